import type { Sentence, TranslationUnit } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import { joinedSentence } from "./joined-sentence.ts";
import { literalsOf } from "./literals.ts";
import { textWeight, wordCount } from "./words.ts";

/** Half-open range of offsets in a sentence's text. */
export type Range = readonly [start: number, end: number];

/** What is kept of a sentence in each language. */
export type Kept = ReadonlyMap<Lang, readonly Range[]>;

/** What a slide shows of one sentence, cut at the same places in every language that has it. */
export interface Piece {
  readonly unit: TranslationUnit;
  /** Index of the segment within the unit. */
  readonly segment: number;
  readonly kept: Kept;
  /** What the sentence says further, cut off at the same place in every language. */
  readonly rest?: Rest;
}

/** The second half of a sentence that was cut in two. */
export interface Rest {
  readonly kept: Kept;
  /** Both halves with what stands between them. */
  readonly whole: Kept;
  /** Whether the first half alone would say something else: what is left out must stand below it. */
  readonly isNeeded: boolean;
}

/** The second half of a piece's sentence as a piece of its own. */
export function restOf({ unit, segment, rest }: Piece): Piece | undefined {
  return rest && { unit, segment, kept: rest.kept };
}

/** A piece with what its sentence says further, as one line, if that has so few words. */
export function fullPiece(piece: Piece, mostWords: number): Piece {
  const { unit, segment, rest } = piece;
  const whole: Piece = rest ? { unit, segment, kept: rest.whole } : piece;
  return pieceWeight(whole) <= mostWords ? whole : piece;
}

/** A stretch of a piece: words, or a literal that stays as it is, which is code or a formula. */
export interface Run {
  readonly text: string;
  readonly isCode: boolean;
  readonly isFormula?: boolean;
}

/** What a piece was cut from: one sentence, or those that are one in another language; undefined where this one has none. */
export function sentenceOf({ unit, segment, kept }: Piece, lang: Lang): Sentence | undefined {
  const sentences = unit.segments[segment]?.variants.get(lang) ?? [];
  const [first] = sentences;
  const end = kept.get(lang)?.at(-1)?.[1] ?? 0;
  return first && end > first.text.length ? joinedSentence(sentences) : first;
}

const texts = new WeakMap<Piece, Map<Lang, string>>();

/** The piece as plain text; empty where this language has none. */
export function pieceText(piece: Piece, lang: Lang): string {
  const own = texts.get(piece) ?? new Map<Lang, string>();
  const known = own.get(lang);
  if (known !== undefined) return known;
  const text = pieceRuns(piece, lang)
    .map((run) => run.text)
    .join("");
  texts.set(piece, own.set(lang, text));
  return text;
}

/** Words of the piece in its widest language: what fits there fits everywhere. */
export function pieceWidth(piece: Piece): number {
  return Math.max(0, ...[...piece.kept.keys()].map((lang) => wordCount(pieceText(piece, lang))));
}

/** Words of the piece in the mean of its languages: how much is read of it on the whole. */
export function pieceMeanWidth(piece: Piece): number {
  const counts = [...piece.kept.keys()].map((lang) => wordCount(pieceText(piece, lang)));
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}

/** The room that a piece takes in its widest language, in words of average length. */
export function pieceWeight(piece: Piece): number {
  return Math.max(0, ...[...piece.kept.keys()].map((lang) => textWeight(pieceText(piece, lang))));
}

/**
 * The piece in one language: without the punctuation that a cut leaves at its edges or that ends a sentence (questions
 * and exclamations keep theirs), with a capital at its start.
 */
export function pieceRuns(piece: Piece, lang: Lang): readonly Run[] {
  const sentence = sentenceOf(piece, lang);
  if (sentence === undefined) return [];
  const runs = runsOf(sentence, piece.kept.get(lang) ?? [], lang);
  const isOne = piece.unit.segments[piece.segment]?.variants.get(lang)?.[0] === sentence;
  return isOne ? runs : withStop(runs, sentence);
}

