import { describe, expect, test } from "vitest";
import { outline, read } from "./outline.ts";

const md = (text: string, lang = "en") => read(text, lang, "md");

describe("front matter", () => {
  test("says what the article is, in the words of several tools", () => {
    const edition = md(
      "---\ntitle: Tides\nauthor: [Mira Novak, Ana Petrović]\ndate: 2024-05-03\ncanonical: https://example.org/tides\nlicense: CC-BY-4.0\ntags: [sea]\n---\n\nThe sea rises.\n",
    );
    expect(edition.meta).toEqual({
      title: "Tides",
      author: "Mira Novak, Ana Petrović",
      date: "2024-05-03",
      origin: "https://example.org/tides",
      licence: "CC-BY-4.0",
      keywords: "sea",
    });
    expect(outline(edition)).toEqual(["2-2 title: Tides", "10-10 paragraph: The sea rises."]);
    expect(edition.diagnostics).toEqual([]);
  });

  test("with a mistake is reported at its line, and reading goes on", () => {
    const edition = md("---\ntitle: Tides\nauthor: [Mira\n---\n\nThe sea rises.\n");
    expect(edition.diagnostics).toMatchObject([
      { severity: "warning", code: "read/front-matter", place: { file: "en.md", line: 3 } },
    ]);
    expect(outline(edition).at(-1)).toBe("6-6 paragraph: The sea rises.");
  });

  test("a pile of aliases is data like any other", () => {
    const edition = md(
      "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: Tides\nauthor: *b\n---\n\nThe sea rises.\n",
    );
    expect(edition.meta).toEqual({ title: "Tides" });
  });
});

describe("the title", () => {
  test("is the first heading of depth 1", () => {
    expect(outline(md("# Tides\n\nThe sea.\n\n## Moon\n\nIt pulls."))[0]).toBe("1-1 title: Tides");
  });

  test("in the front matter and as a heading is one", () => {
    const blocks = outline(md("---\ntitle: Tides\n---\n\n# Tides\n\nThe sea."));
    expect(blocks).toEqual(["5-5 title: Tides", "7-7 paragraph: The sea."]);
  });

  test("comes from the front matter where all headings of depth 1 are sections, which go below it", () => {
    const blocks = outline(md("---\ntitle: Tides\n---\n\n# Moon\n\nIt pulls.\n\n# Sun\n\nIt pulls too."));
    expect(blocks.slice(0, 2)).toEqual(["2-2 title: Tides", "5-5 heading 2: Moon"]);
  });

  test("stands first, whatever the file has before it", () => {
    expect(outline(md("![Harbour](a.jpg)\n\n# Tides\n\nThe sea."))).toEqual([
      "3-3 title: Tides",
      "1-1 figure: Harbour",
      "5-5 paragraph: The sea.",
    ]);
  });
});

describe("HTML", () => {
  test("in an aside is a quote; tags go, text and lines stay", () => {
    const edition = md(
      '# Tides\n\n<aside class="pull">\n  <img src="a.jpg" alt="portrait">\n  Whoever lives by it learns to *wait*.\n  <p>\n— Ana, [sailor](https://example.org)\n  </p>\n</aside>\n\nThe sea.\n',
    );
    expect(outline(edition)).toEqual([
      "1-1 title: Tides",
      "5-7 blockquote: Whoever lives by it lear",
      "11-11 paragraph: The sea.",
    ]);
    expect(JSON.stringify(edition.root)).toContain("https://example.org");
    expect(JSON.stringify(edition.root)).not.toContain("portrait");
  });

  test("tags around Markdown leave the Markdown", () => {
    const blocks = outline(
      md(
        '<div dir="rtl">\n\n## Moon\n\nIt pulls.\n\n<blockquote>\n\nYes.\n\n</blockquote>\n\n</div>\n\nThe sea.',
      ),
    );
    expect(blocks.map((block) => block.replace(/:.*/, ""))).toEqual([
      "3-3 title",
      "5-5 paragraph",
      "9-9 blockquote",
      "15-15 paragraph",
    ]);
  });

  test("comments, scripts and styles are dropped, block and inline", () => {
    const edition = md(
      "# T\n\n<!-- note -->\n\n<script>\nsteal()\n</script>\n\nOne <!-- two --> <b>three</b><br>four <style>x</style>end",
    );
    expect(outline(edition)).toHaveLength(2);
    const text = JSON.stringify(edition.root);
    for (const gone of ["note", "steal", "two", "<b>", '"x"']) expect(text).not.toContain(gone);
    for (const kept of ["One", "three", "four", "end", '"break"']) expect(text).toContain(kept);
  });

  test("text that HTML blocks hold is kept", () => {
    expect(outline(md("# T\n\n<p>First</p>\n<p>Second &amp; third</p>\n")).slice(1)).toEqual([
      "3-3 paragraph: First",
      "4-4 paragraph: Second & third",
    ]);
  });
});

