import type { Meeting, PhrasePair, Span } from "./phrases.ts";

/** A pair chosen as a term. */
export interface ChosenPair extends PhrasePair {
  /** 0–1. */
  readonly score: number;
}

const leastDice = 0.5;
/** Pairs that meet less often must be short and never stand apart. */
const sureCount = 3;
/** In words. */
const longestRare = 2;
/** A part of longer terms stands on its own if it occurs this often outside them, or within two of them. */
const leastAlone = 2;

/**
 * The terms among phrase pairs: one to one, the surest first (competitive linking: Melamed 2000), without those that are
 * only ever a part of one longer term (Frantzi, Ananiadou & Mima 2000 call them nested). `isCohesive` tells whether the
 * words of both phrases belong to them.
 */
export function chooseTerms(
  pairs: readonly PhrasePair[],
  isCohesive: (pair: PhrasePair) => boolean,
): readonly ChosenPair[] {
  const sure = pairs.filter(isSure).map((pair) => ({ ...pair, score: scoreOf(pair) }));
  const cohesive = new Set(sure.filter(isCohesive));
  const whole = withoutFragments(sure, (pair) => cohesive.has(pair)).filter((pair) => cohesive.has(pair));
  return withoutParts(oneToOne(whole));
}

/** The Dice coefficient with one lonely occurrence more on either side, so that two meetings prove less than twenty. */
function scoreOf({ meetings, leftCount, rightCount }: PhrasePair): number {
  return (2 * meetings.length) / (leftCount + rightCount + 2);
}

/** A phrase is a fragment of a longer one that is nearly as sure and holds nearly all its occurrences. */
const nearlyAsSure = 0.85;
const nearlyAll = 0.8;

/**
 * Of rare pairs even a longer one that does not hold together casts doubt: whether "pasang" or "pasang surut" is what
 * the other language says cannot be told from two meetings.
 */
function withoutFragments(
  pairs: readonly ChosenPair[],
  isCohesive: (pair: ChosenPair) => boolean,
): readonly ChosenPair[] {
  const byLeft = Map.groupBy(pairs, ({ left }) => left);
  const byRight = Map.groupBy(pairs, ({ right }) => right);
  return pairs.filter((pair) => {
    const isRare = pair.meetings.length < sureCount;
    const isFragment = (other: ChosenPair, part: "left" | "right"): boolean =>
      (isRare || isCohesive(other)) &&
      isPartOf(pair[part], other[part]) &&
      other.score >= nearlyAsSure * pair.score &&
      countOn(other, part) >= nearlyAll * countOn(pair, part);
    return (
      !(byLeft.get(pair.left) ?? []).some((other) => isFragment(other, "right")) &&
      !(byRight.get(pair.right) ?? []).some((other) => isFragment(other, "left"))
    );
  });
}

function countOn({ leftCount, rightCount }: PhrasePair, side: "left" | "right"): number {
  return side === "left" ? leftCount : rightCount;
}

function isPartOf(part: string, whole: string): boolean {
  return part.length < whole.length && ` ${whole} `.includes(` ${part} `);
}

function oneToOne(pairs: readonly ChosenPair[]): readonly ChosenPair[] {
  const takenLeft = new Set<string>();
  const takenRight = new Set<string>();
  return pairs.toSorted(bySureness).filter((pair) => {
    if (takenLeft.has(pair.left) || takenRight.has(pair.right)) return false;
    takenLeft.add(pair.left);
    takenRight.add(pair.right);
    return true;
  });
}

function isSure({ left, right, meetings, leftCount, rightCount }: PhrasePair): boolean {
  const dice = (2 * meetings.length) / (leftCount + rightCount);
  if (meetings.length >= sureCount) return dice >= leastDice;
  return dice === 1 && wordsIn(left) <= longestRare && wordsIn(right) <= longestRare;
}

function wordsIn(phrase: string): number {
  return phrase.split(" ").length;
}

/** At equal scores the longer pair, then the one that comes first in the article. */
function bySureness(a: ChosenPair, b: ChosenPair): number {
  return b.score - a.score || wordCount(b) - wordCount(a);
}

/** Words of both phrases together. */
export function wordCount({ left, right }: PhrasePair): number {
  return wordsIn(left) + wordsIn(right);
}

function withoutParts(pairs: readonly ChosenPair[]): readonly ChosenPair[] {
  const kept = new Set<ChosenPair>();
  const wholes = new Map<number, { readonly pair: ChosenPair; readonly meeting: Meeting }[]>();
  for (const pair of pairs.toSorted((a, b) => wordCount(b) - wordCount(a))) {
    // From long to short, so that the last that holds a meeting is the nearest whole.
    const holders = pair.meetings.map(
      (part) => (wholes.get(part.line) ?? []).findLast(({ meeting }) => holds(meeting, part))?.pair,
    );
    const alone = holders.filter((holder) => holder === undefined).length;
    if (alone < leastAlone && new Set(holders.filter((holder) => holder !== undefined)).size < 2) continue;
    kept.add(pair);
    for (const meeting of pair.meetings) {
      wholes.set(meeting.line, [...(wholes.get(meeting.line) ?? []), { pair, meeting }]);
    }
  }
  return pairs.filter((pair) => kept.has(pair));
}

function holds(whole: Meeting, part: Meeting): boolean {
  return isInside(part.left, whole.left) || isInside(part.right, whole.right);
}

function isInside(part: Span, whole: Span): boolean {
  return part[0] >= whole[0] && part[1] <= whole[1] && part[1] - part[0] < whole[1] - whole[0];
}
