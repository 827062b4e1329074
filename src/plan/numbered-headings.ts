import type { TranslationUnit } from "../model/alignment.ts";
import { unitText } from "./unit-text.ts";

/** So many numbered headings are a row; fewer may be chance ("Windows 11: what is new"). */
const fewest = 3;

/** A numbered heading in its two parts: "Step 1" or "1", and what it is about. */
export interface NumberedHeading {
  readonly number: string;
  readonly text: string;
}

/** "Step 1: …", "1. …", "第1章 …"; undefined for a heading without a number in front. */
export function partedAtNumber(heading: string): NumberedHeading | undefined {
  const pattern =
    /^(?<number>(?:\p{L}+\s*)?\p{N}{1,3}\p{L}?)\s*(?:[:：.)–—-]\s*|\s-\s)(?=\p{L}|\p{P})(?<text>.+)$/u;
  const { number, text } = pattern.exec(heading)?.groups ?? {};
  return number === undefined || text === undefined ? undefined : { number, text };
}

/** Headings that are numbered in every language, each with the same number, if there are three of them or more. */
export function numberedHeadings(units: readonly TranslationUnit[]): ReadonlySet<TranslationUnit> {
  const found = units.filter((unit) => unit.kind === "heading" && isNumbered(unit));
  return new Set(found.length >= fewest ? found : []);
}

function isNumbered(unit: TranslationUnit): boolean {
  const numbers = [...unit.variants.keys()].map((lang) => {
    const digits = /\p{Nd}+/u.exec(partedAtNumber(unitText(unit, lang))?.number ?? "")?.[0];
    return digits === undefined ? undefined : latinDigits(digits);
  });
  return numbers[0] !== undefined && numbers.every((number) => number === numbers[0]);
}

/** Decimal digits of any script as those of English: each script's ten stand in a row from a multiple of ten on. */
export function latinDigits(digits: string): string {
  return digits.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const start = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && start - zero < 9) zero -= 1;
    return String(start - zero);
  });
}
