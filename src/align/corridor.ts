import type { Bead } from "../model/alignment.ts";

/**
 * The cells of the table of partial alignments that are looked at: for each number of left passages taken, from `low` to
 * `high` right ones, both included.
 */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where each row starts when all rows are laid end to end; the last entry is the number of cells. */
  readonly offset: Int32Array;
}

/** Around the straight way from corner to corner, `margin` passages to either side. */
export function diagonalCorridor(left: number, right: number, margin: number): Corridor {
  const slope = left === 0 ? 0 : right / left;
  const reach = margin + Math.ceil(slope);
  return corridor(left, right, (row) => [Math.floor(row * slope) - reach, Math.ceil(row * slope) + reach]);
}

/** Around an alignment found before, `margin` passages to either side. */
export function corridorAround(
  beads: readonly Bead[],
  left: number,
  right: number,
  margin: number,
): Corridor {
  const low = new Int32Array(left + 1).fill(right);
  const high = new Int32Array(left + 1);
  for (const bead of beads) {
    for (let row = bead.left[0]; row <= bead.left[1]; row += 1) {
      low[row] = Math.min(low[row] ?? 0, bead.right[0]);
      high[row] = Math.max(high[row] ?? 0, bead.right[1]);
    }
  }
  return corridor(left, right, (row) => {
    const above = Math.max(0, row - margin);
    const below = Math.min(left, row + margin);
    return [(low[above] ?? 0) - margin, (high[below] ?? 0) + margin];
  });
}

/** Whether the alignment runs along the corridor's wall, so that a better one may lie outside. */
export function touchesWall(beads: readonly Bead[], { low, high }: Corridor, right: number): boolean {
  return beads.some(({ left: [, row], right: [, column] }) => {
    const first = low[row] ?? 0;
    const last = high[row] ?? 0;
    return (first > 0 && column - first < 3) || (last < right && last - column < 3);
  });
}

function corridor(
  left: number,
  right: number,
  wallsOf: (row: number) => readonly [low: number, high: number],
): Corridor {
  const low = new Int32Array(left + 1);
  const high = new Int32Array(left + 1);
  const offset = new Int32Array(left + 2);
  for (let row = 0; row <= left; row += 1) {
    const [first, last] = wallsOf(row);
    low[row] = row === 0 ? 0 : Math.max(0, Math.min(first, right));
    high[row] = row === left ? right : Math.min(right, Math.max(last, 0));
    offset[row + 1] = (offset[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { low, high, offset };
}
