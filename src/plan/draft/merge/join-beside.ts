import type { Layout } from "../../../model/deck.ts";
import { isBound } from "../../cut/edges.ts";
import type { Draft, DraftItem } from "../draft.ts";
import { draftWidth } from "../items.ts";
import { blockWords } from "./block-words.ts";
import type { Way } from "./way.ts";

/** How many sentences a layout has room for beside what it shows, and how many words then stand on the slide. */
const room: Partial<Record<Layout, { readonly sentences: number; readonly words: number }>> = {
  figure: { sentences: 3, words: 40 },
  table: { sentences: 1, words: 50 },
  code: { sentences: 1, words: 32 },
  compare: { sentences: 1, words: 48 },
  cards: { sentences: 1, words: 48 },
};
/** What stands beside something else is read less than what has a slide of its own, and text that comes first least. */
const less = { after: 3, before: 8 } as const;
/** A block takes a sentence if it is not too high itself. */
const mostLines = 10;

/** Running text beside a picture, below a table or a listing, above what is compared: the first of its sentences. */
export function joinedBeside(form: Draft, text: Draft, order: keyof typeof less): readonly Way[] {
  const space = room[form.layout];
  if (space === undefined || form.items.length > 0 || isHigh(form)) return [];
  const lines = linesOf(text);
  // What stands above columns is read before them.
  const isAbove = form.columns !== undefined;
  if (isAbove && (order === "after" || lines.some(({ piece }) => piece && isBound(piece)))) return [];
  for (let count = Math.min(space.sentences, lines.length); count > 0; count -= 1) {
    const draft: Draft = { ...form, items: lines.slice(0, count) };
    if (draftWidth(draft) + blockWords(form) <= space.words) return [{ draft, extra: less[order] }];
  }
  return [];
}

function linesOf({ headline, items }: Draft): readonly DraftItem[] {
  const pieces = items.flatMap(({ piece }) => piece ?? []);
  const all = headline.type === "piece" ? [headline.piece, ...pieces] : pieces;
  return all.map((piece) => ({ piece: piece, depth: 0 }));
}

function isHigh({ block }: Draft): boolean {
  if (block === undefined) return false;
  if (block.slice !== undefined) return true;
  return [...block.unit.variants.values()].some((blocks) =>
    blocks.some(({ node, text }) => {
      const lines = node.type === "table" ? node.children.length * 2 : text.split("\n").length;
      return lines > mostLines + 2;
    }),
  );
}
