import type { Bead } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";

/** Half-open range of indexes. */
export type Range = readonly [start: number, end: number];

/** What stands together in all editions: a range of each edition that has it. */
export interface Group {
  readonly ranges: ReadonlyMap<Lang, Range>;
  /** The mean of the beads that join the others to the hub; 0 if only one edition has it. */
  readonly score: number;
}

/**
 * Joins what was matched with the hub, pair by pair (`left` of each bead is the hub): where any edition merges blocks of
 * the hub, they stay together in all. What the hub lacks becomes a group of its own at its place, unless that place is
 * inside a merge. Every index of every edition is in exactly one group; the groups are in the hub's order, and in that of
 * every other edition but for what it moved.
 */
export function joinByHub(
  hub: Lang,
  hubSize: number,
  others: ReadonlyMap<Lang, readonly Bead[]>,
): readonly Group[] {
  const starts = groupStarts(hubSize, others);
  const readers = [...others].map(([lang, beads]) => beadReader(lang, beads));
  return starts.flatMap((start, index) => {
    const before = readers.flatMap((reader) => reader.gapsAt(start));
    if (start === hubSize) return before;
    const end = starts[index + 1] ?? hubSize;
    return [...before, ...hubGroups(hub, [start, end], readers)];
  });
}

/** Where a group of the hub may start: wherever no edition's bead goes on from the block before. Ends with `hubSize`. */
function groupStarts(hubSize: number, others: ReadonlyMap<Lang, readonly Bead[]>): readonly number[] {
  const isInside = new Set<number>();
  for (const beads of others.values()) {
    for (const { left } of beads)
      for (let index = left[0] + 1; index < left[1]; index += 1) isInside.add(index);
  }
  return Array.from({ length: hubSize + 1 }, (_, index) => index).filter((index) => !isInside.has(index));
}

/** Reads an edition's beads once from front to back. */
interface BeadReader {
  readonly lang: Lang;
  /** The passages that stand before the hub's block `start` and that the hub lacks, one group each. */
  gapsAt(start: number): readonly Group[];
  /** The beads of the hub's blocks before `end`. */
  until(end: number): readonly Bead[];
}

function beadReader(lang: Lang, beads: readonly Bead[]): BeadReader {
  let next = 0;
  const take = (isWanted: (bead: Bead) => boolean): readonly Bead[] => {
    const first = next;
    for (let bead = beads[next]; bead !== undefined && isWanted(bead); bead = beads[next]) next += 1;
    return beads.slice(first, next);
  };
  return {
    lang,
    gapsAt: (start) =>
      take(({ left }) => left[0] === start && left[1] === start).map((bead) => gapGroup(lang, bead)),
    until: (end) => take(({ left }) => left[0] < end),
  };
}

/** The hub's range with what matches it, between the passages of others that stand before and after it within a merge. */
function hubGroups(hub: Lang, range: Range, readers: readonly BeadReader[]): readonly Group[] {
  const ranges = new Map<Lang, Range>([[hub, range]]);
  const scores: number[] = [];
  const before: Group[] = [];
  const after: Group[] = [];
  for (const reader of readers) {
    const runs = contiguousRuns(reader.until(range[1]).filter(({ right }) => right[1] > right[0]));
    const main = mainRun(runs);
    const matched = runs[main] ?? [];
    const first = Math.max(matched.findIndex(isMatch), 0);
    const last = matched.findLastIndex(isMatch);
    const gaps = (beads: readonly Bead[]) => beads.map((bead) => gapGroup(reader.lang, bead));
    before.push(...gaps([...runs.slice(0, Math.max(main, 0)).flat(), ...matched.slice(0, first)]));
    after.push(...gaps([...matched.slice(last + 1), ...runs.slice(main + 1).flat()]));
    const joined = matched.slice(first, last + 1);
    scores.push(...joined.filter(isMatch).map(({ score }) => score));
    const [start, end] = [joined[0]?.right[0], joined.at(-1)?.right[1]];
    if (start !== undefined && end !== undefined) ranges.set(reader.lang, [start, end]);
  }
  const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
  return [...before, { ranges, score }, ...after];
}

/** What an edition moved does not go on where the bead before ended. */
function contiguousRuns(beads: readonly Bead[]): readonly (readonly Bead[])[] {
  const runs: Bead[][] = [];
  for (const bead of beads) {
    const last = runs.at(-1);
    if (last?.at(-1)?.right[1] === bead.right[0]) last?.push(bead);
    else runs.push([bead]);
  }
  return runs;
}

/** A unit holds one stretch of each edition: the one that most beads agree on. */
function mainRun(runs: readonly (readonly Bead[])[]): number {
  const sizes = runs.map((run) => run.filter(isMatch).length);
  return sizes.indexOf(Math.max(...sizes));
}

function isMatch({ left, right }: Bead): boolean {
  return left[1] > left[0] && right[1] > right[0];
}

function gapGroup(lang: Lang, { right }: Bead): Group {
  return { ranges: new Map([[lang, right]]), score: 0 };
}
