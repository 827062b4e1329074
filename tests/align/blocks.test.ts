import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/align/blocks.ts";
import { edition } from "./editions.ts";

const blocks = (markdown: string) => blocksOf(edition("en", markdown));
const texts = (markdown: string) => blocks(markdown).map(({ kind, text }) => `${kind}: ${text}`);

describe("lists", () => {
  test("an item is a block without its sublists, which follow one level deeper", () => {
    const found = blocks("3. Boil\n   - water\n   - milk\n4. Serve");
    expect(found.map(({ text, depth, ordinal }) => [text, depth, ordinal])).toEqual([
      ["Boil", 1, 3],
      ["water", 2, undefined],
      ["milk", 2, undefined],
      ["Serve", 1, 4],
    ]);
  });

  test("an item of several paragraphs is one block that holds them all and no sublist", () => {
    const [item] = blocks("- First part.\n\n  Second part.\n\n  - inner");
    expect(item?.text).toBe("First part. Second part.");
    expect(item?.node.type === "listItem" && item.node.children.map(({ type }) => type)).toEqual([
      "paragraph",
      "paragraph",
    ]);
    expect(item?.lines).toEqual([1, 3]);
  });

  test("an item that is nothing but a sublist gives no block of its own", () => {
    expect(texts("- - only inner")).toEqual(["item: only inner"]);
  });
});

describe("kinds", () => {
  test("headings keep their depth, quotations are one block, code keeps its lines", () => {
    expect(
      blocks("### Deep\n\n> One.\n>\n> Two.\n\n```\na\n  b\n```").map(({ kind, depth, text }) => [
        kind,
        depth,
        text,
      ]),
    ).toEqual([
      ["heading", 3, "Deep"],
      ["quote", 0, "One. Two."],
      ["code", 0, "a\n  b"],
    ]);
  });

  test("a picture alone is a figure, even without a description; inside a text it adds nothing", () => {
    expect(texts("![A map](map.png)\n\n[![](a.png)](b.html)\n\nSee ![icon](i.png) here.")).toEqual([
      "figure: A map",
      "figure: ",
      "paragraph: See here.",
    ]);
  });

  test("what a reader said of a node wins over its type", () => {
    const source = edition("en", "# Tides\n\nBy Ana");
    source.root.children.forEach((node, index) => {
      node.data = { kind: index === 0 ? "title" : "byline" };
    });
    expect(blocksOf(source).map(({ kind, depth }) => [kind, depth])).toEqual([
      ["title", 1],
      ["byline", 0],
    ]);
  });

  test("a table's cells are kept apart", () => {
    expect(texts("| a | b |\n|---|---|\n| c | d |")).toEqual(["table: a b c d"]);
  });
});

test("footnotes keep their text; rules, link definitions and comments show none", () => {
  expect(texts("One[^1].\n\n---\n\n<!-- aside -->\n\n[ref]: https://example.org\n\n[^1]: The note.")).toEqual(
    ["paragraph: One.", "paragraph: The note."],
  );
});

describe("reference links", () => {
  const nodesOf = (markdown: string) => blocks(markdown).map(({ node }) => node);
  const linkOf = (markdown: string) => {
    const [node] = nodesOf(markdown);
    return node?.type === "paragraph" ? node.children[0] : undefined;
  };

  test("take their target along, though the definition gives no block", () => {
    const markdown = '[the tables][t]\n\n[t]: https://example.org/tables "Tables"';
    expect(linkOf(markdown)).toMatchObject({
      type: "link",
      url: "https://example.org/tables",
      title: "Tables",
    });
    expect(blocks(markdown)).toHaveLength(1);
  });

  test("find a definition inside a list or a quotation, the first of two", () => {
    const target = { type: "link", url: "a.html" };
    expect(linkOf("[t]\n\n- item\n\n  [t]: a.html\n\n[t]: b.html")).toMatchObject(target);
    const [, item] = nodesOf("[t]\n\n- item\n\n  [t]: a.html\n\n[t]: b.html");
    expect(item?.type === "listItem" && item.children.map(({ type }) => type)).toEqual(["paragraph"]);
  });

  test("show pictures", () => {
    expect(linkOf("![map][m]\n\n[m]: map.png")).toMatchObject({ type: "image", url: "map.png", alt: "map" });
  });

  test("leave the edition as it was read", () => {
    const source = edition("en", "[t]\n\n[t]: a.html");
    const before = structuredClone(source);
    blocksOf(source);
    expect(source).toEqual(before);
  });
});

test("text is folded to single spaces and line numbers are those of the file", () => {
  const [, second] = blocks("First.\n\nA *broken*\nline\u00a0of  text.");
  expect(second?.text).toBe("A broken line of text.");
  expect(second?.lines).toEqual([3, 4]);
});
