import type { Sentence, TranslationUnit } from "../model/alignment.ts";
import { joinedSentence } from "./joined-sentence.ts";
import type { Passage } from "./passage.ts";
import { type Piece, pieceMeanWidth, pieceWidth } from "./piece.ts";

/** So many sentences of one language say what another says in one. */
const mostSentences = 2;

/** Words in the mean of the languages and in the widest, which may need some more for the same. */
const mostMean = 32;
const mostWidest = 36;

/**
 * Passages that the languages divide into sentences differently: nothing can be cut from them at the same place, and so they
 * are whole or not at all.
 */
export function undividedPieces(passages: readonly Passage[]): readonly Piece[] {
  return passages.flatMap(({ unit, from, to }) => {
    if (unit.kind !== "paragraph") return [];
    return unit.segments.slice(from, to).flatMap((_, index) => undividedPiece(unit, from + index));
  });
}

function undividedPiece(unit: TranslationUnit, segment: number): readonly Piece[] {
  const variants = [...(unit.segments[segment]?.variants ?? [])];
  const isUsable = variants.every(([, own]) => own.length <= mostSentences && isOneBlock(own));
  if (!isUsable || !isUndivided({ unit, segment })) return [];
  const whole = variants.map(([lang, own]) => [lang, joinedSentence(own)?.text ?? ""] as const);
  if (whole.some(([, text]) => text === "" || /[:：]$/u.test(text))) return [];
  const kept = new Map(whole.map(([lang, text]) => [lang, [[0, text.length] as const]] as const));
  const piece = { unit, segment, kept };
  return pieceMeanWidth(piece) <= mostMean && pieceWidth(piece) <= mostWidest ? [piece] : [];
}

/** Whether a piece is several sentences in one of its languages. */
export function isUndivided({ unit, segment }: Pick<Piece, "unit" | "segment">): boolean {
  return [...(unit.segments[segment]?.variants.values() ?? [])].some((own) => own.length > 1);
}

function isOneBlock(sentences: readonly Sentence[]): boolean {
  return sentences.every(({ block }) => block === sentences[0]?.block);
}
