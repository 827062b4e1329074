import type { Bead } from "../../src/model/alignment.ts";

/** Gale & Church 1993, table 5. */
const priors: readonly (readonly [left: number, right: number, probability: number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.00495],
  [0, 1, 0.00495],
  [2, 1, 0.0445],
  [1, 2, 0.0445],
  [2, 2, 0.011],
];

/**
 * The published aligner on lengths in characters, with its s² = 6.8; c is the ratio of the whole texts instead of 1, which
 * is in its favour. A block without counterpart is priced by its length, as published.
 */
export function galeChurch(left: readonly number[], right: readonly number[]): readonly Bead[] {
  const ratio = sum(right, 0, right.length) / Math.max(1, sum(left, 0, left.length));
  const width = right.length + 1;
  const costs = new Float64Array((left.length + 1) * width).fill(Infinity);
  const entered = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let row = 0; row <= left.length; row += 1) {
    for (let column = 0; column <= right.length; column += 1) {
      for (const [index, [down, across, prior]] of priors.entries()) {
        if (row < down || column < across) continue;
        const lengths = [sum(left, row - down, row), sum(right, column - across, column)] as const;
        const before = costs[(row - down) * width + column - across] ?? Infinity;
        const cost = before - Math.log(prior) + lengthCost(...lengths, ratio);
        if (cost >= (costs[row * width + column] ?? Infinity)) continue;
        costs[row * width + column] = cost;
        entered[row * width + column] = index;
      }
    }
  }
  return traceBack(entered, left.length, right.length);
}

function sum(lengths: readonly number[], start: number, end: number): number {
  let total = 0;
  for (let index = start; index < end; index += 1) total += lengths[index] ?? 0;
  return total;
}

/** −ln[2(1 − Φ(|δ|))], section 3.1. */
function lengthCost(left: number, right: number, ratio: number): number {
  const mean = (left + right / ratio) / 2;
  if (mean === 0) return 0;
  const delta = Math.abs((right - left * ratio) / Math.sqrt(mean * 6.8));
  return -Math.log(Math.max(twoSidedTail(delta), 1e-300));
}

/** 2(1 − Φ(x)) by Abramowitz & Stegun 1964, 26.2.17; relative error small enough in the tail for ranking. */
function twoSidedTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (2 * Math.exp((-x * x) / 2) * polynomial) / Math.sqrt(2 * Math.PI);
}

function traceBack(entered: Uint8Array, rows: number, columns: number): readonly Bead[] {
  const beads: Bead[] = [];
  let row = rows;
  let column = columns;
  while (row > 0 || column > 0) {
    const [down, across] = priors[entered[row * (columns + 1) + column] ?? 0] ?? [1, 1];
    beads.push({ left: [row - down, row], right: [column - across, column], score: 1 });
    row -= down;
    column -= across;
  }
  return beads.toReversed();
}
