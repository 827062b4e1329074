import { expect, test } from "vitest";
import { checkOverflow } from "../../src/check/overflow.ts";
import { deckOf } from "../support/decks.ts";
import { collecting } from "../support/unexpected.ts";

const deck = deckOf({ id: "causes", texts: { en: { title: "Causes" }, sr: { title: "Узроци" } } });
const fitting = { slide: "causes", lang: "en", overflow: 0, culprit: "", smallestText: 32, flaws: [] };

test("a slide that runs over is an error with slide, language and pixels", () => {
  const { report, diagnostics } = collecting();
  checkOverflow(deck, [fitting, { ...fitting, lang: "sr", overflow: 41.2, culprit: "Месец вуче" }], report);
  expect(diagnostics).toEqual([
    {
      severity: "error",
      code: "check/overflow",
      message: "expected slide `causes` to fit in `sr`, found it 42 px over at `Месец вуче`",
      hint: "shorten its text, or split it at a line `---`",
    },
  ]);
});

test("slides that fit say nothing", () => {
  const { report, diagnostics } = collecting();
  checkOverflow(deck, [fitting], report);
  expect(diagnostics).toEqual([]);
});