test("a picture alone in its paragraph is a figure, and the emphasis below it the caption", () => {
  expect(
    outline(
      md("# T\n\n![Harbour](a.jpg)\n\n*The harbour at dusk*\n\nText with ![icon](b.png) inside."),
    ).slice(1),
  ).toEqual([
    "3-3 figure: Harbour",
    "5-5 caption: The harbour at dusk",
    "7-7 paragraph: Text with icon inside.",
  ]);
});

test("a figure in HTML has its caption too", () => {
  const figure = '<figure>\n<img src="a.png" alt="Harbour">\n<figcaption>At *dusk*</figcaption>\n</figure>';
  expect(outline(md(`# T\n\n${figure}\n\nThe sea rises and falls.`)).slice(1)).toEqual([
    "4-4 figure: Harbour",
    "5-5 caption: At dusk",
    "8-8 paragraph: The sea rises and falls.",
  ]);
});

test("byline and boilerplate are found as in plain text", () => {
  const edition = md(
    "# Pasang\n\n*Oleh: Rina Kartika*\n\nAir laut naik.\n\n## Bulan\n\nMenarik.\n\n## Tinggalkan Komentar\n",
    "id",
  );
  expect(outline(edition).map((block) => block.split(" ")[1])).toEqual([
    "title:",
    "byline:",
    "paragraph:",
    "heading",
    "paragraph:",
    "boilerplate:",
  ]);
  expect(edition.meta.author).toBe("Rina Kartika");
});

describe("headings that are only bold", () => {
  const body = "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it.";

  test("two of them stand below the marked heading above", () => {
    const edition = md(
      `# Tides\n\n## Why\n\n**The Moon**\n\n${body}\n\n**Who pulls more?**\n\n- the Moon\n- the Sun\n`,
    );
    expect(outline(edition).slice(1, 5)).toEqual([
      "3-3 heading 2: Why",
      "5-5 heading 3: The Moon",
      "7-7 paragraph: The sea rises and falls",
      "9-9 heading 3: Who pulls more?",
    ]);
  });

  test("the first line of an article that marks none is its title", () => {
    const edition = md(`**Tides**\n\n${body}\n\n**The Moon**\n\n${body}\n`);
    expect(outline(edition)[0]).toBe("1-1 title: Tides");
    expect(outline(edition)[2]).toBe("5-5 heading 2: The Moon");
  });

  test.each([
    ["one alone among marked ones", "**Mind the Moon**"],
    ["sentences", "**The Moon pulls.**\n\nIt does.\n\n**The Sun pulls.**"],
    ["lead-ins", "**You need:**\n\n- rope\n\n**And also:**"],
  ])("not %s", (_, bold) => {
    const blocks = outline(md(`# Tides\n\n${body}\n\n${bold}\n\n${body}\n`));
    expect(blocks.join("\n")).not.toContain("heading");
  });
});

describe("a file without any marks", () => {
  const body = "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it.";

  test("is read like any plain text", () => {
    expect(outline(md(`How tides work\n\n${body}\n\nThe Moon\n\n${body}\n`))).toEqual([
      "1-1 title: How tides work",
      "3-3 paragraph: The sea rises and falls",
      "5-5 heading 2: The Moon",
      "7-7 paragraph: The sea rises and falls",
    ]);
  });

  test("but not one with a single mark: what is no heading there was not meant to be one", () => {
    expect(outline(md(`Tides\n\n${body}\n\nThe *Moon*\n\n${body}\n`)).join("\n")).not.toMatch(
      /heading|title/,
    );
  });
});
