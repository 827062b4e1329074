import { expect, test } from "vitest";
import { alignEditions } from "../../../../src/align/align.ts";
import { readTextEdition } from "../../../support/text-edition.ts";
import { planned, shown } from "../../planned.ts";

/** Layout, headline and body of the slides behind the title. */
function slides(article: string) {
  const bytes = new TextEncoder().encode(article);
  const edition = readTextEdition({ lang: "en", file: "en.md", format: "md", bytes }, () => {});
  const plan = planned(alignEditions([edition], { pivot: "en" }, () => {}));
  return shown(plan.deck.slides.slice(1), "en");
}

test("comparisons of the same two things in one section are one", () => {
  const made = slides(
    [
      "# Spring tides and neap tides",
      "Every harbour knows spring tides and neap tides.",
      "## Two kinds",
      "They differ in height. Spring tides are high and strong in the bay. Neap tides are low and slow in the bay.",
      "They differ in time. Spring tides follow a new moon in March. Neap tides follow a half moon in March.",
      "## The harbour",
      "The quay lies in the shadow of the tower. Old ropes hang from seven iron rings.",
      "## The town",
      "The market opens before the bell rings. Children count the ships and write down names.",
    ].join("\n\n"),
  );
  const comparisons = made.filter(([layout]) => layout === "compare");
  expect(comparisons).toEqual([
    [
      "compare",
      "Two kinds",
      [
        "### Spring tides",
        "- High and strong in the bay\n- Follow a new moon in March",
        "### Neap tides",
        "- Low and slow in the bay\n- Follow a half moon in March",
      ].join("\n\n"),
    ],
  ]);
});

test("a quotation stands under the lone sentence before it", () => {
  const made = slides(
    "# Tides\n\n## Causes\n\nTwo bodies in the sky move the sea.\n\n> The cause is in the sun and the moon.\n>\n> — Pliny\n",
  );
  expect(made).toEqual([
    ["quote", "Two bodies in the sky move the sea", "> The cause is in the sun and the moon.\n\nPliny"],
  ]);
});

test("a list takes the lone bullet before it as its headline", () => {
  const made = slides(
    "# Boats\n\n## Leaving\n\n- Every boat leaves in three steps:\n\n1. Rig the mast of the boat.\n2. Raise the sail of the boat.\n3. Cast off from the quay.\n",
  );
  expect(made.map(([layout, headline]) => [layout, headline])).toEqual([
    ["steps", "Every boat leaves in three steps"],
  ]);
});

const filler = "The keeper of the harbour wrote something about the weather of that day into a large book.";

test("a number that no slide shows goes where there is room", () => {
  const made = slides(
    [
      "# Harbours",
      "## The bay",
      `Ships wait in the bay for the pilot. ${filler} ${filler.replace("weather", "wind")} ${filler.replace("weather", "rain")} The tower beside the bay was built for them in 1823 by the town.`,
    ].join("\n\n"),
  );
  expect(made.flat().join("\n")).toContain("1823");
});

test("a sentence of four words is no bullet", () => {
  const made = slides(
    "# Harbours\n\n## The bay\n\nShips wait in the bay for the pilot. The goal decides too. Old ropes hang from seven iron rings.",
  );
  expect(made.flat().join("\n")).not.toContain("The goal decides");
});
