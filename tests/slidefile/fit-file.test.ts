import { expect, test } from "vitest";
import type { FitRecord } from "../../src/model/fit.ts";
import { UserError } from "../../src/model/user-error.ts";
import { parseFitRecord, serializeFitRecord } from "../../src/slidefile/fit-file.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const file = "slides/tides/.generated/fit.json";

const record: FitRecord = {
  version: 1,
  style: "0123456789abcdef",
  slides: {
    f00000000000000f: { splitBefore: [2], steps: [100, 85] },
    a00000000000000a: { step: 78, over: { sr: 41 } },
  },
};

const text = `{
  "version": 1,
  "style": "0123456789abcdef",
  "slides": {
    "a00000000000000a": { "step": 78, "over": { "sr": 41 } },
    "f00000000000000f": { "splitBefore": [2], "steps": [100, 85] }
  }
}
`;

test("measurements are written one line for each slide, sorted", () => {
  expect(serializeFitRecord(record)).toBe(text);
});

test("measurements are read as they were written", () => {
  expect(parseFitRecord({ file, text }, unexpected)).toEqual(record);
});

test.each([
  "no JSON",
  text.replace('"step": 78', '"step": 77'),
  text.replace("[2]", "[2, 4]"),
  text.replace('"slides"', '"slide"'),
])("broken measurements are reported and count as absent (%#)", (broken) => {
  const { report, diagnostics } = collecting();
  expect(parseFitRecord({ file, text: broken }, report)).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { severity: "warning", code: "slidefile/fit-unreadable", place: { file } },
  ]);
});

test("measurements of a newer version are refused", () => {
  const newer = text.replace('"version": 1', '"version": 2');
  expect(() => parseFitRecord({ file, text: newer }, unexpected)).toThrow(UserError);
});
