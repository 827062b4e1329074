import { expect, test } from "vitest";
import { findDate, writtenDate } from "../../src/languages/dates.ts";

test.each([
  ["3 May 2024", "en", "3 May 2024"],
  ["Posted on May 3, 2024 at noon", "en", "May 3, 2024"],
  ["Објављено 5. маја 2024. у подне", "sr", "5. маја 2024"],
  ["5. januara 2024.", "sr-Latn", "5. januara 2024"],
  ["Bandung, 12 Agustus 2023", "id", "12 Agustus 2023"],
  ["2024年5月3日", "ja", "2024年5月3日"],
  ["३ मई २०२४", "hi", "३ मई २०२४"],
  ["2024-05-03", "en", "2024-05-03"],
  ["3.5.2024.", "sr", "3.5.2024."],
  ["Mira Novak | 3 May 2024", "en", "3 May 2024"],
])("finds the date in %s (%s)", (text, lang, date) => {
  expect(findDate(text, lang)).toBe(date);
});

test.each([
  ["a march of 5 hours", "en"],
  ["Marketing in 2024", "en"],
  ["version 1.2.3", "en"],
  ["Juni", "id"],
])("finds none in %s (%s)", (text, lang) => {
  expect(findDate(text, lang)).toBeUndefined();
});

test.each([
  ["2024-05-03", "en", "May 3, 2024"],
  ["2024-05-03T10:15:00Z", "de", "3. Mai 2024"],
  ["2024-05-03", "sr-Latn", "3. maj 2024."],
  ["2024-05-03", "zh", "2024年5月3日"],
  ["2024-05-03", "ar", "3 مايو 2024"],
])("a date for machines, %s, is written out in %s", (date, lang, written) => {
  expect(writtenDate(date, lang)).toBe(written);
});

test.each(["3 May 2024", "2024", "2024-13-40", "spring 2024"])("any other stays as it is: %s", (date) => {
  expect(writtenDate(date, "en")).toBe(date);
});
