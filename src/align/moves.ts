import type { Bead } from "../model/alignment.ts";
import { beadCosts, type CostWeights } from "./bead-cost.ts";
import { diagonalCorridor } from "./corridor.ts";
import { corridorEvidence } from "./evidence.ts";
import { cheapestBeads, type MatchCosts } from "./match.ts";
import { moveSeeds, type OrderedMatch, type Seed } from "./move-seeds.ts";

/** A run of passages that stands elsewhere in the other edition, matched: no gaps, in order on both sides. */
export type Move = readonly Bead[];

/** In nats, what the beads of a run must save together. A single passage, which saves 3.5 at the most, hardly does. */
const leastSaving = 3;

/** Passages at either end of a run that no telling word betrays. */
const reach = 10;

const corridorMargin = 50;

/**
 * Finds runs among the passages without counterpart that match each other across the order. `beads` tells which those
 * are; each stands in one move at most.
 */
export function findMoves(match: OrderedMatch, weights: CostWeights): readonly Move[] {
  const found = moveSeeds(match).flatMap((seeds) => moveAround(seeds, match, weights) ?? []);
  const moves: (readonly Bead[])[] = [];
  for (const { beads } of found.toSorted((a, b) => b.saving - a.saving)) {
    if (moves.every((other) => !overlap(other, beads))) moves.push(beads);
  }
  return moves.toSorted((a, b) => (a[0]?.left[0] ?? 0) - (b[0]?.left[0] ?? 0));
}

interface Found {
  readonly beads: readonly Bead[];
  /** In nats. */
  readonly saving: number;
}

/** Matches the run that holds the seeds, which lie in one gap of either side. Undefined if it does not save enough. */
function moveAround(seeds: readonly Seed[], match: OrderedMatch, weights: CostWeights): Found | undefined {
  const rows = windowOf(seeds.map(({ left }) => left));
  const columns = windowOf(seeds.map(({ right }) => right));
  const corridor = diagonalCorridor(rows[1] - rows[0], columns[1] - columns[0], corridorMargin);
  const costs = beadCosts(
    match.left.slice(...rows),
    match.right.slice(...columns),
    match.logRatio,
    corridorEvidence(
      match.leftTerms.slice(...rows),
      match.rightTerms.slice(...columns),
      match.links,
      match.sumOf,
      corridor,
    ),
    weights,
  );
  const best = bestRun(cheapestBeads(corridor, costs), costs);
  if (best.saving < leastSaving) return undefined;
  return {
    saving: best.saving,
    beads: best.beads.map(({ left, right, score }) => ({
      left: [left[0] + rows[0], left[1] + rows[0]],
      right: [right[0] + columns[0], right[1] + columns[0]],
      score,
    })),
  };
}

function windowOf(gaps: readonly Seed["left"][]): readonly [start: number, end: number] {
  const places = gaps.map(({ place }) => place);
  const [start, end] = gaps[0]?.run ?? [0, 0];
  return [Math.max(start, Math.min(...places) - reach), Math.min(end, Math.max(...places) + 1 + reach)];
}

/** The stretch of beads that saves most; what stands alone within it is left out. */
function bestRun(beads: readonly Bead[], costs: MatchCosts): Found {
  let best: Found = { beads: [], saving: 0 };
  let open: { beads: Bead[]; saving: number } = { beads: [], saving: 0 };
  for (const bead of beads) {
    const [down, across] = [bead.left[1] - bead.left[0], bead.right[1] - bead.right[0]];
    if (down === 0 || across === 0) continue;
    const saving = -costs.bead(bead.left[0], down, bead.right[0], across, Infinity);
    open =
      open.saving > 0
        ? { beads: [...open.beads, bead], saving: open.saving + saving }
        : { beads: [bead], saving };
    if (open.saving > best.saving) best = open;
  }
  return best;
}

function overlap(one: readonly Bead[], other: readonly Bead[]): boolean {
  return (
    crosses(spanOf(one, "left"), spanOf(other, "left")) ||
    crosses(spanOf(one, "right"), spanOf(other, "right"))
  );
}

function spanOf(beads: readonly Bead[], side: "left" | "right"): readonly [start: number, end: number] {
  return [beads[0]?.[side][0] ?? 0, beads.at(-1)?.[side][1] ?? 0];
}

function crosses(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** The ordered beads with the moves in place of the gaps that they fill, sorted by the left side. */
export function beadsWithMoves(beads: readonly Bead[], moves: readonly Move[]): readonly Bead[] {
  if (moves.length === 0) return beads;
  const moved = moves.flat();
  const filled = {
    left: new Set(moved.flatMap((bead) => indexesOf(bead.left))),
    right: new Set(moved.flatMap((bead) => indexesOf(bead.right))),
  };
  const kept = beads.filter(
    ({ left, right }) =>
      !(right[0] === right[1] && filled.left.has(left[0])) &&
      !(left[0] === left[1] && filled.right.has(right[0])),
  );
  return [...kept, ...moved].toSorted((a, b) => a.left[0] - b.left[0] || a.left[1] - b.left[1]);
}

function indexesOf([start, end]: readonly [start: number, end: number]): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
