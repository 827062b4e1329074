import { expect, test } from "vitest";
import { quoteMarks } from "../../src/languages/quote-marks.ts";

test.each([
  ["en", "“", "”"],
  ["de", "„", "“"],
  ["ja", "「", "」"],
  ["fr", "«\u00A0", "\u00A0»"],
  ["fr-CH", "«", "»"],
])("%s", (lang, open, close) => expect(quoteMarks(lang).slice(0, 2)).toEqual([open, close]));
