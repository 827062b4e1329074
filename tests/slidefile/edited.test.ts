import { expect, test } from "vitest";
import { settleSlideFile } from "../../src/slidefile/edited.ts";

test("where there is no file yet, the new text is written", () => {
  expect(settleSlideFile({ base: undefined, ours: undefined, theirs: "new\n" })).toEqual({
    type: "written",
    text: "new\n",
    base: "new\n",
  });
});

test.each(["old\n", "old\r\n"])("a file that nobody has touched is written anew: %j", (ours) => {
  expect(settleSlideFile({ base: "old\n", ours, theirs: "new\n" })).toMatchObject({
    type: "written",
    text: "new\n",
  });
});

test.each(["same\n", "same\r\n"])("a file that says the same already stays byte for byte: %j", (ours) => {
  expect(settleSlideFile({ base: undefined, ours, theirs: "same\n" })).toEqual({
    type: "unchanged",
    text: ours,
    base: "same\n",
  });
});

test("a file that a person has changed is kept, and so is the pristine copy", () => {
  expect(settleSlideFile({ base: "old\n", ours: "mine\n", theirs: "new\n" })).toEqual({
    type: "kept",
    text: "mine\n",
    base: "old\n",
    isBehind: true,
  });
});

test("a changed file is not behind while the article has not changed", () => {
  expect(settleSlideFile({ base: "old\n", ours: "mine\n", theirs: "old\n" })).toMatchObject({
    type: "kept",
    isBehind: false,
  });
});

test("a file without a pristine copy is a person's", () => {
  expect(settleSlideFile({ base: undefined, ours: "mine\n", theirs: "new\n" })).toMatchObject({
    type: "kept",
    base: undefined,
  });
});
