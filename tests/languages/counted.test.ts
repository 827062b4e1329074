import { expect, test } from "vitest";
import { countedAt } from "../../src/languages/counted.ts";

test.each([
  ["en", " times as strongly", " times"],
  ["en", " places", " places"],
  ["en", " places.", " places"],
  ["id", " orang, dan", " orang"],
  ["sr", " људи на крају", " људи"],
  ["ar", " مكان.", " مكان"],
  ["ar", " ضعف قوة القمر", " ضعف"],
  ["de", " Mal höher", " Mal"],
  ["ja", "倍近くもある", "倍"],
  ["ja", "か所以上の", "か所"],
  ["zh-Hans", "个地方", "个"],
  ["ko", "배 가까이", "배"],
])("in %s, the figure before `%s` counts `%s`", (lang, text, counted) => {
  expect(text.slice(0, countedAt(text, lang))).toBe(counted);
});

test.each([
  ["en", " very different public places"],
  ["en", " different places"],
  ["en", " of them"],
  ["en", ", and"],
  ["id", " orang asing datang"],
])("in %s, what the figure before `%s` counts is not sure", (lang, text) => {
  expect(countedAt(text, lang)).toBe(0);
});
