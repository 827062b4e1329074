import { describe, expect, test } from "vitest";
import { aligned, heading, item, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

function slidesOf(...sentences: readonly (readonly string[])[]) {
  const plan = planned(
    aligned(
      { en: [title("Boats")] },
      { en: [heading("On the water")] },
      ...sentences.map((text) => ({ en: [paragraph(text)] })),
    ),
  );
  return shown(plan.deck.slides, "en").slice(1);
}

describe("steps without a list", () => {
  test("three instructions in a row, under what is said before them", () => {
    const slides = slidesOf([
      "A boat leaves the quay in a minute.",
      "Remove the rope at the bow.",
      "Push the boat from the wall.",
      "Turn the wheel to the left.",
    ]);
    expect(slides).toEqual([
      [
        "steps",
        "A boat leaves the quay in a minute",
        "1. Remove the rope at the bow\n2. Push the boat from the wall\n3. Turn the wheel to the left",
      ],
    ]);
  });

  test("sentences that follow each other by `then` and `finally`, without these words", () => {
    const slides = slidesOf([
      "The captain wakes the sailors.",
      "Then they pull the anchor up.",
      "Finally, the boat leaves the harbour.",
    ]);
    expect(slides[0]).toEqual([
      "steps",
      "On the water",
      "1. The captain wakes the sailors\n2. They pull the anchor up\n3. The boat leaves the harbour",
    ]);
  });

  test("two instructions are none", () => {
    const slides = slidesOf([
      "The boat is old.",
      "Push the boat from the wall.",
      "Turn the wheel to the left.",
    ]);
    expect(slides.map(([layout]) => layout)).not.toContain("steps");
  });
});

test("an ordered list of things is no process", () => {
  const list = ["The old anchor", "The long rope", "The red buoy"].map((text, index) => ({
    en: [item(text, { ordinal: index + 1 })],
  }));
  const plan = planned(aligned({ en: [title("T")] }, { en: [heading("On deck")] }, ...list));
  expect(plan.deck.slides.map(({ layout }) => layout)).toEqual(["title", "bullets"]);
});
