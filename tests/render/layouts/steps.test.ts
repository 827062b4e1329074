import { describe, expect, test } from "vitest";
import { stepsView } from "../../../src/render/layouts/steps.ts";
import { contextOf, deckOf } from "../sample.ts";

const list = (count: number, text = "the water moves") =>
  Array.from({ length: count }, (_, index) => `${index + 1}. **Stage**: ${text}`).join("\n");
const view = (body: string) => stepsView(contextOf({ layout: "steps", body }));

test("label and text of each item stand apart", () => {
  expect(view("1. **Flood**: the water rises").steps[0]).toMatchObject({
    number: "1",
    labelHtml: "Flood",
    textHtml: "the water rises",
  });
});

test("numbers go on from where the list starts, in the digits of the language", () => {
  const { steps } = stepsView(contextOf({ layout: "steps", body: "3. a\n4. b" }, { lang: "fa" }));
  expect(steps.map(({ number }) => number)).toEqual(["۳", "۴"]);
});

describe("the path", () => {
  test.each([
    [1, "row"],
    [3, "row"],
    [4, "row"],
    [5, "grid"],
    [6, "grid"],
    [7, "columns"],
  ])("of %i short steps is a %s", (count, flow) => {
    expect(view(list(count)).flow).toBe(flow);
  });

  test("of long steps is a column, of four long ones two", () => {
    expect(view(list(3, "the water moves ".repeat(12))).flow).toBe("column");
    expect(view(list(4, "the water moves ".repeat(9))).flow).toBe("columns");
  });

  test("of five long steps has no panels", () => {
    expect(view(list(5, "the water moves ".repeat(6))).flow).toBe("columns");
  });

  test("is no row where a word would be torn, and its labels are smaller where one nearly is", () => {
    const labelled = (label: string) => [1, 2, 3, 4].map((number) => `${number}. **${label}**: a`).join("\n");
    expect(view(labelled("Gezeitenkraftwerksbau")).flow).not.toBe("row");
    expect(view(labelled("Penggantung"))).toMatchObject({ flow: "row", smaller: 1 });
    expect(view(labelled("Ebb"))).toMatchObject({ flow: "row", smaller: 0 });
  });

  test("breaks where a column ends", () => {
    expect(view(list(7)).steps.map(({ isLast }) => isLast)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  test("is the same in every language", () => {
    const body = list(4);
    const deck = deckOf({
      en: [["a", { layout: "steps", body }]],
      sr: [["a", { layout: "steps", body: list(4, "вода се креће ".repeat(12)) }]],
    });
    expect(stepsView(contextOf({ layout: "steps", body }, { deck })).flow).toBe("columns");
  });
});

test("a body without a list is shown as it is", () => {
  expect(view("Only a paragraph")).toMatchObject({
    hasSteps: false,
    beforeHtml: "<p>Only a paragraph</p>\n",
  });
});

test("what stands before and after the list stays there", () => {
  const found = view("before\n\n1. a\n\nafter");
  expect([found.beforeHtml, found.steps.length, found.afterHtml]).toEqual([
    "<p>before</p>\n",
    1,
    "<p>after</p>\n",
  ]);
});
