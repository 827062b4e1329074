import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { type Kept, type Piece, pieceText, pieceWeight, type Rest } from "../piece.ts";
import { hasNumber } from "../words.ts";
import { clauseRanges } from "./clauses.ts";
import { hasGoodEdges, isFinished, opensClause } from "./edges.ts";
import { gapsOf, longestCue, longestCueIn } from "./gaps.ts";
import { keepAll, within, without } from "./kept.ts";
import { markerRanges } from "./markers.ts";
import { openerCut } from "./openers.ts";
import { danglingConjunctions } from "./dangling.ts";
import { parenthesisRanges } from "./parentheses.ts";
import { type SentenceView, viewWithin } from "./sentence-view.ts";
import { splitCut } from "./splits.ts";
import { tailCut } from "./tails.ts";

export interface CutOptions {
  /** Words that a piece has at best: above, it loses what it can lose. */
  readonly aim: number;
  /** Words that a piece should not exceed in any language. */
  readonly words: number;
  /** Words that it must not exceed. */
  readonly mostWords: number;
  /** Words that a sentence may have whose halves say nothing without each other. */
  readonly mostBound: number;
  /** Whether the sentence stands in a row of steps, where "after that" goes without saying. */
  readonly isSequence?: boolean;
  /** Whether a label beside it says what it speaks of. */
  readonly isNamed?: boolean;
  /** Whether words name what the article is about. */
  readonly isTopic: (text: string, lang: Lang) => boolean;
  /** Whether words name a term of the article's own glossary. */
  readonly isTerm: (text: string, lang: Lang) => boolean;
}

/** What is left of a sentence that loses its reason has so many words at least. */
const leastClaim = 5;
/** A tail of fewer words is not worth a line. */
const leastRest = 3;

type Subject = Pick<Piece, "unit" | "segment">;

/**
 * Shortens one sentence to pieces that fit a slide, in all languages at once and only at places that all of them have
 * (METHODS of extractive, aligned sentence compression). Empty if no cut makes it fit: then it stays in the notes.
 */
export function condense(
  subject: Subject,
  views: readonly SentenceView[],
  options: CutOptions,
): readonly Piece[] {
  const whole = pieceOf(subject, views, withoutAsides(views, options));
  if (isUsable(whole, options.aim)) return [whole];
  return clauseRanges(views).flatMap((clause) => {
    const parts = views.map((view) => viewWithin(view, ...(clause.get(view.lang) ?? [0, 0])));
    return shortened({ subject, views: parts, light: withoutAsides(parts, options), options });
  });
}

/** The sentence uncut but for markers and remarks, however it opens; empty if it is too long or says too little. */
export function wholeSentence(
  subject: Subject,
  views: readonly SentenceView[],
  options: CutOptions,
): readonly Piece[] {
  const piece = pieceOf(subject, views, withoutAsides(views, options));
  const width = pieceWeight(piece);
  return width > 0 && width <= options.mostWords ? [piece] : [];
}

/** A sentence cut to what stands alone, else whole: one of a row that is shown all or not at all. */
export function cutOrWhole(
  subject: Subject,
  views: readonly SentenceView[],
  cut: CutOptions,
  whole: CutOptions,
): Piece | undefined {
  const [piece] = condense(subject, views, cut);
  if (piece !== undefined && !piece.rest?.isNeeded) return piece;
  return wholeSentence(subject, views, whole)[0];
}

/** Markers and bracketed remarks are cut always: a slide is better without them however short the sentence is. */
function withoutAsides(views: readonly SentenceView[], options: CutOptions): Kept {
  const unmarked = without(keepAll(views), markerRanges(views, options.isTopic));
  return without(without(unmarked, parenthesisRanges(views)), danglingConjunctions(views));
}

/** One clause under the knife. */
interface Clause {
  readonly subject: Subject;
  readonly views: readonly SentenceView[];
  /** The clause without markers and remarks. */
  readonly light: Kept;
  readonly options: CutOptions;
}

/** Short as it is, else without its tail or opening clause, else whole, else in two halves that belong together. */
function shortened(clause: Clause): readonly Piece[] {
  const { subject, views, light, options } = clause;
  const whole = pieceOf(subject, views, light);
  if (isUsable(whole, options.aim)) return [whole];
  const fits = isUsable(whole, options.words);
  const cut = withoutTail(clause, whole, fits) ?? withoutOpener(clause, whole);
  if (cut !== undefined) return [cut];
  if (fits) return [whole];
  const halves = inHalves(clause, whole);
  if (halves !== undefined) return [halves];
  return isUsable(whole, options.mostWords) ? [whole] : [];
}

