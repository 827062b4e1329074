import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

const layouts = ["title", "section", "bullets", "steps"];

test.each([
  ["bulets", "bullets"],
  ["Bullets", "bullets"],
  ["tilte", "title"],
  ["setps", "steps"],
  ["step", "steps"],
])("`%s` was probably meant to be `%s`", (typed, meant) => {
  expect(nearest(typed, layouts)).toBe(meant);
});

test.each(["zigzag", "", "t", "timeline"])("nothing is near to `%s`", (typed) => {
  expect(nearest(typed, layouts)).toBeUndefined();
});

test("of equals, the first is meant", () => {
  expect(nearest("bat", ["cat", "rat"])).toBe("cat");
});
