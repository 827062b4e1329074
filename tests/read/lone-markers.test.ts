import { describe, expect, test } from "vitest";
import { outline, read } from "./outline.ts";

const body =
  "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it and not by the clock.";

describe("a list marker on a line of its own", () => {
  test("belongs to the text after it, on that text's line", () => {
    const edition = read(
      `Tides\n\n${body}\n\n1.\nThe moon pulls.\n2.\n\nThe sun pulls less.\n3.\nThe wind pushes.`,
    );
    expect(outline(edition).slice(2)).toEqual([
      "6-11 list from 1",
      "  6-6 paragraph: The moon pulls.",
      "  9-9 paragraph: The sun pulls less.",
      "  11-11 paragraph: The wind pushes.",
    ]);
  });

  test("may be a bullet", () => {
    const edition = read(`Tides\n\n${body}\n\n•\nThe moon pulls.\n•\nThe sun pulls less.`);
    expect(outline(edition).slice(2)).toEqual([
      "6-8 list",
      "  6-6 paragraph: The moon pulls.",
      "  8-8 paragraph: The sun pulls less.",
    ]);
  });

  test("numbers the heading over a passage", () => {
    const edition = read(`Tides\n\n${body}\n\n1.\nThe Moon\n\n${body}\n\n2.\nThe Sun\n\n${body}`);
    expect(outline(edition).filter((line) => line.includes("heading"))).toEqual([
      "6-6 heading 2: 1. The Moon",
      "11-11 heading 2: 2. The Sun",
    ]);
  });

  test.each([
    ["a number without a neighbour", "7.\nThe moon pulls at the sea."],
    ["a marker before nothing", "1.\n2.\n3."],
  ])("but %s is text", (_, lines) => {
    expect(outline(read(`Tides\n\n${body}\n\n${lines}`)).join("\n")).not.toContain("list");
  });
});
