import { expect, test } from "vitest";
import { labelColon } from "../../src/languages/colons.ts";
import { corrections } from "../../src/languages/corrections.ts";
import { sequenceWords } from "../../src/languages/sequences.ts";
import { knownLangs } from "../../src/languages/table.ts";

test.each(knownLangs())("%s has words for a first step and for later ones, in lower case", (lang) => {
  const { first, later } = sequenceWords(lang);
  expect(first.length).toBeGreaterThan(0);
  expect(later.length).toBeGreaterThan(2);
  expect(first.filter((word) => later.includes(word))).toEqual([]);
  for (const word of [...first, ...later]) expect(word).toBe(word.toLocaleLowerCase(lang));
});

test("a word that corrects is told from one that contradicts", () => {
  expect(corrections("de-AT")).toEqual(["sondern"]);
  expect(corrections("sr-Cyrl-RS")).toContain("већ");
  expect(corrections("en")).toEqual([]);
});

test("a label's colon is written as its language does", () => {
  expect(["en", "ja", "zh-Hant", "fr-CA"].map(labelColon)).toEqual([": ", "：", "：", "\u00A0: "]);
});
