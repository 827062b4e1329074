import { expect, test } from "vitest";
import type { DiagramRecord } from "../../src/model/diagram.ts";
import { UserError } from "../../src/model/user-error.ts";
import { parseDiagramRecord, serializeDiagramRecord } from "../../src/slidefile/diagrams-file.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const file = "slides/tides/.generated/diagrams.json";
const record: DiagramRecord = {
  version: 1,
  diagrams: {
    f0: { mermaid: "11.17.2", svg: '<svg id="b"/>' },
    a0: { mermaid: "11.17.2", svg: "<svg/>" },
  },
};
const text = `{
  "version": 1,
  "diagrams": {
    "a0": { "mermaid": "11.17.2", "svg": "<svg/>" },
    "f0": { "mermaid": "11.17.2", "svg": "<svg id=\\"b\\"/>" }
  }
}
`;

test("drawings are written one line for each, sorted, and read back", () => {
  expect(serializeDiagramRecord(record)).toBe(text);
  expect(parseDiagramRecord({ file, text }, unexpected)).toEqual(record);
});

test("a broken file counts as absent, one of a newer version stops the run", () => {
  const { report, diagnostics } = collecting();
  const broken = '{ "version": 1, "diagrams": { "a0": { "svg": 3 } } }';
  expect(parseDiagramRecord({ file, text: broken }, report)).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "slidefile/diagrams-unreadable", place: { file } }]);
  expect(() => parseDiagramRecord({ file, text: '{ "version": 2 }' }, unexpected)).toThrow(UserError);
});
