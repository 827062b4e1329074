import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/align/sentences.ts";
import type { Block } from "../../src/model/alignment.ts";

function block(text: string, kind: Block["kind"] = "paragraph"): Block {
  return { kind, depth: 0, node: { type: "paragraph", children: [] }, text, lines: [1, 1] };
}

const split = (lang: string, text: string) => sentencesOf(block(text), lang).map((sentence) => sentence.text);

describe("no sentence ends", () => {
  test.each([
    ["after an abbreviation", "en", "We met Prof. Adams there. He left."],
    ["after an abbreviation of the language", "id", "Lihat hlm. Tujuh dahulu. Lalu kembali."],
    ["after an abbreviation in Cyrillic", "sr", "Погледајте стр. Седам. Онда се вратите."],
    ["after an initial", "en", "The book by J. Adams is out. Read it."],
    ["between a day and its month", "de", "Am 3. Oktober ist frei. Alle feiern."],
    ["before a small letter", "sr", "Дошао је 5. маја кући. Сви су спавали."],
    ["after the number of a list item", "en", "1. Boil the water. Wait."],
    ["inside a Japanese quotation", "ja", "「はい。行きます。」と言った。そして帰った。"],
  ])("%s", (_, lang, text) => {
    expect(split(lang, text)).toHaveLength(2);
  });
});

describe("a sentence ends", () => {
  test.each([
    ["at a full stop", "en", "It rises. It falls."],
    ["at a question mark", "id", "Mengapa? Karena Bulan."],
    ["at an ideographic full stop", "zh", "海水上升。海水下降。"],
    ["at a danda", "hi", "पानी चढ़ता है। पानी उतरता है।"],
    ["at an Arabic question mark", "ar", "لماذا؟ بسبب القمر."],
    ["after a number at the end of a sentence", "en", "The score was 12. Nobody cheered."],
  ])("%s", (_, lang, text) => {
    expect(split(lang, text)).toHaveLength(2);
  });
});

test.each([
  ["en", "Is it deep? No. It never was.", 3],
  ["en", "See No. 5 on the map.", 1],
  ["en", "They lie in the sun. Seals like that.", 2],
  ["en", "Open on Sun. Closed else.", 1],
])("words that look like abbreviations, %s: %s", (lang, text, count) => {
  expect(sentencesOf(block(text), lang)).toHaveLength(count);
});

test("a heading is one sentence", () => {
  const heading = block("You count seals. Why?", "heading");
  expect(sentencesOf(heading, "en").map(({ text }) => text)).toEqual(["You count seals. Why?"]);
});

test("code is one sentence", () => {
  const code = block("a. B\nc. D", "code");
  expect(sentencesOf(code, "en").map(({ text }) => text)).toEqual(["a. B\nc. D"]);
});

test("Thai, which does not mark its sentences, stays whole", () => {
  expect(split("th", "น้ำขึ้นวันละสองครั้ง ชาวประมงรู้ดี")).toHaveLength(1);
});

test("a block without text has no sentence", () => {
  expect(split("en", "")).toEqual([]);
});

test("the sentences hold every character but white space once, in order", () => {
  const piece = fc.constantFrom(
    "Sea",
    "e.g.",
    "J.",
    "3.",
    "Oktober",
    " ",
    "? ",
    "。",
    "」",
    "「",
    "more",
    "…",
    '"',
    ". ",
    "é",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom("en", "sr", "ja", "th", "de"), (pieces, lang) => {
      const text = pieces.join("");
      const sentences = sentencesOf(block(text), lang);
      expect(
        sentences
          .map((one) => one.text)
          .join("")
          .replaceAll(/\s/gu, ""),
      ).toBe(text.replaceAll(/\s/gu, ""));
      for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
      for (const { text: own } of sentences) expect(own).toBe(own.trim());
    }),
  );
});
