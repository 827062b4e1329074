import { expect, test } from "vitest";
import type { BlockFacts } from "../support/alignments.ts";
import { aligned, item, paragraph } from "../support/alignments.ts";
import { withOuterLists } from "../../src/plan/outer-lists.ts";

function listed(...facts: readonly BlockFacts[]): readonly string[] {
  const { units } = withOuterLists(aligned(...facts.map((fact) => ({ en: [fact] }))));
  return units.map(({ depth, ordinal }) => `${depth}${ordinal === undefined ? "" : ` no. ${ordinal}`}`);
}
const number = (ordinal: number) => item("A number", { ordinal });
const bullet = item("A bullet");

test("bullets between numbers that start again belong to the number above", () => {
  expect(listed(number(1), bullet, number(1), bullet, bullet)).toEqual(["1 no. 1", "2", "1 no. 2", "2", "2"]);
});

test("bullets between numbers that go on do too", () => {
  expect(listed(number(1), bullet, number(2), bullet)).toEqual(["1 no. 1", "2", "1 no. 2", "2"]);
});

test.each([
  ["numbers and then bullets", [number(1), number(2), bullet, bullet]],
  ["bullets first", [bullet, number(1), bullet, number(1)]],
  ["two lists of numbers", [number(1), number(2), bullet, number(1), number(2)]],
  ["text between", [number(1), bullet, paragraph("And then:"), number(1), bullet]],
])("%s stay as they are", (_, facts) => {
  const { units } = aligned(...facts.map((fact) => ({ en: [fact] })));
  expect(listed(...facts)).toEqual(
    units.map(({ depth, ordinal }) => `${depth}${ordinal === undefined ? "" : ` no. ${ordinal}`}`),
  );
});
