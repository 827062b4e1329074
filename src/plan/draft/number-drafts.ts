import { type Measure, measureAt } from "../../languages/measures.ts";
import type { Lang } from "../../model/lang.ts";
import { countedAt } from "../../languages/counted.ts";
import { latinDigits } from "../numbered-headings.ts";
import { type Piece, type Range, sentenceOf } from "../piece.ts";
import type { Draft } from "./draft.ts";
import { isTwoLines } from "./headlines.ts";

/** A deck has so many slides with a large figure at most: one in so many, and never more than a few. */
const slidesOfOne = 6;
const mostFigures = 3;
/** A single digit is mostly a count of what the sentence lists. */
const leastDigits = 2;

/** Statements whose one figure is the message show it large: "12 %", "4.5 m", "1969". */
export function withNumbers(drafts: readonly Draft[]): readonly Draft[] {
  let left = Math.min(mostFigures, Math.floor(drafts.length / slidesOfOne));
  return drafts.map((draft, index) => {
    const figure = left > 0 && isAlone(drafts[index - 1]) ? figureIn(draft) : undefined;
    if (figure === undefined) return draft;
    left -= 1;
    return { ...draft, layout: "number", figure };
  });
}

/** Two statements in a row are read as one: the second stays as it is. */
function isAlone(before: Draft | undefined): boolean {
  return before === undefined || before.figure === undefined;
}

function figureIn({ layout, headline, items, block }: Draft): Piece | undefined {
  if (layout !== "statement" || headline.type !== "piece" || items.length > 1 || block !== undefined)
    return undefined;
  if (!isTwoLines(headline.piece)) return undefined;
  const { unit, segment, kept } = headline.piece;
  const figures = [...kept].map(([lang, ranges]) =>
    onlyFigure(sentenceOf(headline.piece, lang)?.text ?? "", ranges, lang),
  );
  const found = figures.flatMap((figure) => figure ?? []);
  if (found.length < figures.length || !isSameFigure(found)) return undefined;
  if (found.some(isYear)) return undefined;
  // What it counts stands beside it in every language or in none.
  const isMeasured = found.every(({ measure }) => measure.hasUnit || measure.isLarge);
  const ranges = found.map(({ range: [start, end], measure }): readonly Range[] => [
    [start, isMeasured ? end + measure.length : end],
  ]);
  return { unit, segment, kept: new Map([...kept.keys()].map((lang, index) => [lang, ranges[index] ?? []])) };
}

/** "4.2 million" is no "4.2". */
function isSameFigure(figures: readonly Figure[]): boolean {
  const [first] = figures;
  if (first === undefined || first.value.length < leastDigits) return false;
  return figures.every(
    ({ value, measure }) => value === first.value && measure.isLarge === first.measure.isLarge,
  );
}

/** A bare "1969" says when, and is no message. */
function isYear({ value, isBare }: Figure): boolean {
  return isBare && /^(?:1[5-9]|20)\d\d$/u.test(value);
}

interface Figure {
  readonly range: Range;
  /** Its digits, whatever stands between them. */
  readonly value: string;
  /** Whether it has nothing but digits. */
  readonly isBare: boolean;
  /** What is written behind it in words. */
  readonly measure: Measure;
}

/** A number with the sign or the measure that belongs to it, if it is the only one in what is kept of the sentence. */
function onlyFigure(text: string, ranges: readonly Range[], lang: Lang): Figure | undefined {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const pattern =
    /(?:[$€£¥₹]\s?)?[+\-−]?\p{Nd}+(?:[.,٫٬\u202f\u00a0' ]\p{Nd}+)*(?:[\u202f\u00a0 ]?(?:%|٪|‰|€|°\p{Lu}?|[kMGT]?Hz|[kMGT]?B|[kMGT]?W|[kmcnµμ]?m[²³]?|[kmµμ]?g|k?m\/h|ml?|h|s|ms)(?![\p{Script=Latin}\p{M}]))?/gu;
  const found = [...text.slice(first[0], last[1]).matchAll(pattern)];
  const [only] = found;
  if (only === undefined || found.length !== 1 || isPartOfWord(text, first[0] + only.index, only[0].length))
    return undefined;
  const start = first[0] + only.index;
  const end = start + only[0].length;
  return {
    range: [start, end],
    value: latinDigits(only[0]).replace(/\D/gu, ""),
    isBare: /^\p{Nd}+$/u.test(only[0]) && !measureAt(text.slice(end, last[1]), lang).hasUnit,
    measure: measureOf(only[0], text.slice(end, last[1]), lang),
  };
}

/** A sign or an abbreviation is part of the figure as it stands: "12 %", "4.5 m". */
function measureOf(figure: string, behind: string, lang: Lang): Measure {
  const hasSign = /[^\p{Nd}+\-−.,٫٬'\s]/u.test(figure);
  if (hasSign) return { length: 0, isLarge: false, hasUnit: true };
  const measure = measureAt(behind, lang);
  if (measure.hasUnit || measure.isLarge) return measure;
  const length = countedAt(behind, lang);
  return { length, isLarge: false, hasUnit: length > 0 };
}

/** "B2B", "v24" and "Node24" are names. */
function isPartOfWord(text: string, start: number, length: number): boolean {
  return (
    /[\p{Script=Latin}\d_#@]$/u.test(text.slice(0, start)) ||
    /^[\p{Script=Latin}_]/u.test(text.slice(start + length))
  );
}
