import { pairWords } from "../../languages/pairs.ts";
import type { Candidate } from "../candidates.ts";
import { cueAt } from "../cut/cues.ts";
import { type Piece, pieceText } from "../piece.ts";

/** "The one …" and "the other …" behind it: each with its partner, for neither is understood alone. */
export function partnersIn(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const partners = new Map<Candidate, Candidate>();
  candidates.forEach((first, index) => {
    const second = candidates[index + 1];
    if (second === undefined || partners.has(first) || !arePair(first.piece, second.piece)) return;
    partners.set(first, second);
    partners.set(second, first);
  });
  return partners;
}

/** In one language at least: another may say it with other words. */
function arePair(first: Piece, second: Piece): boolean {
  const isNext = first.unit === second.unit && second.segment - first.segment <= 1;
  return isNext && [...first.kept.keys()].some((lang) => opensPair(first, second, lang));
}

function opensPair(first: Piece, second: Piece, lang: string): boolean {
  const pair = pairWords(lang);
  const opens = (piece: Piece, cues: readonly string[]) =>
    cueAt(pieceText(piece, lang), 0, cues) !== undefined;
  return opens(first, pair.first) && opens(second, pair.second);
}
