import { expect, test } from "vitest";
import { cardsView } from "../../../src/render/layouts/cards.ts";
import { contextOf } from "../sample.ts";

const view = (body: string) => cardsView(contextOf({ layout: "cards", body }));
const cards = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => `### Kind ${index}\n\n${text}`).join("\n\n");

test("each heading starts a card, and a card may be a name alone", () => {
  expect(view("Kinds:\n\n### Spring\n\nhigh\n\n### Neap")).toMatchObject({
    beforeHtml: "<p>Kinds:</p>\n",
    cards: [
      { headHtml: "Spring", bodyHtml: "<p>high</p>\n" },
      { headHtml: "Neap", bodyHtml: "" },
    ],
  });
});

test("a flat list of labels makes cards too, and keeps what is nested", () => {
  const { cards: found } = view("- **Spring**: high\n- **Neap**: low\n  - at half moon");
  expect(found.map(({ headHtml }) => headHtml)).toEqual(["Spring", "Neap"]);
  expect(found[1]?.bodyHtml).toContain("at half moon");
});

test.each([
  [2, "the water comes", 2],
  [3, "the water comes", 3],
  [4, "", 4],
  [4, "the water comes and goes", 2],
  [5, "the water comes", 3],
  [6, "the water comes", 3],
])("%i cards of `%s` stand in %i columns", (count, text, columns) => {
  expect(view(cards(count, text)).columns).toBe(columns);
});

test("seven cards and a list without labels flow as plain text", () => {
  expect(view(cards(7, "a"))).toMatchObject({ cards: [], beforeHtml: expect.stringContaining("Kind 6") });
  expect(view("- spring\n- neap")).toMatchObject({ cards: [], beforeHtml: expect.stringContaining("neap") });
});
