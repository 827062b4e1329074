import { assert, nat, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contrast,
  formatColour,
  parseColour,
  readable,
  readableOn,
  type Rgb,
} from "../../src/render/contrast.ts";

const paper: Rgb = [250, 248, 243];
const ink: Rgb = [23, 24, 27];
const colour = tuple(nat(255), nat(255), nat(255));

test("black on white has the highest contrast there is, a colour on itself none", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([166, 61, 47], [166, 61, 47])).toBe(1);
});

test("the ratio is that of the WCAG examples", () => {
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

test("only six hexadecimal digits are a colour", () => {
  expect(parseColour("#A63d2f")).toEqual([166, 61, 47]);
  expect(["red", "#abc", "#a63d2f80", "#a63d2g", ""].map(parseColour)).toEqual(Array(5).fill(undefined));
  expect(formatColour([0, 9, 255])).toBe("#0009ff");
});

describe("any colour becomes readable", () => {
  test.each([
    ["on paper", paper],
    ["on ink", ink],
  ])("%s", (_name, ground) => {
    assert(property(colour, (wanted) => contrast(readableOn(wanted, [ground]), ground) >= readable));
  });
});

test("a colour that is readable already is left alone", () => {
  expect(readableOn([166, 61, 47], [paper])).toEqual([166, 61, 47]);
});
