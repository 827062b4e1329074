import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { docx, paragraph, table, words } from "../support/docx.ts";
import { read, readDocument } from "./outline.ts";

const markdown = `# Tides along the coast

The sea rises twice a day, and *whoever lives by it* knows [when it comes](https://example.org/tables).

## What pulls the water

The Moon pulls at the near side of the Earth more than at its middle, and at its middle more than at the far side.

- The near side of the Earth
  - where the Moon stands
- The far side of the Earth

### How strong the pull is

These forces work together on every day of the month, but not always in the same direction:

1. The Moon, which is small and near.
2. The Sun, which is large and far away.

| Place | Metres |
| --- | --- |
| Jepara | 2 |
| Saint-Malo | 12 |

> Time and tide wait for no one, as sailors of every century have written in their books.

## What harbours do with it

A harbour without a lock can only be entered at high water, so that captains read tables before they sail.
`;

const html = `<h1>Tides along the coast</h1>
<p>The sea rises twice a day, and <em>whoever lives by it</em> knows <a href="https://example.org/tables">when it comes</a>.</p>
<h2>What pulls the water</h2>
<p>The Moon pulls at the near side of the Earth more than at its middle, and at its middle more than at the far side.</p>
<ul>
  <li>The near side of the Earth
    <ul><li>where the Moon stands</li></ul>
  </li>
  <li>The far side of the Earth</li>
</ul>
<h3>How strong the pull is</h3>
<p>These forces work together on every day of the month, but not always in the same direction:</p>
<ol><li>The Moon, which is small and near.</li><li>The Sun, which is large and far away.</li></ol>
<table>
  <thead><tr><th>Place</th><th>Metres</th></tr></thead>
  <tbody><tr><td>Jepara</td><td>2</td></tr><tr><td>Saint-Malo</td><td>12</td></tr></tbody>
</table>
<blockquote><p>Time and tide wait for no one, as sailors of every century have written in their books.</p></blockquote>
<h2>What harbours do with it</h2>
<p>A harbour without a lock can only be entered at high water, so that captains read tables before they sail.</p>
`;

const document = docx(
  [
    paragraph("Tides along the coast", { style: "Title" }),
    paragraph(
      words("The sea rises twice a day, and ") +
        words("whoever lives by it", { italic: true }) +
        words(" knows ") +
        words("when it comes", { link: "tables" }) +
        words("."),
    ),
    paragraph("What pulls the water", { style: "Heading1" }),
    paragraph(
      "The Moon pulls at the near side of the Earth more than at its middle, and at its middle more than at the far side.",
    ),
    paragraph("The near side of the Earth", { list: ["bullet", 0] }),
    paragraph("where the Moon stands", { list: ["bullet", 1] }),
    paragraph("The far side of the Earth", { list: ["bullet", 0] }),
    paragraph("How strong the pull is", { style: "Heading2" }),
    paragraph("These forces work together on every day of the month, but not always in the same direction:"),
    paragraph("The Moon, which is small and near.", { list: ["number", 0] }),
    paragraph("The Sun, which is large and far away.", { list: ["number", 0] }),
    table(["Place", "Metres"], ["Jepara", "2"], ["Saint-Malo", "12"]),
    paragraph("Time and tide wait for no one, as sailors of every century have written in their books.", {
      style: "Quote",
    }),
    paragraph("What harbours do with it", { style: "Heading1" }),
    paragraph(
      "A harbour without a lock can only be entered at high water, so that captains read tables before they sail.",
    ),
  ],
  { links: { tables: "https://example.org/tables" } },
);

/** The same article as plain text has it: marks of lists and quotations are all that there is. */
const text = markdown
  .replaceAll(/^#+ /gm, "")
  .replaceAll(/\*|\[([^\]]*)\]\([^)]*\)/g, "$1")
  .replace("| --- | --- |\n", "")
  .replaceAll(/^\| (.*?) \| (.*?) \|$/gm, "$1\t$2");

test("the same article in Markdown, HTML and DOCX gives the same tree", async () => {
  const expected = essence(read(markdown, "en", "md").root);
  expect(essence(read(html, "en", "html").root)).toEqual(expected);
  expect(essence((await readDocument(document)).root)).toEqual(expected);
});

test("plain text gives the same blocks, without levels of headings, emphasis, links and cells", () => {
  const expected = blocks(read(markdown, "en", "md"));
  expect(blocks(read(text))).toEqual(expected);
});

/** Without places, and without what only one format says: how far apart the items of a list stand. */
function essence(node: Nodes): unknown {
  const kept = Object.entries(node).filter(
    ([key, value]) => !["position", "spread", "checked", "children"].includes(key) && value !== null,
  );
  const children = "children" in node ? node.children.map(essence) : undefined;
  return { ...Object.fromEntries(kept), data: node.data?.kind, children };
}

function blocks(edition: Edition): readonly string[] {
  return edition.root.children.map((node) => {
    const type = node.type === "table" ? "paragraph" : node.type;
    return `${node.data?.kind ?? type}: ${toString(node).replaceAll(/\s/g, "")}`;
  });
}
