import { expect, test } from "vitest";
import { pairWords } from "../../src/languages/pairs.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

test.each(knownLangs)("%s has words for one of two and for the other, in lower case", (lang) => {
  const { first, second } = pairWords(lang);
  expect(first.length).toBeGreaterThan(0);
  expect(second.length).toBeGreaterThan(0);
  for (const word of [...first, ...second]) expect(word).toBe(word.toLocaleLowerCase(lang));
});

test("no word opens both halves of a pair", () => {
  for (const lang of knownLangs) {
    const { first, second } = pairWords(lang);
    expect(first.filter((word) => second.includes(word))).toEqual([]);
  }
});
