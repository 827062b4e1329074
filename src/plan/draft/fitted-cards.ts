import { balancedChunks } from "./chunks.ts";
import type { Column } from "./draft.ts";
import { columnWidth } from "./items.ts";

/** Cards stand side by side. */
export const mostCards = 6;
/** So many cards on a slide make it worth one. */
const wanted = 2;

/**
 * Cards with so much text that slides would hold one of them are names alone: names that stand together say more than one
 * of them with all its text. A card without text beside others with theirs would look forgotten.
 */
export function fittedCards(cards: readonly Column[], mostWords: number): readonly Column[] {
  const slides = balancedChunks(cards, { most: mostCards, mostWords, wordsOf: columnWidth });
  const isFew = slides.length <= Math.ceil(cards.length / wanted);
  return isFew ? cards : cards.map((card) => ({ ...card, items: [] }));
}

/** Whether all cards have text or none has. */
export function areAlike(cards: readonly Column[]): boolean {
  const full = cards.filter(({ items }) => items.length > 0);
  return full.length === 0 || full.length === cards.length;
}
