import { expect, test } from "vitest";
import { glossaryOf } from "../../src/align/glossary.ts";
import type { Term } from "../../src/model/term.ts";

const term = (en: string, id: string, count: number, score: number): Term => ({
  forms: new Map([
    ["en", en],
    ["id", id],
  ]),
  count,
  units: ["u1"],
  score,
  variants: [],
});
const kept = (...terms: readonly Term[]) => glossaryOf(terms).map(({ forms }) => forms["en"]);

test("a single word is a term if it comes often and surely", () => {
  const often = term("tide", "pasang", 6, 0.9);
  expect(kept(often, term("often", "sering", 6, 0.5), term("sail", "layar", 2, 0.9))).toEqual(["tide"]);
});

test("a phrase is a term sooner than a word", () => {
  expect(kept(term("spring tide", "pasang purnama", 2, 0.67))).toEqual(["spring tide"]);
  expect(kept(term("spring tide", "pasang purnama", 1, 0.9))).toEqual([]);
});

test("an entry has the forms and the passages of its term", () => {
  expect(glossaryOf([term("tide", "pasang", 6, 0.9)])).toEqual([
    { forms: { en: "tide", id: "pasang" }, units: ["u1"] },
  ]);
});
