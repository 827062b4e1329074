import type { Alignment } from "../../src/model/alignment.ts";
import { planDeck } from "../../src/plan/plan-deck.ts";
import { limits, type PlannedArticle } from "./articles.ts";

/** Median and fastest of three plannings of an article of so many blocks: its chapters are those of this one, repeated. */
export function planningTime(
  { alignment }: PlannedArticle,
  blocks: number,
): readonly [median: number, fastest: number] {
  const long = repeated(alignment, blocks);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    planDeck(long, {
      name: "long",
      limits,
      density: "normal",
      meta: new Map(),
      terms: [],
      previous: undefined,
    });
    return performance.now() - start;
  }).toSorted((left, right) => left - right);
  return [times[1] ?? 0, times[0] ?? 0];
}

function repeated(alignment: Alignment, blocks: number): Alignment {
  const { units } = alignment;
  const long = Array.from({ length: blocks }, (_, index) => {
    const unit = units[index % units.length];
    const isTitle = unit?.kind === "title" && index > 0;
    return unit === undefined
      ? []
      : [{ ...unit, id: `${unit.id}-${index}`, kind: isTitle ? ("heading" as const) : unit.kind }];
  });
  return { ...alignment, units: long.flat() };
}
