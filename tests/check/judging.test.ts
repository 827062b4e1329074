import { expect, test } from "vitest";
import { judging } from "../../src/check/judging.ts";
import type { Checks } from "../../src/model/config.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { collecting } from "../support/unexpected.ts";

const stale: Diagnostic = {
  severity: "warning",
  code: "slides/stale",
  message: "expected slide `ebb` as the article has it, found an older text",
  place: { file: "slides/tides/sr.md", line: 12 },
};
const judged = (checks: Partial<Checks>, ...findings: readonly Diagnostic[]) => {
  const { report, diagnostics } = collecting();
  for (const finding of findings) judging({ severity: {}, accept: [], ...checks }, report)(finding);
  return diagnostics;
};

test("without settings a finding is told as it is", () => {
  expect(judged({}, stale)).toEqual([stale]);
});

test("a code has the severity that the settings give it, or is not told at all", () => {
  expect(judged({ severity: { "slides/stale": "error" } }, stale)).toEqual([{ ...stale, severity: "error" }]);
  expect(judged({ severity: { "slides/stale": "off", "check/overlap": "note" } }, stale)).toEqual([]);
});

test("an accepted finding is told no more, wherever it stands or in the file that was named", () => {
  const other = { ...stale, place: { file: "slides/tides/id.md", line: 3 } };
  expect(judged({ accept: [stale.message] }, stale, other)).toEqual([]);
  expect(judged({ accept: [`slides/tides/sr.md: ${stale.message}`] }, stale, other)).toEqual([other]);
  expect(judged({ accept: ["expected slide `ebb`"] }, stale)).toEqual([stale]);
});
