import type { Lang } from "../../model/lang.ts";
import type { Piece } from "../piece.ts";
import { condense, type CutOptions } from "./condense.ts";
import { cueAt } from "./cues.ts";
import { type SentenceView, viewWithin } from "./sentence-view.ts";

/**
 * What a sentence says of the term that it opens with: without the term, a marker between commas and the copula, which its
 * place in a column says. Empty where what is left cannot stand alone in some language.
 */
export function predicateOf(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  ends: ReadonlyMap<Lang, number>,
  options: CutOptions,
): readonly Piece[] {
  const rests = views.map((view) => viewWithin(view, predicateStart(view, ends.get(view.lang) ?? 0)));
  // The term is the column's head: nothing is lost without it.
  return condense(subject, rests, { ...options, isNamed: true });
}

function predicateStart(view: SentenceView, end: number): number {
  const { discourse, opposing, copulas } = view.language.cues;
  let start = afterMarks(view.text, end);
  for (const cues of [discourse, opposing]) {
    const marker = cueAt(view.text, start, cues);
    if (marker !== undefined && /^\s*[,،，、]/u.test(view.text.slice(marker)))
      start = afterMarks(view.text, marker);
  }
  const copula = cueAt(view.text, start, copulas);
  return copula === undefined ? start : afterMarks(view.text, copula);
}

/** Behind closing quotation marks, commas and spaces. */
function afterMarks(text: string, offset: number): number {
  return offset + (/^[\s,،，、"'”’“»)）」』]*/u.exec(text.slice(offset))?.[0].length ?? 0);
}
