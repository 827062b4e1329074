import type { Alignment } from "../../src/model/alignment.ts";
import { planDeck } from "../../src/plan/plan-deck.ts";
import { limits, type PlannedArticle } from "./articles.ts";

/**
 * Median and fastest of five plannings of an article of so many blocks: its chapters are those of this one, repeated. In
 * milliseconds of the processor, which others that use it lengthen less than those of the clock.
 */
export function planningTime(
  { alignment }: PlannedArticle,
  blocks: number,
): readonly [median: number, fastest: number] {
  const long = repeated(alignment, blocks);
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    planDeck(long, {
      name: "long",
      limits,
      density: "normal",
      meta: new Map(),
      terms: [],
      previous: undefined,
    });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).toSorted((left, right) => left - right);
  return [times[2] ?? 0, times[0] ?? 0];
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
