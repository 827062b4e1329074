import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { checkStructure } from "../../src/read/structure-check.ts";
import { read } from "./outline.ts";

const sentence = "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it. ";

function findings(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkStructure(read(text), (diagnostic) => found.push(diagnostic));
  return found;
}

test("a long text without a single line break is said to have no structure", () => {
  expect(findings(sentence.repeat(40))).toEqual([
    {
      severity: "note",
      code: "read/no-structure",
      message: "expected paragraphs, found a single one of 3479 characters",
      place: { file: "en.txt", line: 1 },
      hint: "put each paragraph and each heading on a line of its own",
    },
  ]);
});

test("so is one under its title", () => {
  expect(findings(`Tides\n\n${sentence.repeat(40)}`).map(({ place }) => place?.line)).toEqual([3]);
});

test("a short text in one paragraph is as it should be, and a long one in two", () => {
  expect(findings(sentence)).toEqual([]);
  expect(findings(`${sentence.repeat(40)}\n\n${sentence.repeat(40)}`)).toEqual([]);
});
