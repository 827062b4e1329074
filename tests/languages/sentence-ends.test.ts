import { expect, test } from "vitest";
import { endsLikeSentence } from "../../src/languages/sentence-ends.ts";

test.each([
  ["ja", "月は地球を引く"],
  ["ja", "潮汐は海岸で決まります。"],
  ["ja", "その数は多くない"],
  ["ko", "달은 지구를 당긴다"],
  ["tr", "ay dünyayı çeker"],
  ["en", "the moon pulls the Earth"],
])("in %s, `%s` can be a sentence", (lang, text) => {
  expect(endsLikeSentence(text, lang)).toBe(true);
});

test.each([
  ["ja", "月は地球を引き"],
  ["ja", "時間がかかりますし、"],
  ["ja", "港は湾に面して"],
  ["ja", "新月と満月のころ"],
  ["ko", "달은 지구를 당기고"],
  ["ko", "시간이 걸리지만"],
  ["tr", "ay dünyayı çekerek"],
])("in %s, more must follow `%s`", (lang, text) => {
  expect(endsLikeSentence(text, lang)).toBe(false);
});
