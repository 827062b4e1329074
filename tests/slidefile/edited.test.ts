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

test("a changed file stays while the article has not changed", () => {
  expect(settleSlideFile({ base: "old\n", ours: "mine\n", theirs: "old\n" })).toEqual({
    type: "kept",
    text: "mine\n",
    base: "old\n",
  });
});

test("what is new goes into a changed file, and the pristine copy moves on", () => {
  const old = "## Sea\n\n- one\n- two\n";
  const settled = settleSlideFile({
    base: old,
    ours: old.replace("one", "my one"),
    theirs: old.replace("two", "new two"),
  });
  expect(settled).toEqual({
    type: "merged",
    text: "## Sea\n\n- my one\n- new two\n",
    base: "## Sea\n\n- one\n- new two\n",
  });
});

test("where both changed the same, the person's text stays with the new text under it", () => {
  const old = "## Sea\n\n- one\n- two\n";
  const settled = settleSlideFile({
    base: old,
    ours: old.replace("one", "my one"),
    theirs: old.replace("one", "new one"),
  });
  expect(settled).toEqual({
    type: "conflict",
    text: "## Sea\n\n- my one\n- two\n\n<!-- diptych: new text\n- new one\n-->\n",
    base: "## Sea\n\n- new one\n- two\n",
    conflicts: [{ line: 6, isGone: false }],
  });
});

test("a file without a pristine copy is a person's, and is merged from then on", () => {
  expect(settleSlideFile({ base: undefined, ours: "mine\n", theirs: "new\n" })).toEqual({
    type: "adopted",
    text: "mine\n",
    base: "new\n",
  });
});
