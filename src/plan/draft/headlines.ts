import type { Limits } from "../../model/config.ts";
import { type Piece, pieceText, pieceWeight } from "../piece.ts";
import { displayWidth } from "../words.ts";

/** Two lines of the headline's size on a slide, in columns of average width. */
const widestHeadline = 84;

/** Whether a piece fits two lines as a headline, in every language. */
export function fitsHeadline(piece: Piece, limits: Limits): boolean {
  const isNarrow = [...piece.kept.keys()].every(
    (lang) => displayWidth(pieceText(piece, lang)) <= widestHeadline,
  );
  return isNarrow && pieceWeight(piece) <= limits.headline;
}
