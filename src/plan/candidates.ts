import { captionWords } from "../languages/captions.ts";
import { reportsError } from "../languages/misconceptions.ts";
import { sequenceWords } from "../languages/sequences.ts";
import { languageOf } from "../languages/table.ts";
import { cueAt } from "./cut/cues.ts";
import { isBound } from "./cut/edges.ts";
import { gapsOf } from "./cut/gaps.ts";
import { opensWithMarker } from "./cut/markers.ts";
import { viewsOf } from "./cut/sentence-view.ts";
import { type Piece, pieceText, sentenceOf } from "./piece.ts";
import { centrality, type RankItem } from "./rank.ts";
import type { IsTopic } from "./topics.ts";
import { hasNumber, stem, wordCount, wordsOf } from "./words.ts";

/** A match below this is doubted, and what is cut from it counts half. */
const doubtBelow = 0.5;

/** A piece that a slide could show, with what speaks for it. */
export interface Candidate {
  readonly piece: Piece;
  /** 0–1. */
  readonly score: number;
  /** It needs the sentence before it to be understood. */
  readonly isBound: boolean;
  /** The article speaks of itself: "in this article we …". */
  readonly isAnnouncement: boolean;
  /** It stands in brackets, only cheers ("Not to worry!"), only points ("Figure 1 shows …") or is speech without its speaker. */
  readonly isRemark: boolean;
}

/** Pieces of one slide's passages, in the article's order, each with its score among them. */
export function candidatesOf(pieces: readonly Piece[], isTopic: IsTopic): readonly Candidate[] {
  const central = centrality(pieces.map(rankItem));
  return pieces.map((piece, index) => ({
    piece,
    isBound: isBound(piece) || followsUp(piece) || isSpeech(piece),
    isAnnouncement: isAnnouncement(piece),
    isRemark: isRemark(piece) || isCheer(piece, isTopic) || isSpeech(piece),
    score: scoreOf(piece, central[index] ?? 0, isTopic),
  }));
}

/** "Figure 1 shows …" in every language: what it shows stands elsewhere. */
function isReference(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => {
    const text = pieceText(piece, lang);
    const end = cueAt(text, 0, captionWords(lang));
    return end !== undefined && /^\.?\s*\p{Nd}/u.test(text.slice(end));
  });
}

/** Somebody's words from end to end: who says them stands in another sentence. */
export function isSpeech(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => {
    const text = pieceText(piece, lang);
    return /^["“”„«「『][^"“”„«»「」『』]+["“”»」』]$/u.test(text);
  });
}

/** An exclamation of three words or so, or of a few more that name nothing the article is about. */
function isCheer(piece: Piece, isTopic: IsTopic): boolean {
  const texts = [...piece.kept.keys()].map((lang) => [pieceText(piece, lang), lang] as const);
  const words = Math.max(0, ...texts.map(([text]) => wordCount(text)));
  const isShort =
    words <= shortCheer || (words <= longestCheer && !texts.some(([text, lang]) => isTopic(text, lang)));
  return isShort && texts.every(([text]) => /[!！]$/u.test(text));
}

const shortCheer = 4;
const longestCheer = 7;

/** "After that, …": what it is after must stand before it, even where the words themselves are cut. */
function followsUp(piece: Piece): boolean {
  return [...piece.kept.keys()].some((lang) => {
    const text = sentenceOf(piece, lang)?.text ?? "";
    const cues = [...sequenceWords(lang).later, ...languageOf(lang).cues.additive];
    return cueAt(text, 0, cues) !== undefined;
  });
}

/** Whether the article speaks of itself in the sentence, in at least half of the languages. */
export function isAnnouncement(piece: Pick<Piece, "unit" | "segment" | "kept">): boolean {
  const langs = [...piece.kept.keys()];
  const saying = langs.filter((lang) => {
    const text = sentenceOf(piece, lang)?.text ?? "";
    return mentions(text, languageOf(lang).cues.selfReferences);
  });
  return saying.length > 0 && saying.length * 2 >= langs.length;
}

function mentions(text: string, cues: readonly string[]): boolean {
  if (cueAt(text, 0, cues) !== undefined) return true;
  return gapsOf(text).some((gap) => cueAt(text, gap.start, cues) !== undefined);
}

function rankItem(piece: Piece): RankItem {
  return new Map([...piece.kept.keys()].map((lang) => [lang, pieceText(piece, lang)]));
}

/** Weights: centrality .35, place in the paragraph .25, words of the topic .2, figures .1, no marker .1. */
function scoreOf(piece: Piece, central: number, isTopic: IsTopic): number {
  const langs = [...piece.kept.keys()];
  const isOnTopic = langs.some((lang) => isTopic(pieceText(piece, lang), lang));
  const hasFigure = langs.some((lang) => hasNumber(pieceText(piece, lang)));
  const place = piece.segment / piece.unit.segments.length;
  const sum =
    0.35 * central +
    0.25 * (1 - place) +
    (isOnTopic ? 0.2 : 0) +
    (hasFigure ? 0.1 : 0) +
    (hasMarker(piece) ? 0 : 0.1);
  const match = piece.unit.segments[piece.segment]?.score ?? 0;
  return match < doubtBelow ? sum / 2 : sum;
}

function hasMarker(piece: Piece): boolean {
  const segment = piece.unit.segments[piece.segment];
  const views = segment && viewsOf(segment, [...piece.kept.keys()]);
  return views?.some((view) => opensWithMarker(view)) ?? false;
}

/** Share of a piece's words that another has already, 0–1, in the mean of the languages. */
export function overlapWith(piece: Piece, other: Piece): number {
  const shares = [...piece.kept.keys()].map((lang) => {
    const own = new Set(wordsOf(pieceText(piece, lang), lang).map(stem));
    const shared = own.intersection(new Set(wordsOf(pieceText(other, lang), lang).map(stem))).size;
    return own.size === 0 ? 0 : shared / own.size;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** Whether one piece is cut from the sentence just before the other's. */
export function isJustBefore(earlier: Piece, later: Piece): boolean {
  return (
    earlier.unit === later.unit &&
    (earlier.segment === later.segment - 1 || earlier.segment === later.segment)
  );
}

/** Whether the sentence stands in brackets, in any language, or only points to a figure. */
export function isRemark(piece: Piece): boolean {
  if (isReference(piece)) return true;
  return [...piece.kept.keys()].some((lang) => /^[(（]/u.test(sentenceOf(piece, lang)?.text ?? ""));
}

/** Whether the sentence cries out, in every language. */
export function isExclamation(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => /[!！]\s*$/u.test(sentenceOf(piece, lang)?.text ?? ""));
}

/** Whether the sentence asks, in every language. */
export function isQuestion(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) =>
    /[?？؟]\s*$/u.test(sentenceOf(piece, lang)?.text.slice(-1) ?? ""),
  );
}

/** Whether the sentence says what people wrongly believe, in at least half of the languages. */
export function isMisconception(piece: Piece): boolean {
  const langs = [...piece.kept.keys()];
  const saying = langs.filter((lang) => reportsError(sentenceOf(piece, lang)?.text ?? "", lang));
  return saying.length > 0 && saying.length * 2 >= langs.length;
}
