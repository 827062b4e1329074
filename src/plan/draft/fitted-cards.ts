import type { Column } from "./draft.ts";
import { columnWidth, headWidth } from "./items.ts";

/** So many cards on a slide make it worth one. */
const wanted = 4;
/** Share of the slide's words that cards may take, so that they divide evenly. */
const share = 0.9;

/**
 * Cards with so much text that each slide would hold two or three lose the longest texts, down to their names: names that
 * stand together say more than one of them with all its text. At least half of them keep theirs.
 */
export function fittedCards(cards: readonly Column[], mostWords: number): readonly Column[] {
  const room = Math.ceil(cards.length / wanted) * mostWords * share;
  const words = cards.reduce((sum, card) => sum + columnWidth(card), 0);
  const full = cards.filter((card) => card.items.length > 0);
  const [longest] = full.toSorted((left, right) => textWidth(right) - textWidth(left));
  if (words <= room || longest === undefined || (full.length - 1) * 2 < cards.length) return cards;
  return fittedCards(
    cards.map((card) => (card === longest ? { ...card, items: card.items.slice(0, -1) } : card)),
    mostWords,
  );
}

function textWidth(card: Column): number {
  return columnWidth(card) - headWidth(card.head);
}
