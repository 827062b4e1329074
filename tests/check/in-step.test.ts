import { expect, test } from "vitest";
import { checkInStep } from "../../src/check/in-step.ts";
import { deckOf } from "../support/decks.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const fileOf = (lang: string): string => `slides/tides/${lang}.md`;

test("languages with the same slides and layouts are in step", () => {
  const deck = deckOf({ id: "moon", texts: { en: {}, id: {} } });
  checkInStep(deck, { planned: ["moon"], fileOf }, unexpected);
});

test("a language that lacks planned slides is behind: all of them in one finding, at its file", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf(
    { id: "moon", texts: { en: {}, id: {} } },
    { id: "wind", texts: { en: {} } },
    { id: "salt", texts: { en: {} } },
  );
  checkInStep(deck, { planned: ["moon", "wind", "salt"], fileOf }, report);
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      code: "plan/out-of-step",
      message: "expected the slides as they are planned now, found `id` without `wind`, `salt`",
      place: { file: "slides/tides/id.md" },
      hint: "regenerate it with `diptych slides tides --lang id`, or add the slides by hand if you have edited it",
    },
  ]);
});

test("a slide that no plan knows is told where it stands, not as a fault of the other language", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {}, id: {} } }, { id: "mine", texts: { en: {} } });
  checkInStep(deck, { planned: ["moon"], fileOf }, report);
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      code: "plan/one-sided",
      message: "expected the same slides in every language, found `mine` in en and not in id",
      place: { file: "slides/tides/en.md" },
      hint: "add them to `slides/tides/id.md`, or regenerate with `diptych slides tides` if the article changed",
    },
  ]);
});

test("slides that no plan made are expected in every language", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {} } }, { id: "wind", texts: { en: {}, id: {} } });
  checkInStep(deck, { planned: undefined, fileOf }, report);
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ["plan/out-of-step", "slides/tides/id.md"],
  ]);
});

test("a layout that was changed in one language is a note", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {}, id: { layout: "statement" } } });
  checkInStep(deck, { planned: ["moon"], fileOf }, report);
  expect(diagnostics.map(({ code, severity }) => [severity, code])).toEqual([
    ["note", "plan/layout-differs"],
  ]);
});

test("slides that were moved in one language alone", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {}, id: {} } }, { id: "wind", texts: { en: {}, id: {} } });
  const order = new Map([...deck.order, ["id", ["wind", "moon"]]] as const);
  checkInStep({ ...deck, order }, { planned: ["moon", "wind"], fileOf }, report);
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ["plan/order-differs", "slides/tides/id.md"],
  ]);
});
