import type { Limits } from "../model/config.ts";
import type { Layout } from "../model/deck.ts";

/** Words that a slide of this layout should not exceed, its headline among them: what stands in columns takes a little more. */
export function slideWords(layout: Layout, limits: Limits): number {
  return limits.slide + (extraWords[layout] ?? 0);
}

const extraWords: Partial<Record<Layout, number>> = { steps: 5, compare: 10, cards: 10 };
