import type { Lang } from "../../model/lang.ts";
import type { Kept, Range } from "../piece.ts";
import type { SentenceView } from "./sentence-view.ts";

/** All of every sentence. */
export function keepAll(views: readonly SentenceView[]): Kept {
  return new Map(views.map((view) => [view.lang, [[0, view.text.length] as const]]));
}

/** Takes ranges out, language by language. */
export function without(kept: Kept, removed: ReadonlyMap<Lang, readonly Range[]>): Kept {
  const result = new Map<Lang, readonly Range[]>();
  for (const [lang, ranges] of kept) {
    result.set(
      lang,
      (removed.get(lang) ?? []).reduce((left, range) => subtract(left, range), ranges),
    );
  }
  return result;
}

/** Keeps only what lies in one range of each language. */
export function within(kept: Kept, limits: ReadonlyMap<Lang, Range>): Kept {
  const result = new Map<Lang, readonly Range[]>();
  for (const [lang, ranges] of kept) {
    const [from, to] = limits.get(lang) ?? [0, 0];
    const inside = ranges.map(([start, end]) => [Math.max(start, from), Math.min(end, to)] as const);
    result.set(
      lang,
      inside.filter(([start, end]) => start < end),
    );
  }
  return result;
}

function subtract(ranges: readonly Range[], [from, to]: Range): readonly Range[] {
  const parts = ranges.flatMap(([start, end]) => [
    [start, Math.min(end, Math.max(start, from))] as const,
    [Math.max(start, Math.min(end, to)), end] as const,
  ]);
  return parts.filter(([start, end]) => start < end);
}
