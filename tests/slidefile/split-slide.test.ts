import { describe, expect, test } from "vitest";
import { bodyPieces } from "../../src/slidefile/pieces.ts";
import { evenSplit, splitDeck } from "../../src/slidefile/split-slide.ts";
import { deckOf } from "../render/sample.ts";

const texts = (body: string) => bodyPieces(body).map(({ text }) => text);

describe("a body is split between", () => {
  test("list items, each with what is nested in it", () => {
    expect(texts("Why:\n\n- The moon\n  - pulls\n- The sun\n\n  helps")).toEqual([
      "Why:",
      "- The moon\n  - pulls",
      "- The sun\n\n  helps",
    ]);
  });

  test("headings of columns, with all below them", () => {
    expect(texts("Two seas:\n\n### North\n\n- cold\n- wild\n\n### South\n\nWarm")).toEqual([
      "Two seas:\n\n### North\n\n- cold\n- wild",
      "### South\n\nWarm",
    ]);
  });

  test("never inside a table or code", () => {
    expect(texts("| a |\n| --- |\n| b |\n\n```\n- no\n\n- item\n```")).toHaveLength(2);
  });
});

const steps = (words: readonly string[]) => words.map((word) => `1. ${word}`).join("\n");
const deck = deckOf({
  id: [
    ["a", { title: "Awal" }],
    [
      "tides",
      { layout: "steps", title: "Pasang", body: steps(["satu", "dua", "tiga", "empat"]), notes: "Semua" },
    ],
    ["only", { title: "Hanya", body: "- x\n- y" }],
  ],
  sr: [
    ["tides", { layout: "steps", title: "Плима", body: steps(["један", "два", "три", "четири"]) }],
    ["only", { title: "Само", body: "- х" }],
  ],
});

test("a split slide is two in every language, in its place, and its list counts on", () => {
  const shown = splitDeck(deck, new Map([["tides", [2]]]));
  expect(shown.order).toEqual(
    new Map([
      ["id", ["a", "tides", "tides.2", "only"]],
      ["sr", ["tides", "tides.2", "only"]],
    ]),
  );
  const [, first, second] = shown.slides;
  expect(first?.texts.get("id")).toMatchObject({ title: "Pasang", body: "1. satu\n1. dua", notes: "Semua" });
  expect(second?.texts.get("sr")).toMatchObject({ title: "Плима", body: "3. три\n1. четири", notes: "" });
});

test("parts are of about the same length in the language that needs most", () => {
  expect(evenSplit(deck, "tides", 2)).toEqual([2]);
  const long = deckOf({ en: [["x", { body: `- ${"word ".repeat(60)}\n- b\n- c\n- d` }]] });
  expect(evenSplit(long, "x", 2)).toEqual([1]);
  expect(evenSplit(long, "x", 4)).toEqual([1, 2, 3]);
});

test("what cannot be split alike in all languages is not split", () => {
  expect(evenSplit(deck, "only", 2)).toBeUndefined();
  expect(evenSplit(deck, "tides", 5)).toBeUndefined();
});

test("a slide that is one thing is not split, nor one whose parts' names are taken", () => {
  const others = deckOf({
    en: [
      ["big", { layout: "number", body: "12 %\n\nof all" }],
      ["x", { body: "- a\n- b" }],
      ["x.2", { body: "- c" }],
    ],
  });
  expect(evenSplit(others, "big", 2)).toBeUndefined();
  expect(evenSplit(others, "x", 2)).toBeUndefined();
});
