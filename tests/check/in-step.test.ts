import { expect, test } from "vitest";
import { checkInStep } from "../../src/check/in-step.ts";
import { deckOf } from "../support/decks.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const fileOf = (lang: string): string => `slides/tides/${lang}.md`;

test("languages with the same slides and layouts are in step", () => {
  checkInStep(deckOf({ id: "moon", texts: { en: {}, id: {} } }), fileOf, unexpected);
});

test("slides that one language lacks are told at its file, all at once", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf(
    { id: "moon", texts: { en: {}, id: {} } },
    { id: "wind", texts: { en: {} } },
    { id: "salt", texts: { en: {} } },
  );
  checkInStep(deck, fileOf, report);
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      code: "plan/out-of-step",
      message: "expected the slides that the other languages have, found `id` without `wind`, `salt`",
      place: { file: "slides/tides/id.md" },
      hint: "regenerate it with `diptych slides --lang id`, or add the slides by hand",
    },
  ]);
});

test("a layout that was changed in one language is a note", () => {
  const { report, diagnostics } = collecting();
  checkInStep(deckOf({ id: "moon", texts: { en: {}, id: { layout: "statement" } } }), fileOf, report);
  expect(diagnostics.map(({ code, severity }) => [severity, code])).toEqual([
    ["note", "plan/layout-differs"],
  ]);
});
