import { expect, test } from "vitest";
import { anchorReader, numbersOf } from "../../src/align/anchors.ts";

test("a number is the same in any script and with any separator", () => {
  expect(numbersOf("1.000,5 and 1,000.5 and ١٠٠٠٫٥ and १०००५")).toEqual(["10005", "10005", "10005", "10005"]);
});

test("a name anchors across scripts and endings", () => {
  const shared = [...anchorReader("sr")("у Нормандији")].filter((anchor) =>
    anchorReader("en")("in Normandy").has(anchor),
  );
  expect(shared).toEqual(["norma"]);
});

test("a question mark anchors in any form, a full stop never", () => {
  expect([...anchorReader("ar")("؟.")]).toEqual(["?"]);
  expect([...anchorReader("ja")("？。")]).toEqual(["?"]);
});

test("a script without spaces gives pairs of letters", () => {
  expect([...anchorReader("ja")("潮の満干")]).toEqual(["潮の", "の満", "満干"]);
});
