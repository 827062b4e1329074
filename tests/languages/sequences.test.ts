import { expect, test } from "vitest";
import { alternatives } from "../../src/languages/alternatives.ts";
import { labelColon } from "../../src/languages/colons.ts";
import { corrections } from "../../src/languages/corrections.ts";
import { namesProcess, sequenceWords } from "../../src/languages/sequences.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

test.each(knownLangs)("%s has words for a first step and for later ones, in lower case", (lang) => {
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

test.each([
  ["en", "How to predict the level in four steps"],
  ["id", "Empat langkah menuju pembelian"],
  ["sr", "Четири фазе"],
  ["de", "Die fünf Schritte"],
  ["ja", "四つの手順"],
  ["ar", "أربع خطوات"],
])("in %s, `%s` is about a process", (lang, text) => {
  expect(namesProcess(text, lang)).toBe(true);
});

test("a word that has a step in it is no process", () => {
  expect(namesProcess("The footstep in the sand", "en")).toBe(false);
});

test.each(knownLangs)("%s has a word for `or`", (lang) => {
  expect(alternatives(lang).length).toBeGreaterThan(0);
});
