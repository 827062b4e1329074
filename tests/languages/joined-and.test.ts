import { expect, test } from "vitest";
import { opensJoined } from "../../src/languages/joined-and.ts";

test.each([
  ["ar", "ويقع نصف الارتفاع في الساعة الثالثة", true],
  ["ar", "فتملأ المياه الميناء", true],
  ["ar", "وقت المد قصير", false],
  ["ar", "يبلغ المد مترًا", false],
  ["he", "והים עולה בבוקר", true],
  ["he", "ורד פורח בגן", false],
  ["en", "and the sea rises", false],
])("in %s, `%s`: %s", (lang, text, is) => {
  expect(opensJoined(text, lang)).toBe(is);
});
