import { expect, test } from "vitest";
import { compareView } from "../../../src/render/layouts/compare.ts";
import { contextOf, deckOf } from "../sample.ts";

const view = (body: string) => compareView(contextOf({ layout: "compare", body }));

test("each heading starts a wing, what stands above them stays above", () => {
  const { beforeHtml, wings } = view("Both come twice a day.\n\n### Ebb\n\n- out\n\n### Flood\n\nin\n\nfast");
  expect(beforeHtml).toBe("<p>Both come twice a day.</p>\n");
  expect(wings.map(({ headHtml, bodyHtml }) => [headHtml, bodyHtml.replaceAll(/\s/gu, "")])).toEqual([
    ["Ebb", "<ul><li>out</li></ul>"],
    ["Flood", "<p>in</p><p>fast</p>"],
  ]);
});

test("a list of two labels is a comparison too", () => {
  expect(view("- **Ebb**: out\n- **Flood**: in").wings).toMatchObject([
    { headHtml: "Ebb", bodyHtml: "<p>out</p>\n" },
    { headHtml: "Flood", bodyHtml: "<p>in</p>\n" },
  ]);
});

test.each([
  ["one column", "### Ebb\n\nout"],
  ["four columns", "### a\n\n### b\n\n### c\n\n### d"],
  ["no column", "Only a paragraph"],
])("%s flow as plain text", (_name, body) => {
  const { wings, beforeHtml } = view(body);
  expect(wings).toEqual([]);
  expect(beforeHtml.replaceAll(/<[^>]*>|\s/gu, "")).toBe(body.replaceAll(/[#\s]/gu, ""));
});

test("a smaller heading belongs to its wing", () => {
  const { wings } = view("### Ebb\n\n#### Why\n\nmoon\n\n### Flood");
  expect(wings.map(({ bodyHtml }) => bodyHtml.includes("<h4>Why</h4>"))).toEqual([true, false]);
});

test("the longest language decides on the size for all", () => {
  const short = "### Ebb\n\nout\n\n### Flood\n\nin";
  const deck = deckOf({
    en: [["a", { layout: "compare", body: short }]],
    sr: [["a", { layout: "compare", body: `### Осека\n\n${"вода ".repeat(60)}\n\n### Плима` }]],
  });
  expect(view(short).size).toBe("large");
  expect(compareView(contextOf({ layout: "compare", body: short }, { deck })).size).toBe("small");
});
