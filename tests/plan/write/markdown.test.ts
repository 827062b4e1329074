import { expect, test } from "vitest";
import { markdownOf, paragraph, phrasing, text } from "../../../src/plan/write/markdown.ts";
import { markdownText } from "../../../bench/slides/pieces.ts";

const texts = [
  "Plain words, with a comma; a question? And “quotes”, an en dash – and 12 %.",
  "潮汐表で満潮を読む。",
  "1. is no list",
  "1969 was no list either.",
  "- neither is this",
  "+ nor this",
  "# a number sign",
  "> an arrow",
  "*stars* and _lines_ and `ticks`",
  "[brackets] (round ones)",
  "www.example.org is no link",
  "a@example.org is no address",
  "5 < 6 & 7 > 6",
  "a | b",
  "\\backslash",
  "three ~~~ tildes",
];

test.each(texts)("`%s` reads as it was written", (value) => {
  expect(markdownText(markdownOf([paragraph(phrasing(text(value)))]))).toBe(value);
});
