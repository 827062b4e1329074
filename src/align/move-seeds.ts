import type { Bead } from "../model/alignment.ts";
import type { LinkSum, LinkTable } from "./links.ts";
import type { Passage } from "./passage.ts";
import { passagesByTerm } from "./vocabulary.ts";

/** Two editions matched in order, and what the match knew. */
export interface OrderedMatch {
  readonly left: readonly Passage[];
  readonly right: readonly Passage[];
  readonly leftTerms: readonly Int32Array[];
  readonly rightTerms: readonly Int32Array[];
  readonly links: LinkTable;
  readonly sumOf: LinkSum;
  readonly logRatio: number;
  readonly beads: readonly Bead[];
}

/** A passage without counterpart, and the stretch of such passages that it stands in. */
export interface Lone {
  readonly place: number;
  readonly run: readonly [start: number, end: number];
}

/** Two passages without counterpart whose rare words speak for each other more than for any third. */
export interface Seed {
  readonly left: Lone;
  readonly right: Lone;
}

/** Words of more passages than this do not tell where a section went; without them the search stays linear. */
const mostPassages = 30;

/** In thousandths of a nat. */
const leastEvidence = 2000;

/** The seeds of passages that moved, those between the same two stretches together. */
export function moveSeeds(match: OrderedMatch): readonly (readonly Seed[])[] {
  const left = lonesOf(match.beads, "left");
  const right = lonesOf(match.beads, "right");
  if (left.length === 0 || right.length === 0) return [];
  const best = bestPartners(left, right, match);
  const groups = new Map<string, Seed[]>();
  for (const [row, column] of best) {
    const [one, other] = [left[row], right[column]];
    if (one === undefined || other === undefined) continue;
    const key = `${one.run[0]} ${other.run[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), { left: one, right: other }]);
  }
  return [...groups.values()];
}

function lonesOf(beads: readonly Bead[], side: "left" | "right"): readonly Lone[] {
  const other = side === "left" ? "right" : "left";
  const runs: [start: number, end: number][] = [];
  for (const bead of beads) {
    if (bead[other][1] > bead[other][0] || bead[side][1] === bead[side][0]) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === bead[side][0]) last[1] = bead[side][1];
    else runs.push([...bead[side]]);
  }
  return runs.flatMap((run) =>
    Array.from({ length: run[1] - run[0] }, (_, index) => ({ place: run[0] + index, run })),
  );
}

/** Pairs of indexes that are each other's first choice, by the left one. */
function bestPartners(
  left: readonly Lone[],
  right: readonly Lone[],
  { leftTerms, rightTerms, links }: OrderedMatch,
): readonly (readonly [left: number, right: number])[] {
  const none = new Int32Array();
  const rightByTerm = passagesByTerm(
    right.map(({ place }) => rightTerms[place] ?? none),
    links.start.length - 1,
  );
  const ofRight = right.map((): Choice => noChoice);
  const ofLeft = left.map(({ place }, row) => {
    let choice = noChoice;
    for (const [column, sum] of evidenceFor(leftTerms[place] ?? none, rightByTerm, links)) {
      choice = better(choice, column, sum);
      ofRight[column] = better(ofRight[column] ?? noChoice, row, sum);
    }
    return choice;
  });
  return ofLeft.flatMap(({ partner, sum }, row) =>
    partner !== undefined && sum >= leastEvidence && ofRight[partner]?.partner === row
      ? [[row, partner] as const]
      : [],
  );
}

interface Choice {
  /** Undefined where two are equally good. */
  readonly partner: number | undefined;
  readonly sum: number;
}

const noChoice: Choice = { partner: undefined, sum: 0 };

function better(choice: Choice, partner: number, sum: number): Choice {
  if (sum > choice.sum) return { partner, sum };
  return sum === choice.sum ? { partner: undefined, sum } : choice;
}

function evidenceFor(
  terms: Int32Array,
  rightByTerm: readonly (readonly number[])[],
  links: OrderedMatch["links"],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const term of terms) {
    const end = links.start[term + 1] ?? 0;
    for (let link = links.start[term] ?? 0; link < end; link += 1) {
      const passages = rightByTerm[links.right[link] ?? 0] ?? [];
      if (passages.length > mostPassages) continue;
      for (const passage of passages) sums.set(passage, (sums.get(passage) ?? 0) + (links.weight[link] ?? 0));
    }
  }
  return sums;
}
