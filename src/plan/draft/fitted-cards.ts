import { balancedChunks } from "./chunks.ts";
import type { Column } from "./draft.ts";
import { columnWidth, headWidth } from "./items.ts";

/** Cards stand side by side. */
export const mostCards = 6;
/** So many cards on a slide make it worth one. */
const wanted = 3;

/**
 * Cards with so much text that slides would hold two of them or one lose the longest texts, down to their names: names that
 * stand together say more than one of them with all its text. At least half of them keep theirs.
 */
export function fittedCards(cards: readonly Column[], mostWords: number): readonly Column[] {
  const slides = balancedChunks(cards, { most: mostCards, mostWords, wordsOf: columnWidth });
  const full = cards.filter((card) => card.items.length > 0);
  const [longest] = full.toSorted((left, right) => textWidth(right) - textWidth(left));
  const isFew = slides.length <= Math.ceil(cards.length / wanted);
  if (isFew || longest === undefined || (full.length - 1) * 2 < cards.length) return cards;
  return fittedCards(
    cards.map((card) => (card === longest ? { ...card, items: card.items.slice(0, -1) } : card)),
    mostWords,
  );
}

function textWidth(card: Column): number {
  return columnWidth(card) - headWidth(card.head);
}
