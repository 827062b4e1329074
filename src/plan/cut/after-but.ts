import { corrections } from "../../languages/corrections.ts";
import type { TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import type { Piece, Range } from "../piece.ts";
import { cueAt } from "./cues.ts";
import { hasGoodEdges } from "./edges.ts";
import { gapsOf } from "./gaps.ts";
import { type SentenceView, viewsOf } from "./sentence-view.ts";

/** What a sentence claims after "but", where every language has one behind a comma; undefined otherwise, and after "not A but B". */
export function afterBut(unit: TranslationUnit, segment: number): Piece | undefined {
  const source = unit.segments[segment];
  const views = source && viewsOf(source, [...unit.variants.keys()]);
  if (views === undefined) return undefined;
  const starts = views.map((view) => claimStart(view));
  if (starts.some((start) => start === undefined)) return undefined;
  const kept = new Map<Lang, readonly Range[]>(
    views.map((view, index) => [view.lang, [[starts[index] ?? 0, view.text.length]]]),
  );
  const piece = { unit, segment, kept };
  return hasGoodEdges(piece) ? piece : undefined;
}

function claimStart(view: SentenceView): number | undefined {
  for (const gap of gapsOf(view.text)) {
    const end = gap.hasComma ? cueAt(view.text, gap.start, view.language.cues.adversative) : undefined;
    if (end !== undefined && cueAt(view.text, gap.start, corrections(view.lang)) !== undefined)
      return undefined;
    if (end !== undefined) return end + (/^[\s,،，、]*/u.exec(view.text.slice(end))?.[0].length ?? 0);
  }
  return undefined;
}
