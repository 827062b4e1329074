import { expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

test("what people wrongly believe is never the message of a slide: the heading is", () => {
  const plan = planned(
    aligned(
      { en: [title("Tides")], de: [title("Gezeiten")] },
      {
        en: [heading("The tide comes twice a day")],
        de: [heading("Die Flut kommt zweimal am Tag")],
      },
      {
        en: [paragraph(["A common misconception is that the tide of the sea comes once a day."])],
        de: [paragraph(["Ein verbreiteter Irrtum ist, dass die Flut des Meeres einmal am Tag kommt."])],
      },
    ),
  );
  expect(shown(plan.deck.slides, "de")[1]).toEqual([
    "statement",
    "Die Flut kommt zweimal am Tag",
    "Ein verbreiteter Irrtum ist, dass die Flut des Meeres einmal am Tag kommt",
  ]);
});
