import { expect, test } from "vitest";
import type { PlanRecord } from "../../src/model/plan-record.ts";
import { UserError } from "../../src/model/user-error.ts";
import { parsePlanRecord, serializePlanRecord } from "../../src/slidefile/plan-file.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const file = "slides/tides/.generated/plan.json";

const record: PlanRecord = {
  version: 1,
  deck: "tides",
  source: "articles/tides",
  pivot: "en",
  slides: ["causes", "effects"],
  langs: {
    sr: { slides: [] },
    en: {
      slides: [
        {
          id: "causes",
          layout: "steps",
          units: [
            { unit: "u0123abcd", fingerprint: "0123456789ab", part: "ba9876543210", notes: [0, 1] },
            { unit: "u4567abcd", fingerprint: "" },
          ],
          pieces: [
            { part: "title", unit: "u0123abcd", segment: 0 },
            { part: "body", item: 1, unit: "u4567abcd", segment: 2 },
          ],
        },
      ],
    },
  },
};

const text = `{
  "version": 1,
  "deck": "tides",
  "source": "articles/tides",
  "pivot": "en",
  "slides": [
    "causes",
    "effects"
  ],
  "langs": {
    "en": {
      "slides": [
        {
          "id": "causes",
          "layout": "steps",
          "units": [
            { "unit": "u0123abcd", "fingerprint": "0123456789ab", "part": "ba9876543210", "notes": [0, 1] },
            { "unit": "u4567abcd", "fingerprint": "" }
          ],
          "pieces": [
            { "part": "title", "unit": "u0123abcd", "segment": 0 },
            { "part": "body", "item": 1, "unit": "u4567abcd", "segment": 2 }
          ]
        }
      ]
    },
    "sr": {
      "slides": []
    }
  }
}
`;

test("a plan is written with one line for each unit and piece", () => {
  expect(serializePlanRecord(record)).toBe(text);
});

test("a plan is read as it was written", () => {
  expect(parsePlanRecord({ file, text }, unexpected)).toEqual(record);
});

test("the order of keys does not matter", () => {
  const turned: PlanRecord = {
    ...record,
    langs: Object.fromEntries(Object.entries(record.langs).toReversed()),
  };
  expect(serializePlanRecord(turned)).toBe(text);
});

test.each([
  "",
  "{",
  "[]",
  "null",
  "{}",
  text.replace('"version": 1,', ""),
  text.replace('"steps"', '"zigzag"'),
  text.replace("[0, 1]", "[0]"),
  text.replace('"segment": 2', '"segment": -2'),
  text.replace('"part": "title"', '"part": "tail"'),
  text.replace('"pivot": "en",', ""),
  text.replace('"fingerprint": ""', '"fingerprint": 0'),
  `<<<<<<< ours\n${text}`,
])("a broken plan is reported and counts as absent (%#)", (broken) => {
  if (broken === text) throw new Error("expected a broken plan");
  const { report, diagnostics } = collecting();
  expect(parsePlanRecord({ file, text: broken }, report)).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { severity: "warning", code: "slidefile/plan-unreadable", place: { file } },
  ]);
});

test("a plan of a newer version is refused", () => {
  const newer = text.replace('"version": 1', '"version": 2');
  expect(() => parsePlanRecord({ file, text: newer }, unexpected)).toThrow(UserError);
});

test("an article's terms are kept, a line each, and absent where there are none", () => {
  const terms = [{ forms: { sr: "плима", en: "tide" }, units: ["u1", "u2"] }];
  const written = serializePlanRecord({ ...record, terms });
  expect(written).toContain('\n    { "forms": { "en": "tide", "sr": "плима" }, "units": ["u1", "u2"] }\n');
  expect(parsePlanRecord({ file, text: written }, unexpected)?.terms).toEqual(terms);
  expect(parsePlanRecord({ file, text }, unexpected)).not.toHaveProperty("terms");
});
