import { expect, test } from "vitest";
import { aligned, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

function textOn(sentences: readonly string[]): string {
  const plan = planned(aligned({ en: [title("Boats")] }, { en: [paragraph(sentences)] }));
  return shown(plan.deck.slides, "en")
    .slice(1)
    .map(([, headline, body]) => `${headline}\n${body}`)
    .join("\n");
}

test("a contradiction keeps its marker where what it contradicts stands above it", () => {
  const text = textOn(["The old boats sail slowly.", "However, they never sink in a storm."]);
  expect(text).toContain("The old boats sail slowly");
  expect(text).toContain("However, they never sink in a storm");
});

test("what says `the other` is not shown without what says `the one`", () => {
  const long =
    "One stays in the harbour all the year round with its sails down and its ropes tied to the wall, its cabin cold and its deck grey and empty";
  const text = textOn([
    "Two boats belong to the village.",
    `${long}.`,
    "The other sails every morning.",
    "The harbour lies in the north.",
    "The wall is made of stone.",
  ]);
  expect(text).toContain("Two boats belong to the village");
  expect(text).not.toContain("The other sails");
});
