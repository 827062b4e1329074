import { expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../../support/alignments.ts";
import { planned } from "../planned.ts";

/** A section with a paragraph and two sayings of somebody. */
function section(name: string) {
  return [
    { en: [heading(name)] },
    { en: [paragraph([`The old ${name} lies at the quay.`, `A new ${name} costs more than a house.`])] },
    ...[1, 2].flatMap((number) => [
      { en: [paragraph(`“Whoever has ${number} of these boats needs a large ${name}.”`)] },
      { en: [paragraph(`— Sailor ${number} of the ${name}`)] },
    ]),
  ];
}

test("a section shows one of its quotations, and a deck few: the others are the speaker's to say", () => {
  const plan = planned(aligned({ en: [title("Boats")] }, ...["ferry", "barge", "tug"].flatMap(section)));
  const quotes = plan.deck.slides.filter(({ layout }) => layout === "quote");
  expect(quotes).toHaveLength(1);
  const notes = plan.deck.slides.map(({ texts }) => texts.get("en")?.notes ?? "").join("\n");
  for (const name of ["ferry", "barge", "tug"]) expect(notes).toContain(`Sailor 2 of the ${name}`);
});
