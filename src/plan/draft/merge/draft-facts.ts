import { allFacts, type Fact } from "../../facts.ts";
import type { Piece } from "../../piece.ts";
import type { Draft, DraftItem, Head } from "../draft.ts";

const known = new WeakMap<Draft, ReadonlySet<Fact>>();

/** The numbers and names that a slide shows, but for those of a block that is shown whole. */
export function draftFacts(draft: Draft): ReadonlySet<Fact> {
  const remembered = known.get(draft);
  if (remembered !== undefined) return remembered;
  const found = allFacts(shownPieces(draft));
  known.set(draft, found);
  return found;
}

/** Every piece that a slide shows but for those of a block. */
export function shownPieces({ headline, items, columns = [] }: Draft): readonly Piece[] {
  return [
    ...(headline.type === "piece" ? [headline.piece] : []),
    ...items.flatMap(itemPieces),
    ...columns.flatMap(({ head, items: own }) => [...headPieces(head), ...own.flatMap(itemPieces)]),
  ];
}

function itemPieces({ label, piece }: DraftItem): readonly Piece[] {
  return [...(label ? headPieces(label) : []), ...(piece ? [piece] : [])];
}

function headPieces(head: Head): readonly Piece[] {
  return head.type === "piece" ? [head.piece] : [];
}
