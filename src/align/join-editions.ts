import type { Lang } from "../model/lang.ts";
import { hubOf } from "./hub.ts";
import { joinByHub, type Group, type Range } from "./join.ts";
import { matchBlocks, type BlockMatch } from "./match-blocks.ts";
import { beadsWithMoves } from "./moves.ts";
import type { Passage } from "./passage.ts";

/** A run of an edition's blocks; `start` is the index of the first. */
export interface Part {
  readonly lang: Lang;
  readonly start: number;
  readonly passages: readonly Passage[];
}

/** How editions were matched: each other one with the hub, which stands left. */
export interface HubMatch {
  readonly hub: Lang;
  readonly matches: ReadonlyMap<Lang, BlockMatch>;
}

/** A group, and the match that joined it. */
export interface JoinedGroup extends Group {
  readonly by: HubMatch;
}

export interface JoinedEditions extends HubMatch {
  readonly groups: readonly JoinedGroup[];
  readonly moves: readonly MovedRun[];
}

/** A run of blocks that stands at another place in `lang` than in `hub`. */
export interface MovedRun {
  readonly hub: Lang;
  readonly lang: Lang;
  readonly hubRange: Range;
  readonly range: Range;
}

/**
 * Aligns each edition with the hub and joins them. What the hub lacks at one place, but several others have, is joined
 * among these in the same way.
 */
export function joinEditions(parts: readonly Part[], pivot: Lang): JoinedEditions {
  const hub = hubOf(
    parts.map(({ lang, passages }) => ({ lang, size: passages.length })),
    pivot,
  );
  const centre = parts.find(({ lang }) => lang === hub)?.passages ?? [];
  const others = parts.filter(({ lang }) => lang !== hub);
  const matches = new Map(others.map(({ lang, passages }) => [lang, matchBlocks(centre, passages)] as const));
  const beads = new Map(
    [...matches].map(([lang, match]) => [lang, beadsWithMoves(match.beads, match.moves)] as const),
  );
  const by = { hub, matches };
  const moves = [...matches].flatMap(([lang, match]) => movedRuns(hub, lang, match, parts));
  const groups = runsOf(joinByHub(hub, centre.length, beads), hub).flatMap((run) => {
    const leftOver = others.flatMap((part) => leftOverOf(part, run, hub));
    if (leftOver.length > 1) {
      const inner = joinEditions(leftOver, pivot);
      moves.push(...inner.moves);
      return inner.groups;
    }
    return run.map((group) => ({ ...group, ranges: shifted(group.ranges, parts), by }));
  });
  return { ...by, groups, moves };
}

function movedRuns(
  hub: Lang,
  lang: Lang,
  { moves }: BlockMatch,
  parts: readonly Part[],
): readonly MovedRun[] {
  return moves.flatMap((beads) => {
    const [first, last] = [beads[0], beads.at(-1)];
    if (first === undefined || last === undefined) return [];
    const ranges = shifted(
      new Map([
        [hub, [first.left[0], last.left[1]] as const],
        [lang, [first.right[0], last.right[1]] as const],
      ]),
      parts,
    );
    const [hubRange, range] = [ranges.get(hub), ranges.get(lang)];
    return hubRange === undefined || range === undefined ? [] : [{ hub, lang, hubRange, range }];
  });
}

/**
 * Consecutive groups that the hub lacks stay together, unless an edition moved what stood between them; each of the
 * hub's own stands alone.
 */
function runsOf(groups: readonly Group[], hub: Lang): readonly (readonly Group[])[] {
  const runs: Group[][] = [];
  let open: Group[] | undefined;
  for (const group of groups) {
    if (group.ranges.has(hub)) {
      runs.push([group]);
      open = undefined;
    } else if (open === undefined || !goesOn(open, group)) {
      open = [group];
      runs.push(open);
    } else {
      open.push(group);
    }
  }
  return runs;
}

function goesOn(run: readonly Group[], { ranges }: Group): boolean {
  return [...ranges].every(([lang, [start]]) => {
    const before = run.findLast((group) => group.ranges.has(lang))?.ranges.get(lang);
    return before === undefined || before[1] === start;
  });
}

/** What the edition has in a run of groups that the hub lacks: nothing, or one part. */
function leftOverOf({ lang, start, passages }: Part, run: readonly Group[], hub: Lang): readonly Part[] {
  const ranges = run.flatMap((group) => (group.ranges.has(hub) ? [] : (group.ranges.get(lang) ?? [])));
  if (ranges.length === 0) return [];
  const first = Math.min(...ranges);
  return [{ lang, start: start + first, passages: passages.slice(first, Math.max(...ranges)) }];
}

function shifted(ranges: ReadonlyMap<Lang, Range>, parts: readonly Part[]): ReadonlyMap<Lang, Range> {
  const starts = new Map(parts.map(({ lang, start }) => [lang, start] as const));
  return new Map(
    [...ranges].map(([lang, [first, last]]) => {
      const start = starts.get(lang) ?? 0;
      return [lang, [start + first, start + last]] as const;
    }),
  );
}
