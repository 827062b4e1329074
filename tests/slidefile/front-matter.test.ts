import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frontMatterOf, parseFrontMatter } from "../../src/slidefile/front-matter.ts";
import { unexpected } from "../support/unexpected.ts";

test("keys stand in one order, those that are known, quoted only where YAML needs it", () => {
  const meta = {
    description: "Why the sea rises, twice a day",
    licence: "CC-BY-4.0",
    origin: "https://example.org/tides",
    date: "2024-05-01",
    author: "R. Roe",
    title: "Tides: a primer",
  };
  expect(frontMatterOf("tides", "sr-Latn", meta).raw).toBe(
    [
      "deck: tides",
      "lang: sr-Latn",
      'title: "Tides: a primer"',
      "author: R. Roe",
      "date: 2024-05-01",
      "origin: https://example.org/tides",
      "licence: CC-BY-4.0",
      "description: Why the sea rises, twice a day",
    ].join("\n"),
  );
});

test("a language whose tag YAML would read as no is quoted nowhere it need not be", () => {
  expect(frontMatterOf("tides", "no", {}).raw).toBe("deck: tides\nlang: no");
});

test("whatever a title holds, it is read as it was written", () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom(
      "---",
      "...",
      "null",
      "12",
      "# a",
      "- a",
      "a\nb",
      "a\r\nb",
      "\u2028",
      "\uFEFF",
      "x: y",
      "''",
      '"',
    ),
  );
  fc.assert(
    fc.property(text, text, (title, author) => {
      const { raw } = frontMatterOf("tides", "en", { title, author });
      const { frontMatter } = parseFrontMatter(["---", ...raw.split("\n"), "---"], "en.md", unexpected);
      expect(frontMatter).toEqual({ raw, deck: "tides", lang: "en", meta: { title, author } });
    }),
    { numRuns: 2000 },
  );
});
