import { expect, test } from "vitest";
import { checkInStep } from "../../src/check/in-step.ts";
import { deckOf } from "../support/decks.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

/** Nothing was generated: what is missing was never there. */
const generated = new Map<string, ReadonlySet<string>>();
const fileOf = (lang: string): string => `slides/tides/${lang}.md`;

test("languages with the same slides and layouts are in step", () => {
  const deck = deckOf({ id: "moon", texts: { en: {}, id: {} } });
  checkInStep(deck, { planned: ["moon"], generated, fileOf }, unexpected);
});

test("a language that lacks planned slides is behind: all of them in one finding, at its file", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf(
    { id: "moon", texts: { en: {}, id: {} } },
    { id: "wind", texts: { en: {} } },
    { id: "salt", texts: { en: {} } },
  );
  checkInStep(deck, { planned: ["moon", "wind", "salt"], generated, fileOf }, report);
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
  checkInStep(deck, { planned: ["moon"], generated, fileOf }, report);
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      code: "plan/one-sided",
      message: "expected the same slides in every language, found `mine` in en and not in id",
      place: { file: "slides/tides/en.md" },
      hint: "carry it over with `diptych slides tides --sync` (first with `--dry-run`), or by hand",
    },
  ]);
});

test("a slide that was generated and is missing was deleted by hand: regenerating would not bring it back", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {}, id: {} } }, { id: "wind", texts: { en: {} } });
  const both = new Set(["moon", "wind"]);
  checkInStep(
    deck,
    {
      planned: [...both],
      generated: new Map([
        ["en", both],
        ["id", both],
      ]),
      fileOf,
    },
    report,
  );
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["plan/one-sided", "expected the same slides in every language, found `wind` in en and deleted in id"],
  ]);
});

test("slides that no plan made are expected in every language", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {} } }, { id: "wind", texts: { en: {}, id: {} } });
  checkInStep(deck, { planned: undefined, generated, fileOf }, report);
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ["plan/out-of-step", "slides/tides/id.md"],
  ]);
});

test("a layout that was changed in one language is a note", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {}, id: { layout: "statement" } } });
  checkInStep(deck, { planned: ["moon"], generated, fileOf }, report);
  expect(diagnostics.map(({ code, severity }) => [severity, code])).toEqual([
    ["note", "plan/layout-differs"],
  ]);
});

test("slides that were moved in one language alone", () => {
  const { report, diagnostics } = collecting();
  const deck = deckOf({ id: "moon", texts: { en: {}, id: {} } }, { id: "wind", texts: { en: {}, id: {} } });
  const order = new Map([...deck.order, ["id", ["wind", "moon"]]] as const);
  checkInStep({ ...deck, order }, { planned: ["moon", "wind"], generated, fileOf }, report);
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ["plan/order-differs", "slides/tides/id.md"],
  ]);
});
