import type { TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { type Piece, pieceText, type Range } from "../piece.ts";
import { cueAt } from "./cues.ts";
import { endsOpen, hasGoodEdges } from "./edges.ts";
import { viewsOf } from "./sentence-view.ts";

/**
 * The sentence that leads in to a list as a headline: without its colon and without "there are", where every language
 * says that; undefined if it is no whole sentence in every language.
 */
export function leadInPiece(unit: TranslationUnit, segment: number): Piece | undefined {
  const source = unit.segments[segment];
  const views = source && viewsOf(source, [...unit.variants.keys()]);
  if (views === undefined) return undefined;
  const starts = views.map((view) => cueAt(view.text, 0, view.language.cues.existential));
  const isShared = starts.every((start) => start !== undefined);
  const kept = new Map<Lang, readonly Range[]>(
    views.map((view, index) => [view.lang, [[isShared ? (starts[index] ?? 0) : 0, view.text.length]]]),
  );
  const piece = { unit, segment, kept };
  // "The exceptions are:" says nothing above a list that is read apart from it.
  const isOpen = views.some(({ lang }) => endsOpen(pieceText(piece, lang), lang));
  return hasGoodEdges(piece) && !isOpen ? piece : undefined;
}
