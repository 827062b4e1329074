import type { Lang } from "../../model/lang.ts";
import { type Kept, type Piece, pieceText, pieceWidth } from "../piece.ts";
import { clauseRanges } from "./clauses.ts";
import { hasGoodEdges } from "./edges.ts";
import { keepAll, within, without } from "./kept.ts";
import { markerRanges } from "./markers.ts";
import { parenthesisRanges } from "./parentheses.ts";
import { type SentenceView, viewWithin } from "./sentence-view.ts";
import { tailCut } from "./tails.ts";

export interface CutOptions {
  /** Words that a piece should not exceed in any language. */
  readonly words: number;
  /** Words that it must not exceed. */
  readonly mostWords: number;
  /** Whether words name what the article is about. */
  readonly isTopic: (text: string, lang: Lang) => boolean;
  /** Whether words name a term of the article's own glossary. */
  readonly isTerm: (text: string, lang: Lang) => boolean;
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

/** Whole if it fits, else without its tail, else whole if it exceeds its limit but a little. */
function shortened(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  light: Kept,
  options: CutOptions,
): readonly Piece[] {
  const whole = pieceOf(subject, views, light);
  if (isUsable(whole, options.words)) return [whole];
  const tail = tailCut(views, options.words);
  const piece = tail && pieceOf(subject, views, within(light, tail));
  const isGood = piece !== undefined && isUsable(piece, options.words) && keepsTopic(piece, whole, options);
  if (isGood) return [piece];
  return isUsable(whole, options.mostWords) ? [whole] : [];
}

/** A cut may not take away the only words that say what a sentence is about, nor its only term. */
function keepsTopic(piece: Piece, whole: Piece, { isTopic, isTerm }: CutOptions): boolean {
  return [isTopic, isTerm].every((names) =>
    [...piece.kept.keys()].every((lang) => {
      return !names(pieceText(whole, lang), lang) || names(pieceText(piece, lang), lang);
    }),
  );
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
