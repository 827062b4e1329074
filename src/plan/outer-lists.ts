import type { Alignment, TranslationUnit } from "../model/alignment.ts";

/**
 * Numbers whose bullets were flattened: "1. …", "• …", "1. …", "• …" in a row, without text between, are one numbered list
 * with bullets under each number. So pages are copied, and so Markdown reads numbers that are not indented far enough.
 */
export function withOuterLists(alignment: Alignment): Alignment {
  const units: TranslationUnit[] = [];
  let run: TranslationUnit[] = [];
  for (const unit of alignment.units) {
    if (unit.kind === "item") {
      run.push(unit);
      continue;
    }
    units.push(...nested(run), unit);
    run = [];
  }
  units.push(...nested(run));
  return units.length === 0 ? alignment : { ...alignment, units };
}

function nested(run: readonly TranslationUnit[]): readonly TranslationUnit[] {
  if (!isFlattened(run)) return run;
  let number = 0;
  return run.map((unit) => {
    if (unit.ordinal === undefined) return { ...unit, depth: 2 };
    number += 1;
    return { ...unit, ordinal: number };
  });
}

/** At one level throughout; two numbers or more, bullets between them; the numbers go on or start again at one. */
function isFlattened(run: readonly TranslationUnit[]): boolean {
  const [first] = run;
  if (first?.ordinal === undefined || run.some(({ depth }) => depth !== first.depth || depth !== 1))
    return false;
  const numbers = run.flatMap(({ ordinal }) => ordinal ?? []);
  const isBetween = run.slice(0, run.findLastIndex(isNumbered)).some((unit) => !isNumbered(unit));
  const inRow = run.some((unit, index) => isNumbered(unit) && isNumbered(run[index + 1]));
  const goOn = numbers.every((number, index) => number === index + 1);
  return numbers.length > 1 && isBetween && (goOn || (!inRow && numbers.every((number) => number === 1)));
}

function isNumbered(unit: TranslationUnit | undefined): boolean {
  return unit?.ordinal !== undefined;
}
