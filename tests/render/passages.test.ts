import { expect, test } from "vitest";
import { slidePassages } from "../../src/render/passages.ts";
import { slideText } from "./sample.ts";

const passages = (body: string) => slidePassages(slideText({ title: "The *tide*", kicker: "Sea", body }));

test("kicker, headline, then each block, item, cell and line of code", () => {
  expect(passages("- **Ebb**: `falls`\n- Flow\n\n| a |\n| --- |\n| b |\n\n```\nx = 1\n```")).toEqual([
    "Sea",
    "The tide",
    "Ebb: falls",
    "Flow",
    "a",
    "b",
    "x = 1",
  ]);
});

test("what is drawn, as pictures and formulas are, divides what is written", () => {
  expect(slidePassages(slideText({ title: "The mass $M$ of *it*" }))).toEqual(["The mass", "of it"]);
  expect(passages("Before ![wave](w.png) after; the mass $M$ pulls")).toEqual([
    "Sea",
    "The tide",
    "Before",
    "after; the mass",
    "pulls",
  ]);
});
