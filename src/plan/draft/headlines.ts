import type { Limits } from "../../model/config.ts";
import { type Piece, pieceText, pieceWeight } from "../piece.ts";
import { displayWidth } from "../words.ts";

/** Two lines of the headline's size on a slide, in columns of average width. */
const widestHeadline = 84;

/** Four lines of a statement's size. */
const widestStatement = 160;

/** Whether a piece fits two lines as a headline, in every language. */
export function fitsHeadline(piece: Piece, limits: Limits): boolean {
  return isTwoLines(piece) && pieceWeight(piece) <= limits.headline;
}

/** Whether it has the room of two lines, however many words. */
export function isTwoLines(piece: Piece): boolean {
  return isNarrow(piece, widestHeadline);
}

/** Whether it fits the four lines of a statement, in every language. */
export function fitsStatement(piece: Piece, limits: Limits): boolean {
  return isNarrow(piece, widestStatement) && pieceWeight(piece) <= limits.statement;
}

function isNarrow(piece: Piece, widest: number): boolean {
  return [...piece.kept.keys()].every((lang) => displayWidth(pieceText(piece, lang)) <= widest);
}
