import type { Layout } from "../model/deck.ts";

export const headlineLengths = ["short", "medium", "long", "longest"] as const;
/** Which of its four sizes a layout sets a headline in; `theme/slide.css` has the sizes. */
export type HeadlineLength = (typeof headlineLengths)[number];

/**
 * Chooses the size in which the headline of a slide fits its place, for all its languages together, so that they stay in
 * step. Worked out from the letters alone: the pages run no script.
 */
export function headlineLength(layout: Layout, headlines: readonly string[]): HeadlineLength {
  const fitting = places[layout].findIndex(({ width, lines }) =>
    headlines.every((headline) => lineCount(headline, width) <= lines),
  );
  return headlineLengths[fitting] ?? "longest";
}

/**
 * How many of the sizes that a short label can have, from large to small, are too large for its longest word: a word that
 * does not fit its line would be torn. As many as there are if it fits in none.
 *
 * @param widths of the label's line in em of each size
 */
export function tooLarge(labels: readonly string[], widths: readonly number[]): number {
  const longest = Math.max(0, ...labels.flatMap(breakable).map(widthOf));
  const fitting = widths.findIndex((width) => longest <= width);
  return fitting === -1 ? widths.length : fitting;
}

interface HeadlinePlace {
  /** Of a line, in em of the size. */
  readonly width: number;
  /** As many as look well in this size. */
  readonly lines: number;
}

/** From largest to smallest: the width that `theme/slide.css` gives the headline ÷ the size it has there. */
const heading: readonly HeadlinePlace[] = [
  { width: 980 / 50, lines: 2 },
  { width: 980 / 44, lines: 2 },
  { width: 980 / 38, lines: 3 },
];
const claim: readonly HeadlinePlace[] = [
  { width: 1010 / 72, lines: 4 },
  { width: 1010 / 58, lines: 5 },
  { width: 1010 / 46, lines: 6 },
];
const places: Readonly<Record<Layout, readonly HeadlinePlace[]>> = {
  title: [
    { width: 685 / 80, lines: 4 },
    { width: 685 / 66, lines: 4 },
    { width: 685 / 54, lines: 5 },
  ],
  section: [
    { width: 717 / 66, lines: 4 },
    { width: 717 / 54, lines: 5 },
    { width: 717 / 44, lines: 6 },
  ],
  source: [
    { width: 283 / 44, lines: 3 },
    { width: 283 / 40, lines: 4 },
    { width: 283 / 34, lines: 6 },
  ],
  statement: claim,
  closing: claim,
  agenda: heading,
  bullets: heading,
  compare: heading,
  steps: heading,
  cards: heading,
  number: heading,
  quote: heading,
  figure: heading,
  table: heading,
  code: heading,
};

/** Lines when filled one after the other; more than any place allows if a word is wider than the line. */
function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of breakable(text)) {
    const length = widthOf(word);
    if (length > width) return Number.POSITIVE_INFINITY;
    if (used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length + space;
  }
  return lines;
}

/** Scripts without spaces between words: they break between characters, marks staying with their letters. */
function breakable(text: string): readonly string[] {
  return text.match(manyScripts.test(text) ? words : /\S+/gu) ?? [];
}

/** The first letter of Thai, the first in Unicode of those below; where none is, words are told apart much faster. */
const manyScripts = /[\u0e00-\u{10ffff}]/u;

const unspaced = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const words = new RegExp(`[${unspaced}]\\p{Mark}*|[^\\s${unspaced}]+`, "gu");

const space = 0.22;

/** Advances of Source Serif 4 semibold in em, tracking included, as drawn by Chromium; the first pattern that matches counts. */
const advances: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Mark}/u, 0],
  [/[ijlј.,:;!|'’-]/u, 0.31],
  [/[ftIJЈ()"“”„]/u, 0.4],
  [/[rsczeaгзсеаS\d]/u, 0.52],
  [/[mwшщжыюфњљ]/u, 0.88],
  [/[MWМШЩЖЉЊ]/u, 0.99],
  [/\p{Uppercase}/u, 0.7],
  [/\p{Lowercase}/u, 0.61],
];

function widthOf(word: string): number {
  return Array.from(word, advanceOf).reduce((sum, advance) => sum + advance, 0);
}

function advanceOf(character: string): number {
  const advance =
    measured.get(character) ?? advances.find(([pattern]) => pattern.test(character))?.[1] ?? 0.6;
  measured.set(character, advance);
  return advance;
}

/** Headlines are written in a few hundred characters, over and over. */
const measured = new Map<string, number>();
