import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A semicolon parts clauses that stand alone; what a dash adds may turn what stands before it into its opposite. */
const boundary = /[;；]\s*/gu;

/** The clauses of a sentence, one map a clause, where every language parts it in as many; else one map for the whole. */
export function clauseRanges(views: readonly SentenceView[]): readonly ReadonlyMap<Lang, Range>[] {
  const parted = views.map((view) => clausesIn(view.text));
  const count = parted[0]?.length ?? 1;
  if (parted.some((clauses) => clauses.length !== count)) {
    return [new Map(views.map((view) => [view.lang, [0, view.text.length] as const]))];
  }
  return Array.from({ length: count }, (_, index) => {
    return new Map(views.map((view, side) => [view.lang, parted[side]?.[index] ?? ([0, 0] as const)]));
  });
}

function clausesIn(text: string): readonly Range[] {
  const clauses: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    clauses.push([start, match.index]);
    start = match.index + match[0].length;
  }
  clauses.push([start, text.length]);
  return clauses;
}
