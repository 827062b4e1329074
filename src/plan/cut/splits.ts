import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { isUnspaced, textWeight, wordCount } from "../words.ts";
import { gapsOf, longestCue } from "./gaps.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A split stands at the same place if the shares of words before it differ by no more than this. */
const samePlace = 0.16;
const leastWords = 3;

/** A sentence of more words may part before a relative without a comma: else nothing of it could be shown. */
const longSentence = 20;

/** The two halves of a sentence in each language. */
export interface Halves {
  readonly first: ReadonlyMap<Lang, Range>;
  readonly second: ReadonlyMap<Lang, Range>;
}

interface Split {
  readonly end: number;
  readonly start: number;
  /** Share of the sentence's words before it, 0–1. */
  readonly share: number;
  /** Whether a conjunction says that a clause starts or ends here. */
  readonly isSure: boolean;
  /** Words of the longer half. */
  readonly width: number;
}

/**
 * Parts a sentence in two where a clause starts, at the same place in every language: both halves are shown, so that a
 * place is good enough if one language's conjunction says so and the others have a comma or a conjunction there.
 * Undefined if no half would fit in `mostWords`.
 */
export function splitCut(views: readonly SentenceView[], mostWords: number): Halves | undefined {
  const [first = [], ...others] = views.map((view) => splitsOf(view, mostWords));
  const shared = first.flatMap((split) => {
    const row = [split, ...others.map((list) => nearest(list, split))];
    const found = row.filter((entry) => entry !== undefined);
    return found.length === row.length && found.some((entry) => entry.isSure) ? [found] : [];
  });
  const [best] = shared.toSorted((left, right) => costOf(left) - costOf(right));
  if (best === undefined) return undefined;
  return {
    first: new Map(views.map((view, index) => [view.lang, [0, best[index]?.end ?? 0] as const])),
    second: new Map(
      views.map((view, index) => [view.lang, [best[index]?.start ?? 0, view.text.length] as const]),
    ),
  };
}

/** Sure in more languages first, then the halves of more equal length. */
function costOf(splits: readonly Split[]): number {
  const unsure = splits.filter((split) => !split.isSure).length;
  return unsure * 100 + Math.max(...splits.map((split) => split.width));
}

function nearest(splits: readonly Split[], wanted: Split): Split | undefined {
  const distance = (split: Split) => Math.abs(split.share - wanted.share) + (split.isSure ? 0 : 0.05);
  const [best] = splits.toSorted((left, right) => distance(left) - distance(right));
  return best !== undefined && Math.abs(best.share - wanted.share) <= samePlace ? best : undefined;
}

function splitsOf(view: SentenceView, mostWords: number): readonly Split[] {
  const total = textWeight(view.text);
  const opening = openingCue(view);
  const commas = view.text.match(/[,،，、]/gu)?.length ?? 0;
  return gapsOf(view.text).flatMap((gap, index, gaps) => {
    const isFirstComma = gap.hasComma && gaps.findIndex((other) => other.hasComma) === index;
    const isSure = startsClause(view, gap.start, gap.hasComma) || (isFirstComma && opening);
    // Where no conjunction opens a clause, as in Japanese, any comma may stand where another language has one.
    const isLikely = gap.hasComma && (commas === 1 || isUnspaced(view.text));
    if (!isSure && !isLikely) return [];
    const before = textWeight(view.text.slice(0, gap.end));
    const behind = textWeight(view.text.slice(gap.start));
    const width = Math.max(before, behind);
    if (Math.min(before, behind) < leastWords || width > mostWords) return [];
    return [{ end: gap.end, start: gap.start, share: before / total, isSure, width }];
  });
}

function openingCue(view: SentenceView): boolean {
  const { subordinators, conditions } = view.language.cues;
  return longestCue(view, 0, { subordinators, conditions }) !== undefined;
}

/**
 * A complement starts no clause that could stand on a line of its own, a relative only behind a comma, where it adds
 * something; so do "but", "whereas" and, if it is the only comma, "and".
 */
function startsClause(view: SentenceView, start: number, hasComma: boolean): boolean {
  const { subordinators, conditions, complements, opposing, adversative, examples, dependent, relatives } =
    view.language.cues;
  const free = { complements, relatives, subordinators, conditions };
  const cue = hasComma
    ? longestCue(view, start, { ...free, examples, opposing, adversative, dependent })
    : longestCue(view, start, { ...free, examples: [], opposing: [], adversative: [], dependent: [] });
  if (cue === undefined || cue === "complements") return false;
  if (cue === "relatives") return hasComma || wordCount(view.text) > longSentence;
  return cue !== "dependent" || commasIn(view) === 1;
}

function commasIn(view: SentenceView): number {
  return view.text.match(/[,،，、]/gu)?.length ?? 0;
}
