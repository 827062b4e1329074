import { expect, test } from "vitest";
import { checkDrawnFlaws } from "../../src/check/drawn-flaws.ts";
import type { DrawnFlaw } from "../../src/model/measure.ts";
import { deckOf } from "../support/decks.ts";
import { collecting } from "../support/unexpected.ts";

const deck = deckOf({ id: "causes", texts: { en: { title: "Causes" }, sr: { title: "Узроци" } } });
function told(...flaws: readonly DrawnFlaw[]) {
  const { report, diagnostics } = collecting();
  const measure = { slide: "causes", lang: "sr", overflow: 0, culprit: "", smallestText: 19.96, flaws };
  checkDrawnFlaws(deck, [measure], report);
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

test("small text is told once for a slide, with its size and the smallest words", () => {
  expect(
    told(
      { type: "small-text", text: "месец", size: 22, least: 24 },
      { type: "small-text", text: "сунце", size: 19.96, least: 24 },
    ),
  ).toEqual([
    "warning check/small-text expected text of 24 px or more, found 19.9 px at `сунце` and 1 more on slide `causes` (sr)",
  ]);
});

test("each kind of flaw is told for itself, as grave as it is", () => {
  const flaws: readonly DrawnFlaw[] = [
    { type: "overlap", text: "плима", other: "осека" },
    { type: "broken-word", text: "најдужа" },
    { type: "enlarged-picture", text: "обала", scale: 3.04 },
    { type: "lone-word", text: "пада" },
    { type: "fallback-glyph", text: "≋", family: "Dingbats" },
  ];
  expect(told(...flaws)).toEqual([
    "error check/overlap expected texts beside each other, found `плима` and `осека` on top of each other on slide `causes` (sr)",
    "warning check/broken-word expected words in one piece, found `најдужа` broken without a hyphen on slide `causes` (sr)",
    "warning check/enlarged-picture expected a picture of enough pixels, found `обала` drawn 3 times as large as its file on slide `causes` (sr)",
    "note check/lone-word expected lines of like length, found `пада` alone on the last line of a heading on slide `causes` (sr)",
    "warning check/fallback-glyph expected letters of the deck's own fonts, found `≋` drawn in `Dingbats`, a font of this machine on slide `causes` (sr)",
  ]);
});
