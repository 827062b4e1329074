import type { Passage } from "../passage.ts";
import { type Piece, pieceText, pieceWeight, pieceWidth, restOf } from "../piece.ts";
import { textWeight, wordCount } from "../words.ts";
import { headingText } from "../heading-text.ts";
import type { Column, Draft, DraftItem, Head } from "./draft.ts";

/** A piece as an item, with the half of its sentence that it cannot do without below it. */
export function itemsOf(piece: Piece, depth = 0): readonly DraftItem[] {
  const rest = piece.rest?.isNeeded ? restOf(piece) : undefined;
  return [{ piece, depth }, ...(rest ? [{ piece: rest, depth: depth + 1 }] : [])];
}

/** Items in the order in which the article says them; the halves of a sentence stay as they are. */
export function inArticleOrder(
  items: readonly DraftItem[],
  passages: readonly Passage[],
): readonly DraftItem[] {
  const units = passages.map(({ unit }) => unit);
  const placeOf = ({ piece }: DraftItem) =>
    piece ? units.indexOf(piece.unit) * 1000 + piece.segment : units.length * 1000;
  return items.toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** Words that a piece takes on a slide in its widest language, with the half that must follow it. */
export function shownWidth(piece: Piece): number {
  const rest = piece.rest?.isNeeded ? restOf(piece) : undefined;
  return pieceWidth(piece) + (rest ? pieceWidth(rest) : 0);
}

/** Words of an item in its widest language. */
export function itemWidth({ label, piece }: DraftItem): number {
  return (label ? headWidth(label) : 0) + (piece ? pieceWidth(piece) : 0);
}

export function columnWidth({ head, items }: Column): number {
  return headWidth(head) + items.reduce((sum, item) => sum + itemWidth(item), 0);
}

export function headWidth(head: Head): number {
  if (head.type === "piece") return pieceWidth(head.piece);
  const langs = [...(head.section.heading?.variants.keys() ?? [])];
  return Math.max(0, ...langs.map((lang) => wordCount(headingText(head.section, lang))));
}

/** The room that a head takes in its widest language, in words of average length. */
export function headWeight(head: Head): number {
  if (head.type === "piece") return pieceWeight(head.piece);
  const langs = [...(head.section.heading?.variants.keys() ?? [])];
  return Math.max(0, ...langs.map((lang) => textWeight(headingText(head.section, lang))));
}

/** Words of the whole slide in its widest language, its headline among them. */
export function draftWidth(draft: Draft): number {
  const { items, columns = [] } = draft;
  const list = items.reduce((sum, item) => sum + itemWidth(item), 0);
  return headlineWidth(draft) + list + columns.reduce((sum, column) => sum + columnWidth(column), 0);
}

/** Words of what stands as headline, in its widest language. */
export function headlineWidth({ headline, section }: Pick<Draft, "headline" | "section">): number {
  if (headline.type === "piece") return pieceWidth(headline.piece);
  return headline.type === "heading" ? headWidth({ type: "heading", section, isShort: false }) : 0;
}

/** Whether a piece says something in every language that has its passage. */
export function isSaid(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => pieceText(piece, lang) !== "");
}
