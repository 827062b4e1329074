import { describe, expect, test } from "vitest";
import { linesOf, readBody } from "../../src/render/body.ts";

const links = { toSlide: (id: string) => `#${id}`, refuse: () => {} };

function firstItem(item: string) {
  const [list] = readBody(`- ${item}`, links);
  return list?.type === "list" ? list.items[0] : undefined;
}

describe("an item may open with a label", () => {
  test.each([
    ["**Ebb**: the water falls", "Ebb", "the water falls"],
    ["**Ebb:** the water falls", "Ebb", "the water falls"],
    ["**Ebb** – the water falls", "Ebb", "the water falls"],
    ["**潮**：水が引く", "潮", "水が引く"],
    ["**Ebb**", "Ebb", ""],
  ])("%s", (item, labelHtml, textHtml) => {
    expect(firstItem(item)).toMatchObject({ labelHtml, textHtml });
  });

  test.each(["**Ebb** is when the water falls", "Ebb: the water falls", "the **ebb**: falling"])(
    "%s has none",
    (item) => {
      expect(firstItem(item)?.labelHtml).toBeUndefined();
    },
  );
});

test("an item keeps what stands below its first line", () => {
  expect(firstItem("**Ebb**: falls\n  - twice a day")?.restHtml).toContain("twice a day");
  expect(firstItem("> quoted")?.restHtml).toContain("quoted");
});

test("blocks keep their order and nothing is left out", () => {
  const blocks = readBody("one\n\n1. two\n\n> three\n\nfour", links);
  expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "list", "quote", "paragraph"]);
});

test("a date that Markdown takes for a list keeps its day", () => {
  expect(linesOf(readBody("Ana\n\n12. mart 2024.", links))?.map(({ html }) => html)).toEqual([
    "Ana",
    "12. mart 2024.",
  ]);
});

test("a body with a table is not made of lines", () => {
  expect(linesOf(readBody("Ana\n\n| a |\n| --- |\n| b |", links))).toBeUndefined();
});
