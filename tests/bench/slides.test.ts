import { describe, expect, test } from "vitest";
import { namesIn, numbersIn } from "../../bench/slides/facts.ts";
import { extractive, inNotes, inStep } from "../../bench/slides/laws.ts";
import type { MeasuredDeck, MeasuredSlide } from "../../bench/slides/measured-deck.ts";
import { measuresOf } from "../../bench/slides/measures.ts";
import { piecesOf } from "../../bench/slides/pieces.ts";
import { isSubsequence, tokensOf } from "../../bench/slides/tokens.ts";
import { aligned, heading, paragraph } from "../support/alignments.ts";

const alignment = aligned(
  { en: [heading("Tides")], id: [heading("Pasang surut")] },
  {
    en: [paragraph(["The Moon pulls the sea.", "It rises by 12 metres in Normandy."])],
    id: [paragraph(["Bulan menarik laut.", "Laut naik 12 meter di Normandia."])],
  },
);
const unit = alignment.units[1]?.id ?? "";

/** A deck of one slide in two languages. */
function deck(facts: {
  readonly title?: readonly [en: string, id: string];
  readonly body?: readonly [en: string, id: string];
  readonly notes?: string;
  readonly segments?: readonly [en: number, id: number];
}): MeasuredDeck {
  const text = (side: 0 | 1) => ({
    layout: "bullets" as const,
    kicker: "",
    title: facts.title?.[side] ?? "",
    body: facts.body?.[side] ?? "",
    notes: facts.notes ?? "",
  });
  const [en, id] = facts.segments ?? [0, 0];
  const slide: MeasuredSlide = {
    texts: new Map([
      ["en", text(0)],
      ["id", text(1)],
    ]),
    sources: new Map([
      ["en", [{ unit, segment: en }]],
      ["id", [{ unit, segment: id }]],
    ]),
  };
  return { langs: ["en", "id"], slides: [slide] };
}

describe("the laws find what breaks them", () => {
  test("another sentence in another language is out of step", () => {
    expect(inStep(deck({}), alignment)).toMatchObject({ held: 1, of: 1 });
    expect(inStep(deck({ segments: [0, 1] }), alignment)).toMatchObject({ held: 0, of: 1 });
  });

  test("a sentence must stand in the notes of one slide, and not of two", () => {
    const whole = deck({ notes: "The Moon pulls *the sea*. It rises by 12 metres in Normandy." });
    expect(inNotes(whole, alignment, "en").misses).toEqual([]);
    expect(inNotes(deck({ notes: "The Moon pulls the sea." }), alignment, "en").misses).toEqual([
      "it rises by 12 metres in normandy",
    ]);
    const twice = { ...whole, slides: [...whole.slides, ...whole.slides] };
    expect(inNotes(twice, alignment, "en")).toMatchObject({ held: 0, of: 2 });
  });

  test.each([
    ["- The Moon pulls", []],
    ["- It rises in Normandy", []],
    ["- The sea pulls", ["The sea pulls"]],
    ["- The Moon pulls by 12 metres", ["The Moon pulls by 12 metres"]],
    ["- **Moon**: pulls the **Sun**", ["pulls the Sun"]],
    ["### Sun\n\n- It rises", ["Sun"]],
    ["| Moon | Sun |\n| --- | --- |\n| sea | 12 |", ["Sun"]],
    ["The Moon pulls the sea. It rises by 12 metres in Normandy.", []],
  ])("a piece is cut from one sentence: %s", (body, misses) => {
    expect(extractive(deck({ body: [body, ""] }), alignment, "en").misses).toEqual(misses);
  });
});

describe("tokens", () => {
  test("are words, and characters where words have no spaces between them", () => {
    expect(tokensOf("The Moon’s pull: 3.8 cm")).toEqual(["the", "moon", "s", "pull", "3", "8", "cm"]);
    expect(tokensOf("NOAAの潮汐、1966年")).toEqual(["noaa", "の", "潮", "汐", "1966", "年"]);
  });

  test("stand in order, or are no subsequence", () => {
    expect(isSubsequence(["a", "c"], ["a", "b", "c"])).toBe(true);
    expect(isSubsequence(["c", "a"], ["a", "b", "c"])).toBe(false);
  });
});

test("a slide's pieces are what a reader takes for one thing", () => {
  const text = {
    layout: "steps",
    kicker: "Sea",
    title: "Four *steps* (2/3)",
    body: "1. **Read**: the table\n2. Add\n\n![A bay](media/a.svg)\n\n```js\nx;\n```",
    notes: "",
  } as const;
  expect(piecesOf(text).map(({ type, text: words }) => `${type}: ${words}`)).toEqual([
    "kicker: Sea",
    "headline: Four steps",
    "label: Read",
    "item: the table",
    "item: Add",
    "alt: A bay",
    "code: x;",
  ]);
});

test("numbers and names are found by their form", () => {
  const sentences = ["Nobody at NOAA sleeps.", "Tides of 11.7 m reach Nova Scotia, as nobody knows."];
  expect([...numbersIn(sentences)]).toEqual(["11.7"]);
  expect([...namesIn(sentences, "en")]).toEqual(["NOAA", "Nova Scotia"]);
  const opened = ["One stage: Interest comes first.", "They called it “Neap” and thanked Newton's friends."];
  expect([...namesIn(opened, "en")]).toEqual(["Newton"]);
  expect([...namesIn(["アメリカの機関NOAAは公表している"], "ja")]).toEqual(["NOAA"]);
});

test("a deck's words, bullets and facts are counted", () => {
  const shown = deck({
    title: ["The Moon pulls the sea", "Bulan menarik laut"],
    body: ["- It rises by 12 metres\n- It rises", "- Laut naik"],
  });
  expect(measuresOf(shown, alignment, "en")).toMatchObject({
    slides: 1,
    unitsShown: 1,
    factsShown: 2 / 3,
    words: { median: 12, most: 12 },
    bullets: { median: 2, most: 2 },
    longestRun: 1,
    longHeadlines: 0,
  });
});
