import type { Lang } from "../../model/lang.ts";
import { type Kept, type Piece, pieceWidth, type Range } from "../piece.ts";
import { clauseRanges } from "./clauses.ts";
import { hasGoodEdges } from "./edges.ts";
import { keepAll, within, without } from "./kept.ts";
import { markerRanges } from "./markers.ts";
import { parenthesisRanges } from "./parentheses.ts";
import { type SentenceView, viewWithin } from "./sentence-view.ts";
import { leadCut, tailCut } from "./tails.ts";

export interface CutOptions {
  /** Words that a piece should not exceed in any language. */
  readonly words: number;
  /** Words that it must not exceed. */
  readonly mostWords: number;
  /** Whether words name what the article is about. */
  readonly isTopic: (text: string, lang: Lang) => boolean;
}

/**
 * Shortens one sentence to pieces that fit a slide, in all languages at once and only at places that all of them have
 * (METHODS of extractive, aligned sentence compression). Empty if no cut makes it fit: then it stays in the notes.
 */
export function condense(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  options: CutOptions,
): readonly Piece[] {
  const light = withoutAsides(views, options);
  const whole = pieceOf(subject, views, light);
  if (isUsable(whole, options.words)) return [whole];
  const clauses = clauseRanges(views);
  if (clauses.length === 1) return shortened(subject, views, light, options);
  return clauses.flatMap((clause) => {
    const parts = views.map((view) => viewWithin(view, ...(clause.get(view.lang) ?? [0, 0])));
    return shortened(subject, parts, withoutAsides(parts, options), options);
  });
}

/** The sentence uncut but for markers and remarks, however it opens; empty if it is too long or says too little. */
export function wholeSentence(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  options: CutOptions,
): readonly Piece[] {
  const piece = pieceOf(subject, views, withoutAsides(views, options));
  const width = pieceWidth(piece);
  return width > 0 && width <= options.mostWords ? [piece] : [];
}

/** Markers and bracketed remarks are cut always: a slide is better without them however short the sentence is. */
function withoutAsides(views: readonly SentenceView[], options: CutOptions): Kept {
  const unmarked = without(keepAll(views), markerRanges(views, options.isTopic));
  return without(unmarked, parenthesisRanges(views));
}

/** Tries the cuts from the mildest to the hardest and takes the first that fits. */
function shortened(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  light: Kept,
  options: CutOptions,
): readonly Piece[] {
  const tail = tailCut(views, options.words);
  const lead = leadCut(views);
  const attempts: readonly (ReadonlyMap<Lang, Range> | undefined)[] = [
    new Map(views.map((view) => [view.lang, [0, view.text.length] as const])),
    tail,
    lead,
    tail && lead && overlap(tail, lead),
  ];
  for (const attempt of attempts) {
    if (attempt === undefined) continue;
    const piece = pieceOf(subject, views, within(light, attempt));
    if (isUsable(piece, options.words)) return [piece];
  }
  const whole = pieceOf(subject, views, light);
  return isUsable(whole, options.mostWords) ? [whole] : [];
}

function overlap(tail: ReadonlyMap<Lang, Range>, lead: ReadonlyMap<Lang, Range>): ReadonlyMap<Lang, Range> {
  return new Map([...tail].map(([lang, [, end]]) => [lang, [lead.get(lang)?.[0] ?? 0, end] as const]));
}

function isUsable(piece: Piece, mostWords: number): boolean {
  return pieceWidth(piece) <= mostWords && hasGoodEdges(piece);
}

/** Puts offsets that count from the views' start back into the sentences. */
function pieceOf(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  kept: Kept,
): Piece {
  const shifted = views.map((view) => {
    const ranges = kept.get(view.lang) ?? [];
    return [view.lang, ranges.map(([start, end]) => [start + view.from, end + view.from] as const)] as const;
  });
  return { ...subject, kept: new Map(shifted) };
}