/** Of two sentences the last one ends as the first does. */
function withStop(runs: readonly Run[], { text }: Sentence): readonly Run[] {
  const stop = /[.。．।۔]$/u.exec(text)?.[0];
  return stop === undefined || runs.length === 0 ? runs : [...runs, { text: stop, isCode: false }];
}

/** What stands in these ranges of a sentence, tidied at the edges. */
export function runsOf(sentence: Sentence, ranges: readonly Range[], lang: Lang): readonly Run[] {
  const runs = ranges.flatMap(([start, end]) => runsBetween(sentence, start, end));
  return withCapital(withTidyEnd(withTidyStart(foldSpaces(runs))), lang);
}

/** The sentence's own text between two offsets, with its literals kept apart. */
export function runsBetween(sentence: Sentence, start: number, end: number): readonly Run[] {
  const runs: Run[] = [];
  let from = start;
  for (const literal of literalsOf(sentence.block)) {
    const first = Math.max(literal.start - sentence.start, from);
    const last = Math.min(literal.end - sentence.start, end);
    if (first >= last) continue;
    runs.push({ text: sentence.text.slice(from, first), isCode: false });
    const { isFormula } = literal;
    runs.push({ text: sentence.text.slice(first, last), isCode: true, ...(isFormula && { isFormula }) });
    from = last;
  }
  runs.push({ text: sentence.text.slice(from, end), isCode: false });
  return runs.filter((run) => run.text !== "");
}

/** Where something was cut out of the middle, two spaces meet, or a space and a comma. */
function foldSpaces(runs: readonly Run[]): readonly Run[] {
  const folded: Run[] = [];
  for (const run of runs) {
    const previous = folded.at(-1);
    if (previous === undefined || previous.isCode || run.isCode) {
      folded.push(run);
    } else {
      const joined = (previous.text + run.text).replace(/\s+/gu, " ").replace(/ ([,.;:!?、。，])/gu, "$1");
      folded[folded.length - 1] = { text: joined, isCode: false };
    }
  }
  return folded;
}

function withTidyStart(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first === undefined || first.isCode) return runs;
  const text = first.text.replace(/^[\s,;:.–—\-、，；：]+/u, "");
  return text === "" ? withTidyStart(rest) : [{ text, isCode: false }, ...rest];
}

function withTidyEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined || last.isCode) return runs;
  const text = withoutLoneBracket(last.text.replace(/[\s,;:.–—、，；：。．।۔،؛]+$/u, ""));
  const before = runs.slice(0, -1);
  return text === "" ? withTidyEnd(before) : [...before, { text, isCode: false }];
}

/** A full stop inside a closing bracket belongs to the sentence around it: "(… need it.)" loses neither half alone. */
function withoutLoneBracket(text: string): string {
  const opens = (text.match(/[(（]/gu) ?? []).length;
  const closes = (text.match(/[)）]/gu) ?? []).length;
  return closes === opens + 1 ? text.replace(/[.\s]*[)）]$/u, "") : text;
}

function withCapital(runs: readonly Run[], lang: Lang): readonly Run[] {
  const [first, ...rest] = runs;
  if (first === undefined || first.isCode) return runs;
  return [{ text: capitalised(first.text, lang), isCode: false }, ...rest];
}

/** With its first letter as a capital, behind any opening quotation mark or bracket; "setCount(…)" and "iPhone" stay. */
export function capitalised(text: string, lang: Lang): string {
  if (ownSpelling.test(text)) return text;
  return text.replace(/^([\p{Pi}\p{Ps}"'„“«]*)(\p{Ll})/u, (_, open: string, letter: string) => {
    return open + letter.toLocaleUpperCase(lang);
  });
}

/** A first word that its inner capitals, digits, signs or dots show to be a name as it is. */
const ownSpelling = /^[\p{Pi}\p{Ps}"'„“«]*\p{Ll}+(?:\p{Lu}|\p{Nd}|[_(@]|\.\p{L}{2})/u;
