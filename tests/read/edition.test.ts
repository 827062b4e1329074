import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read, outline } from "./outline.ts";

describe("an edition without a letter", () => {
  test.each(["", "\n\n", " 123 — !\n"])("%j", (text) => {
    expect(() => read(text)).toThrow("expected an article, found an empty file");
  });

  test("front matter without an article is none either", () => {
    expect(() => read("---\nlang: en\n---\n", "en", "md")).toThrow("expected an article");
  });
});

const shared = join(import.meta.dirname, "../../../shared");
const isAbsent = !existsSync(shared);
const why = isAbsent ? " (skipped: no ../shared)" : "";

describe.skipIf(isAbsent)(`real articles${why}`, () => {
  test("a pasted page has the same blocks in both languages", () => {
    const [indonesian, serbian] = ["id", "sr"].map((lang) => {
      const text = readFileSync(join(shared, "articles/sales-funnel", `${lang}.txt`), "utf8");
      return outline(read(text, lang)).map((line) => line.replace(/:.*/, ""));
    });
    expect(serbian).toEqual(indonesian);
    const blocks = indonesian
      ?.filter((line) => !/\d list/.test(line))
      .map((line) => line.trim().replace(/^\S+ /, ""));
    expect(blocks?.join(", ")).toBe(
      "title, paragraph, paragraph, paragraph, heading 2, caption, paragraph, paragraph, paragraph, paragraph, paragraph, " +
        "paragraph, heading 2, paragraph, paragraph, paragraph, paragraph, paragraph, heading 2, paragraph, paragraph, " +
        "bio, bio, boilerplate",
    );
  });

  test("no word of a Markdown article is lost", () => {
    for (const { path, lang } of markdownFiles()) {
      const source = readFileSync(path, "utf8");
      const found = JSON.stringify(read(source, lang, "md").root).replaceAll(/\s+/g, " ");
      const bare = source.replace(/^---\n[\s\S]*?\n---\n/, "").replaceAll(/<[^>]*>|^ *\d+\./gm, " ");
      const lost = (bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !found.includes(word));
      expect(lost, path).toEqual([]);
    }
  });

  test("headings of plain text are found: F1 above .94 over all parallel editions", () => {
    const { right, wrong, missed } = headingScore();
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThan(0.94);
  });
});

function markdownFiles(): readonly { path: string; lang: string }[] {
  const folder = join(shared, "articles");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.includes("README"))
    .map((name) => ({ path: join(folder, name), lang: name.replace(/^.*[/\\]|\.md$/g, "") }));
}

function headingScore() {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const name of readdirSync(join(shared, "data/parallel"))) {
    const data: { kinds: string[]; editions: Record<string, string[]> } = JSON.parse(
      readFileSync(join(shared, "data/parallel", name), "utf8"),
    );
    for (const [lang, texts] of Object.entries(data.editions)) {
      const blocks = texts
        .map((text, index) => ({ text: text.replaceAll("\n", " "), kind: data.kinds[index] ?? "" }))
        .filter(({ kind }) => kind !== "label");
      const edition = read(
        blocks
          .map(({ text, kind }) => (kind === "bullet" || kind === "ordered" ? `- ${text}` : text))
          .join("\n\n"),
        lang,
      );
      const found = new Set(
        edition.root.children.flatMap((node) =>
          node.type === "heading" && node.data?.kind !== "title" ? [node.position?.start.line] : [],
        ),
      );
      for (const [index, { kind }] of blocks.entries()) {
        const isFound = found.has(2 * index + 1);
        const isHeading = kind.startsWith("heading");
        if (isHeading && isFound) right += 1;
        else if (isHeading) missed += 1;
        else if (isFound) wrong += 1;
      }
    }
  }
  return { right, wrong, missed };
}