/** Where the whole would fit, only a tail that a comma sets apart goes: what has none may be what is meant. */
function withoutTail(clause: Clause, whole: Piece, fits: boolean): Piece | undefined {
  const { subject, views, light, options } = clause;
  const tail = tailCut(views, {
    mostWords: options.words,
    onlyAsides: fits,
    hasSeconds: options.isNamed ?? false,
  });
  if (tail === undefined) return undefined;
  const piece = pieceOf(subject, views, within(light, tail));
  if (!isUsable(piece, options.words) || !keepsTopic(piece, whole, options)) return undefined;
  const behind = new Map(
    views.map((view) => [view.lang, [tail.get(view.lang)?.[1] ?? 0, view.text.length]] as const),
  );
  return withRest(piece, pieceOf(subject, views, within(light, behind)), whole, options);
}

function withoutOpener({ subject, views, light, options }: Clause, whole: Piece): Piece | undefined {
  const main = openerCut(views, options.isSequence ?? false);
  if (main === undefined) return undefined;
  const piece = pieceOf(subject, views, within(light, main));
  return isUsable(piece, options.words) && keepsTopic(piece, whole, options) ? piece : undefined;
}

/** The first half, if it says something alone; else both as one line, or one below the other where that is too long. */
function inHalves({ subject, views, light, options }: Clause, whole: Piece): Piece | undefined {
  const halves = splitCut(views, options.mostWords);
  if (halves === undefined) return undefined;
  const first = pieceOf(subject, views, within(light, halves.first));
  const second = pieceOf(subject, views, within(light, halves.second));
  const isShort = pieceWeight(second) > 0 && pieceWeight(second) <= options.mostWords;
  if (!isShort || !isUsable(first, options.mostWords)) return undefined;
  const isAlone = pieceWeight(first) >= leastClaim && standsAlone(first, second);
  const hasFigures = [...second.kept.keys()].some((lang) => hasNumber(pieceText(second, lang)));
  if ((!isAlone || hasFigures) && isUsable(whole, options.mostBound)) return whole;
  return { ...first, rest: { kept: second.kept, whole: whole.kept, isNeeded: !isAlone } };
}

/** Whether a first half keeps its sense without the second, which only adds to it or gives a reason. */
function standsAlone(first: Piece, second: Piece): boolean {
  if (opensClause(first) || !isFinished(first)) return false;
  return addsOnly(second) || (isReason(second) && !hasReason(first));
}

/** "…, and …", "…, whose …": said of the same, in one language at least, and set against it or made a condition in none. */
function addsOnly(piece: Piece): boolean {
  const found = [...piece.kept.keys()].map((lang) => {
    const { additive, relatives, subordinators, conditions, complements, opposing, adversative, dependent } =
      languageOf(lang).cues;
    const lists = {
      conditions,
      complements,
      opposing,
      adversative,
      relatives,
      additive,
      subordinators,
      dependent,
    };
    return longestCueIn(pieceText(piece, lang), lists);
  });
  const isAdded = found.some((cue) => cue === "additive" || cue === "relatives");
  return isAdded && found.every((cue) => cue === undefined || cue === "additive" || cue === "relatives");
}

/** A half that gives a reason, a purpose or an example, and no figure: what is claimed holds without it. */
function isReason(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => {
    const { subordinators, examples, conditions, complements, opposing, adversative, relatives } =
      languageOf(lang).cues;
    const lists = { conditions, complements, opposing, adversative, relatives, subordinators, examples };
    const text = pieceText(piece, lang);
    const cue = longestCueIn(text, lists);
    return (cue === "subordinators" || cue === "examples") && !hasNumber(text);
  });
}

/** "A to do this and B to do that": of clauses that run alike, losing the last would leave its subject dangling. */
function hasReason(piece: Piece): boolean {
  return [...piece.kept.keys()].some((lang) => {
    const { subordinators } = languageOf(lang).cues;
    const text = pieceText(piece, lang);
    return gapsOf(text).some((gap) => longestCue({ text }, gap.start, { subordinators }) !== undefined);
  });
}

function withRest(piece: Piece, behind: Piece, whole: Piece, options: CutOptions): Piece {
  const width = pieceWeight(behind);
  const rest: Rest = { kept: behind.kept, whole: whole.kept, isNeeded: false };
  return width >= leastRest && width <= options.words ? { ...piece, rest } : piece;
}

/** A cut may not take away the only words that say what a sentence is about, nor its only term. */
function keepsTopic(piece: Piece, whole: Piece, { isNamed, isTopic, isTerm }: CutOptions): boolean {
  if (isNamed) return true;
  return [isTopic, isTerm].every((names) =>
    [...piece.kept.keys()].every((lang) => {
      return !names(pieceText(whole, lang), lang) || names(pieceText(piece, lang), lang);
    }),
  );
}

function isUsable(piece: Piece, mostWords: number): boolean {
  return pieceWeight(piece) <= mostWords && hasGoodEdges(piece);
}

/** Puts offsets that count from the views' start back into the sentences. */
function pieceOf(subject: Subject, views: readonly SentenceView[], kept: Kept): Piece {
  const shifted = views.map((view) => {
    const ranges = kept.get(view.lang) ?? [];
    return [view.lang, ranges.map(([start, end]) => [start + view.from, end + view.from] as const)] as const;
  });
  return { ...subject, kept: new Map(shifted) };
}
