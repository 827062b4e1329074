import { expect, test } from "vitest";
import { aligned, heading, item, paragraph } from "./alignments.ts";

const alignment = aligned(
  { en: [heading("Tides")], id: [heading("Pasang surut")] },
  { en: [paragraph(["The sea rises.", "Why?"])], id: [paragraph("Laut naik, mengapa?")] },
  { en: [item("Moon", { ordinal: 1 })], id: [item("Bulan", { ordinal: 1 })] },
  { en: [item("Moon", { ordinal: 2 })] },
);

test("the first language named is the pivot", () => {
  expect([alignment.pivot, alignment.langs]).toEqual(["en", ["en", "id"]]);
});

test("every sentence of every variant stands in exactly one segment", () => {
  for (const unit of alignment.units) {
    for (const [lang, blocks] of unit.variants) {
      const sentences = unit.segments.flatMap(({ variants }) => variants.get(lang) ?? []);
      expect(sentences.map(({ text }) => text).join(" ")).toBe(blocks.map(({ text }) => text).join(" "));
      expect(sentences.map(({ block, start, end }) => block.text.slice(start, end))).toEqual(
        sentences.map(({ text }) => text),
      );
    }
  }
});

test("sentence k matches sentence k, as far as a language goes", () => {
  const [, passage] = alignment.units;
  expect(passage?.segments.map(({ variants }) => [...variants.keys()])).toEqual([["en", "id"], ["en"]]);
});

test("a passage that returns has an id of its own", () => {
  const [first, second] = alignment.units.slice(2);
  expect(first?.id).toMatch(/^u[\da-f]{8}$/);
  expect(second?.id).toBe(`${first?.id}-2`);
  expect([first?.ordinal, second?.ordinal]).toEqual([1, 2]);
});
