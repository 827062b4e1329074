import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { hasNumber } from "../words.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Remarks in brackets, where every language has as many of them; "word(s)" is none, and one that holds a number stays. */
export function parenthesisRanges(views: readonly SentenceView[]): ReadonlyMap<Lang, readonly Range[]> {
  const found = views.map((view) => remarksIn(view.text));
  const count = found[0]?.length ?? 0;
  if (count === 0 || found.some((ranges) => ranges.length !== count)) return new Map();
  const hasFigures = views.some((view, index) => {
    return found[index]?.some(([start, end]) => hasNumber(view.text.slice(start, end)));
  });
  return hasFigures ? new Map() : new Map(views.map((view, index) => [view.lang, found[index] ?? []]));
}

function remarksIn(text: string): readonly Range[] {
  return [...text.matchAll(/(?:\s+\(|（)[^()（）]*[)）]/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}
