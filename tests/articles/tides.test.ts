import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { alignEditions } from "../../src/align/align.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { readEdition } from "../../src/read/edition.ts";
import { sampleArticles } from "../support/projects.ts";

const langs = ["en", "ar", "ja"];
const folder = join(sampleArticles, "tides");
const found: Diagnostic[] = [];
const editions = await Promise.all(
  langs.map((lang) => {
    const file = `${lang}.md`;
    const bytes = readFileSync(join(folder, file));
    return readEdition({ lang, file, format: "md", bytes }, (diagnostic) => found.push(diagnostic));
  }),
);
const { units } = alignEditions(editions, { pivot: "en" }, (diagnostic) => found.push(diagnostic));

test("the second sample says the same in three languages, paragraph by paragraph and sentence by sentence", () => {
  expect(found).toEqual([]);
  for (const unit of units) {
    expect([...unit.variants.values()].map((blocks) => blocks.length)).toEqual([1, 1, 1]);
    for (const segment of unit.segments) {
      expect([...segment.variants.values()].map((sentences) => sentences.length)).toEqual([1, 1, 1]);
    }
  }
});

test("it has one of everything that a slide can show", () => {
  expect(new Set(units.map((unit) => unit.kind))).toEqual(
    new Set(["title", "heading", "paragraph", "figure", "caption", "quote", "table", "item", "code"]),
  );
});

test("its program is the same in every language", () => {
  const program = units.find((unit) => unit.kind === "code");
  const versions = [...(program?.variants.values() ?? [])].map(([block]) => block?.text);
  expect(versions).toHaveLength(3);
  expect(new Set(versions).size).toBe(1);
});
