import { expect, test } from "vitest";
import { aligned, heading, item, paragraph, title } from "../../support/alignments.ts";
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

test("a section that announces its subsections lists them", () => {
  const plan = planned(
    aligned(
      { en: [title("Boats")] },
      { en: [heading("In a storm")] },
      { en: [paragraph("One of the following will happen:")] },
      ...["The boat sinks", "The mast breaks", "The crew swims"].flatMap((name) => [
        { en: [heading(name, 3)] },
        { en: [paragraph(Array.from({ length: 12 }, (_, index) => `Wave ${index} comes in.`))] },
      ]),
    ),
  );
  expect(shown(plan.deck.slides, "en")[1]).toEqual([
    "bullets",
    "One of the following will happen",
    "- The boat sinks\n- The mast breaks\n- The crew swims",
  ]);
});

test("`and` at the start of a line and `or` at the end of one go", () => {
  const plan = planned(
    aligned(
      { en: [title("Boats")] },
      { en: [heading("What may happen")] },
      { en: [item("The old mast breaks in the storm, or")] },
      { en: [item("The crew loses its way, and")] },
      { en: [item("And the boat comes home in the end.")] },
    ),
  );
  expect(shown(plan.deck.slides, "en")[1]?.[2]).toBe(
    "- The old mast breaks in the storm\n- The crew loses its way\n- The boat comes home in the end",
  );
});
