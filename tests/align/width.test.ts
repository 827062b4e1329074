import { expect, test } from "vitest";
import { widthOf } from "../../src/align/width.ts";

test("a character that is set wide takes two columns, any other one", () => {
  expect(widthOf("Tides")).toBe(5);
  expect(widthOf("Плима")).toBe(5);
  expect(widthOf("潮の満干")).toBe(8);
  expect(widthOf("밀물과 썰물")).toBe(11);
  expect(widthOf("潮。（A）")).toBe(9);
});

test("an ideograph of two UTF-16 code units takes two columns", () => {
  expect(widthOf("𠮷")).toBe(2);
});

test("a passage left untranslated keeps its measure among others", () => {
  expect(widthOf("コミット（commit）")).toBe(widthOf("コミット（") + 6 + 2);
});
