import { allBodies } from "../all-bodies.ts";
import { flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, type TextSize } from "../text-size.ts";
import { type Part, readParts } from "./parts.ts";

export interface CardsView {
  /** What stands above the cards; all of the body if it has none. */
  readonly beforeHtml: string;
  /** Two to six; empty where the body has another shape. */
  readonly cards: readonly Part[];
  readonly columns: number;
  readonly size: TextSize;
}

export function cardsView({ slide, text, links }: SlideContext): CardsView {
  const blocks = readBody(text.body, links);
  const { beforeHtml, parts } = readParts(blocks) ?? { beforeHtml: "", parts: [] };
  const count = parts.length;
  if (count < 2 || count > 6) return { beforeHtml: flowHtml(blocks), cards: [], columns: 1, size: "medium" };
  const widths = allBodies(slide).flatMap((body) => readParts(body)?.parts.map(({ width }) => width) ?? []);
  const longest = Math.max(...widths);
  const columns = columnsOf(count, longest);
  const isOneRow = columns === count;
  return {
    beforeHtml,
    cards: parts,
    columns,
    size: textSize(longest, isOneRow ? (tallRoom[count] ?? flat) : columns === 2 ? wide : flat),
  };
}

/** Four names stand in a row, four with a text two by two; five and six in two rows. */
function columnsOf(count: number, longest: number): number {
  if (count === 4) return longest <= 24 ? 4 : 2;
  return Math.min(count, 3);
}

/** What a card holds of letters, its head included, in one row of two, three or four … */
const tallRoom: Readonly<Record<number, { readonly large: number; readonly medium: number }>> = {
  2: { large: 190, medium: 330 },
  3: { large: 95, medium: 190 },
  4: { large: 24, medium: 24 },
};
/** … in two rows of two, and of three. */
const wide = { large: 75, medium: 120 };
const flat = { large: 30, medium: 75 };
