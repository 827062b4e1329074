import { slideWords } from "../../budgets.ts";
import type { Cutter } from "../../cutter.ts";
import { type Piece, pieceText } from "../../piece.ts";
import { stem, wordsOf } from "../../words.ts";
import type { Column, Draft, Head, Headline } from "../draft.ts";
import { columnWidth, headlineWidth } from "../items.ts";
import type { Way } from "./way.ts";

/** A side has so many items at most. */
const mostItems = 5;

/** Two comparisons of the same two things are one, with what both say of each side. */
export function joinedComparison(first: Draft, second: Draft, cutter: Cutter): readonly Way[] {
  if (first.layout !== "compare" || second.layout !== "compare") return [];
  const [left, right] = first.columns ?? [];
  const others = second.columns ?? [];
  if (left === undefined || right === undefined || others.length !== 2) return [];
  const [same, other] = [left, right].map((column) => others.find((own) => isSame(column.head, own.head)));
  if (same === undefined || other === undefined || same === other) return [];
  const columns = [joined(left, same), joined(right, other)];
  const headline = headlineOf(first, second);
  const draft: Draft = { ...first, headline, columns };
  const words = columns.reduce((sum, column) => sum + columnWidth(column), headlineWidth(draft));
  const isMuch = columns.some(({ items }) => items.length > mostItems);
  return isMuch || words > slideWords("compare", cutter.limits) ? [] : [{ draft, extra: 0 }];
}

function joined(column: Column, other: Column): Column {
  return { ...column, items: [...column.items, ...other.items] };
}

/** What both come to is the section's heading; only a first headline that stands alone leads on. */
function headlineOf(first: Draft, second: Draft): Headline {
  const { heading, isTitleAgain } = first.section;
  if (second.headline.type !== "piece" || heading === undefined || isTitleAgain) return first.headline;
  return { type: "heading" };
}

/** Whether two heads name the same, whatever the forms of their words. */
function isSame(left: Head, right: Head): boolean {
  if (left.type !== "piece" || right.type !== "piece") return false;
  const { piece } = left;
  return [...piece.kept.keys()].every((lang) => {
    const own = stemsIn(piece, lang);
    const shared = own.intersection(stemsIn(right.piece, lang));
    return shared.size > 0 && shared.size === own.size;
  });
}

function stemsIn(piece: Piece, lang: string): ReadonlySet<string> {
  return new Set(wordsOf(pieceText(piece, lang), lang).map(stem));
}
