/** What the brackets behind a fence ask for: `[1|3-6]`, with a first number `[12: 1|3-6]`. */
export interface LineSteps {
  /** The number of the first line. */
  readonly start: number;
  /** The lines that each step marks, counted from 1; empty: none. Without any step lines are only numbered. */
  readonly steps: readonly (readonly [first: number, last: number][])[];
}

/** Reads the list of reveal.js, Slidev and Quarto: steps between `|`, lines and ranges between commas. Undefined for anything else. */
export function readLineSteps(list: string): LineSteps | undefined {
  const found = /^\s*(?:(\d+)\s*:)?([\d\s,|*-]*|all|none|true)$/u.exec(list);
  if (found === null) return undefined;
  const [, start = "1", rest = ""] = found;
  const isPlain = /^(?:\s*|all|none|true)$/u.test(rest);
  return { start: Number(start), steps: isPlain ? [] : rest.split("|").map(readRanges) };
}

function readRanges(step: string): readonly [number, number][] {
  return step.split(",").flatMap((range): readonly [number, number][] => {
    const [, first, last = first] = /^\s*(\d+)\s*(?:-\s*(\d+))?\s*$/u.exec(range) ?? [];
    return first === undefined ? [] : [[Number(first), Number(last)]];
  });
}
