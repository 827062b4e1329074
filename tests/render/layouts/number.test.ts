import { describe, expect, test } from "vitest";
import { numberView } from "../../../src/render/layouts/number.ts";
import { contextOf, deckOf } from "../sample.ts";

const view = (body: string) => numberView(contextOf({ layout: "number", body }));

describe("a figure", () => {
  test.each([
    ["12 %", [["12 %", false]]],
    [
      "4,5 m",
      [
        ["4,5", false],
        [" m", true],
      ],
    ],
    [
      "€ 1 200",
      [
        ["€ ", true],
        ["1 200", false],
      ],
    ],
    ["1969", [["1969", false]]],
    ["3–5", [["3–5", false]]],
    [
      "2023 م",
      [
        ["2023", false],
        [" م", true],
      ],
    ],
  ])("%s has its unit set apart", (figure, pieces) => {
    expect(view(figure).pieces.map(({ text, isUnit }) => [text, isUnit])).toEqual(pieces);
  });

  test("is smaller the longer it is, in any of the languages", () => {
    expect(["12 %", "2 023 m", "1 250 000", "1 250 000 000 kg"].map((body) => view(body).length)).toEqual([
      "short",
      "medium",
      "long",
      "longest",
    ]);
    const deck = deckOf({ en: [["a", { body: "12 %" }]], id: [["a", { body: "1.250.000" }]] });
    expect(numberView(contextOf({ body: "12 %" }, { deck })).length).toBe("long");
  });
});

test("a unit that is a word stands below its figure, in all languages once it is one in any of them", () => {
  expect(["7 500 kilometres", "7 500 km", "approximately 7"].map((body) => view(body).isStacked)).toEqual([
    true,
    false,
    false,
  ]);
  expect(view("7 500 kilometres").length).toBe("medium");
  const deck = deckOf({ en: [["a", { body: "12 days" }]], sr: [["a", { body: "12 недеља" }]] });
  expect(numberView(contextOf({ body: "12 days" }, { deck })).isStacked).toBe(true);
});

test("what follows the figure stands beside it", () => {
  expect(view("12 %\n\nof all days").bodyHtml).toBe("<p>of all days</p>\n");
});

test.each(["Twelve in a hundred days, as it turned out, have 3 tides", "Many days", "- 12 %"])(
  "`%s` is no figure and is shown as it is",
  (body) => {
    expect(view(body).pieces).toEqual([]);
    expect(view(body).bodyHtml).toContain(body.replace("- ", ""));
  },
);
