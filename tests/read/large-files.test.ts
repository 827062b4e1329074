import { describe, expect, test } from "vitest";
import { docx, paragraph, table } from "../support/docx.ts";
import { outline, read, readDocument } from "./outline.ts";

const sentence =
  "The sea rises twice a day, and people who live by it know when, where and how far it comes. ";

describe("a page", () => {
  test("of 50 MB of text is refused at once, with the limit", () => {
    expect(() => read(`<p>${sentence.repeat(540_000)}`, "en", "html")).toThrow(
      "expected a page of at most 10 million characters and 300000 tags, found 50 million characters",
    );
  });

  test("of half a million tags is refused, with the limit", () => {
    expect(() => read("<b>a</b>".repeat(250_000), "en", "html")).toThrow("found 500000 tags");
  });

  test("of 50 MB is read where nearly all of it is a picture", () => {
    const picture = `<img src="data:image/png;base64,${"iVBORw0KGgoA".repeat(4_200_000)}" alt="Harbour">`;
    const edition = read(`<h1>Tides</h1>\n<p>${picture}</p>\n<p>${sentence}</p>`, "en", "html");
    expect(outline(edition)).toEqual([
      "1-1 title: Tides",
      "2-2 figure: Harbour",
      "3-3 paragraph: The sea rises twice a da",
    ]);
    expect(edition.assets[0]?.bytes.length).toBe(37_800_000);
  });

  test("of 100,000 elements inside one another is refused, with the limit", () => {
    expect(() => read("<div>".repeat(100_000), "en", "html")).toThrow(
      "expected at most 500 elements inside one another, found 100000",
    );
  });
});

describe("a table of 10,000 rows", () => {
  const row = "<tr><td>Jepara</td><td>2</td><td>metres</td></tr>\n";

  test("in a page is read whole", () => {
    const edition = read(
      `<nav>x</nav><p>${sentence.repeat(5)}</p><table>${row.repeat(10_000)}</table>`,
      "en",
      "html",
    );
    const last = edition.root.children.at(-1);
    expect(last?.type === "table" && last.children.slice(1)).toHaveLength(10_000);
  });

  test("whose cells claim to be as high and wide as they like has only its own", () => {
    const claims = row.replace("<td>", "<td rowspan=9999 colspan=9999>").repeat(500);
    const edition = read(`<p>${sentence}</p><table>${claims}</table>`, "en", "html");
    const last = edition.root.children.at(-1);
    expect(last?.type === "table" && last.children.slice(1).map((one) => one.children.length)).toEqual(
      Array.from({ length: 500 }, () => 3),
    );
  });

  test("in a DOCX is read whole", async () => {
    const rows = Array.from({ length: 10_000 }, () => ["Jepara", "2"]);
    const edition = await readDocument(docx([paragraph(sentence), table(...rows)]));
    expect(outline(edition).at(-1)).toMatch(/^2-20001 table/);
  });

  test("in Markdown is read whole", () => {
    const edition = read(`# Tides\n\n| a | b |\n|---|---|\n${"| Jepara | 2 |\n".repeat(10_000)}`, "en", "md");
    expect(outline(edition).at(-1)).toMatch(/^3-10004 table/);
  });
});

describe("200 lists inside one another", () => {
  const depth = (lines: readonly string[]) => lines.filter((line) => line.endsWith(" list")).length;

  test("in HTML", () => {
    expect(depth(outline(read(`<p>Sea</p>${"<ul><li>x".repeat(200)}`, "en", "html")))).toBe(200);
  });

  test("in Markdown", () => {
    const lines = Array.from({ length: 200 }, (_, level) => `${"  ".repeat(level)}- x`);
    expect(depth(outline(read(`Sea\n\n${lines.join("\n")}`, "en", "md")))).toBe(200);
  });
});

describe("a text without any line break", () => {
  test.each(["txt", "md", "html"] as const)("of 1 MB in %s is one passage", (format) => {
    const edition = read(sentence.repeat(11_000).trim(), "en", format);
    expect(outline(edition)).toEqual(["1-1 paragraph: The sea rises twice a da"]);
  });
});

describe("right-to-left marks", () => {
  test("hide neither list nor full stop", () => {
    const text = "גאות\n\nהים עולה פעמיים ביום, ומי שחי לידו יודע מתי.\u200f\n\n\u200f- ירח\n\u200f- שמש\n";
    expect(outline(read(text, "he")).map((line) => line.trim().split(" ")[1])).toEqual([
      "title:",
      "paragraph:",
      "list",
      "paragraph:",
      "paragraph:",
    ]);
  });

  test("inside a line stay, and hidden embeddings go", () => {
    const [block] = read("<p>מחיר \u200e100\u200e\u202b ש\u202c</p>", "he", "html").root.children;
    expect(JSON.stringify(block)).toContain("מחיר \u200e100\u200e ש");
  });
});
