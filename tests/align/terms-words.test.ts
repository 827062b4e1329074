import { expect, test } from "vitest";
import { bareWords } from "../../src/align/terms/prefixes.ts";
import { isSamePhrase } from "../../src/align/terms/same-phrase.ts";
import { looseStems } from "../../src/align/terms/stems.ts";
import { wordSplitter } from "../../src/align/terms/words.ts";
import { aligned, paragraph } from "../support/alignments.ts";

function splitWords(lang: string, text: string): readonly string[] {
  const [unit] = aligned({ [lang]: [paragraph(text)] }).units;
  const sentences = unit?.segments.flatMap(({ variants }) => variants.get(lang) ?? []) ?? [];
  return wordSplitter(lang)(sentences).map((word) => word.text);
}

test("a hyphen or an apostrophe holds a word together, other marks part words", () => {
  expect(splitWords("en", "The harbour's lock-keeper (Anna) slept.")).toEqual([
    "The",
    "harbour's",
    "lock-keeper",
    "Anna",
    "slept",
  ]);
});

test("Japanese is cut by dictionary, and crumbs of a loanword are put together", () => {
  expect(splitWords("ja", "新しいリポジトリとメンテナー")).toEqual([
    "新しい",
    "リポジトリ",
    "と",
    "メンテナー",
  ]);
  expect(splitWords("ja", "オープンソース")).toEqual(["オープン", "ソース"]);
});

test("marks between words end the run that a term may span", () => {
  const [unit] = aligned({ en: [paragraph("high water, low water")] }).units;
  const sentences = unit?.segments.flatMap(({ variants }) => variants.get("en") ?? []) ?? [];
  expect(wordSplitter("en")(sentences).map(({ run }) => run)).toEqual([0, 0, 1, 1]);
});

test("forms of one word share their number, whatever stands between them in the alphabet", () => {
  const forms = ["купац", "купила", "куповина", "купци", "левак", "левка"].toSorted();
  const stems = looseStems(forms);
  const stemOf = (form: string) => stems[forms.indexOf(form)];
  expect(stemOf("купци")).toBe(stemOf("купац"));
  expect(stemOf("левка")).toBe(stemOf("левак"));
  expect(stemOf("куповина")).not.toBe(stemOf("купац"));
});

const nouns = ["ميناء", "سفينة", "بحار", "خريطة", "رسالة", "مدينة", "جزيرة", "قافلة", "مرساة", "شراع"];

test("particles written as one with the next word are learnt from the text and taken off", () => {
  const words = [
    ...nouns,
    ...nouns.map((noun) => `ال${noun}`),
    "والميناء",
    ...nouns.map((noun) => `و${noun}`),
  ];
  const bare = bareWords(words);
  expect(bare.get("الميناء")).toBe("ميناء");
  expect(bare.get("والميناء")).toBe("ميناء");
});

test("a beginning that few words share is a part of them", () => {
  const words = ["view", "review", "turn", "return", ...nouns];
  expect(bareWords(words).get("review")).toBe("review");
});

test.each([
  ["write", "writing", true],
  ["jelaskan", "menjelaskan", true],
  ["маркетиншки левак", "маркетиншком левку", true],
  ["corong pemasaran", "saluran pemasaran", false],
  ["starter", "leaven", false],
])("`%s` and `%s` are the same words: %s", (left, right, isSame) => {
  expect(isSamePhrase(left, right)).toBe(isSame);
});
