import type { Bead } from "../../src/model/alignment.ts";
import type { SourceBlock } from "./parallel.ts";

/** Counts over many pairs of editions. Beads with both sides are matches, the others say that a block is missing. */
export interface Counts {
  readonly matchesRight: number;
  readonly matchesFound: number;
  readonly matchesDue: number;
  readonly missingRight: number;
  readonly missingFound: number;
  readonly missingDue: number;
}

export const nothing: Counts = {
  matchesRight: 0,
  matchesFound: 0,
  matchesDue: 0,
  missingRight: 0,
  missingFound: 0,
  missingDue: 0,
};

/** A bead is right only if both its sides are exactly those of the original. */
export function count(
  sofar: Counts,
  found: readonly Bead[],
  left: readonly SourceBlock[],
  right: readonly SourceBlock[],
  isScored: (block: SourceBlock) => boolean,
): Counts {
  const isCounted = (bead: Bead) =>
    left.slice(...bead.left).every(isScored) && right.slice(...bead.right).every(isScored);
  const due = trueBeads(left, right).filter(isCounted);
  const claimed = found.filter(isCounted);
  const dueKeys = new Set(due.map(keyOf));
  const correct = claimed.filter((bead) => dueKeys.has(keyOf(bead)));
  return sum(sofar, {
    matchesRight: correct.filter(isMatch).length,
    matchesFound: claimed.filter(isMatch).length,
    matchesDue: due.filter(isMatch).length,
    missingRight: correct.filter((bead) => !isMatch(bead)).length,
    missingFound: claimed.filter((bead) => !isMatch(bead)).length,
    missingDue: due.filter((bead) => !isMatch(bead)).length,
  });
}

export function sum(one: Counts, other: Counts): Counts {
  return {
    matchesRight: one.matchesRight + other.matchesRight,
    matchesFound: one.matchesFound + other.matchesFound,
    matchesDue: one.matchesDue + other.matchesDue,
    missingRight: one.missingRight + other.missingRight,
    missingFound: one.missingFound + other.missingFound,
    missingDue: one.missingDue + other.missingDue,
  };
}

export function f1({ matchesRight, matchesFound, matchesDue }: Counts): number {
  return (2 * matchesRight) / (matchesFound + matchesDue);
}

/** What belongs together because it comes from the same original blocks, in order of the left side. */
export function trueBeads(left: readonly SourceBlock[], right: readonly SourceBlock[]): readonly Bead[] {
  const beads: Bead[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const start = [row, column] as const;
    const lasts = { left: -1, right: -1 };
    // Grow the lagging side until both end with the same original block, or one has no part in the other.
    do {
      const isLeftBehind = nextFrom(left, row) <= nextFrom(right, column);
      if (isLeftBehind) lasts.left = lastFrom(left, row++);
      else lasts.right = lastFrom(right, column++);
    } while (isOpen(lasts, nextFrom(left, row), nextFrom(right, column)));
    beads.push({ left: [start[0], row], right: [start[1], column], score: 1 });
  }
  return beads;
}

function isOpen(
  lasts: { readonly left: number; readonly right: number },
  left: number,
  right: number,
): boolean {
  return lasts.left >= right || lasts.right >= left;
}

function nextFrom(blocks: readonly SourceBlock[], index: number): number {
  return blocks[index]?.from[0] ?? Infinity;
}

function lastFrom(blocks: readonly SourceBlock[], index: number): number {
  return blocks[index]?.from.at(-1) ?? Infinity;
}

function isMatch({ left, right }: Bead): boolean {
  return left[1] > left[0] && right[1] > right[0];
}

function keyOf({ left, right }: Bead): string {
  return `${rangeKey(left)}=${rangeKey(right)}`;
}

/** An empty range's place says nothing. */
function rangeKey([start, end]: readonly [start: number, end: number]): string {
  return start === end ? "" : `${start}-${end}`;
}
