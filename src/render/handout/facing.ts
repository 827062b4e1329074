import type { PlanRecord, UnitRecord } from "../../model/plan-record.ts";
import type { HandoutSlide } from "./handout-slides.ts";

/** Blocks of the notes that say the same in two languages; one side may be empty. */
export interface FacingRow {
  readonly cells: readonly [first: readonly string[], second: readonly string[]];
}

/**
 * Which paragraphs of two languages face each other. The plan knows it as long as the notes have the blocks that it wrote;
 * notes that somebody changed face each other block by block if they have as many, else as a whole.
 */
export function facingRows(
  first: HandoutSlide | undefined,
  second: HandoutSlide | undefined,
  plan: PlanRecord | undefined,
): readonly FacingRow[] {
  const [left, right] = [first?.blocks ?? [], second?.blocks ?? []];
  if (left.length === 0 && right.length === 0) return [];
  const planned = plannedRows([first, second], plan);
  if (planned !== undefined) return planned;
  if (left.length !== right.length) return [{ cells: [left, right] }];
  return left.map((block, index) => ({ cells: [[block], right.slice(index, index + 1)] }));
}

type Range = readonly [first: number, last: number];

function plannedRows(
  sides: readonly [HandoutSlide | undefined, HandoutSlide | undefined],
  plan: PlanRecord | undefined,
): readonly FacingRow[] | undefined {
  const [left, right] = sides.map((slide) => unitsOf(slide, plan));
  if (left === undefined || right === undefined) return undefined;
  const pairs = left.flatMap(({ unit, notes }): readonly (readonly [Range, Range])[] => {
    const other = right.find((candidate) => candidate.unit === unit);
    return notes && other?.notes ? [[notes, other.notes]] : [];
  });
  const cuts = cutsOf(pairs, [sides[0]?.blocks.length ?? 0, sides[1]?.blocks.length ?? 0]);
  return cuts?.map(([[from, to], [start, end]]) => ({
    cells: [sides[0]?.blocks.slice(from, to) ?? [], sides[1]?.blocks.slice(start, end) ?? []],
  }));
}

function unitsOf(
  slide: HandoutSlide | undefined,
  plan: PlanRecord | undefined,
): readonly UnitRecord[] | undefined {
  if (slide === undefined) return undefined;
  const units = plan?.langs[slide.lang]?.slides.find(({ id }) => id === slide.id)?.units;
  const last = Math.max(-1, ...(units ?? []).map(({ notes }) => notes?.[1] ?? -1));
  return last + 1 === slide.blocks.length ? units : undefined;
}

/** Half-open stretches of both sides from one common boundary to the next; undefined if the ranges cross each other. */
function cutsOf(
  pairs: readonly (readonly [Range, Range])[],
  [leftEnd, rightEnd]: readonly [number, number],
): readonly (readonly [Range, Range])[] | undefined {
  const starts: [number, number][] = [];
  let reached: [number, number] = [-1, -1];
  for (const [[from, to], [start, end]] of pairs) {
    if (starts.length === 0) starts.push([0, 0]);
    else if (from > reached[0] && start > reached[1]) starts.push([from, start]);
    reached = [Math.max(reached[0], to), Math.max(reached[1], end)];
  }
  const isCrossed = starts.some(([from, start], index) => {
    const [before, other] = starts[index - 1] ?? [-1, -1];
    return from <= before || start <= other;
  });
  if (isCrossed || starts.length === 0) return undefined;
  return starts.map(([from, start], index) => {
    const [to, end] = starts[index + 1] ?? [leftEnd, rightEnd];
    return [
      [from, to],
      [start, end],
    ];
  });
}
