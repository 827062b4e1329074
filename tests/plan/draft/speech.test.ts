import { expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

test("somebody's words do not fill a statement up: who says them stands elsewhere", () => {
  const plan = planned(
    aligned(
      { en: [title("Harbours")] },
      { en: [heading("The new lock")] },
      {
        en: [
          paragraph([
            "The harbour of Vannes gets a new lock next spring.",
            "“We waited for it for many years and never believed in it.”",
          ]),
        ],
      },
    ),
  );
  const [, slide] = shown(plan.deck.slides, "en");
  expect(slide).toEqual(["statement", "The harbour of Vannes gets a new lock next spring", ""]);
});
