import type { Corridor } from "./corridor.ts";
import type { LinkSum, LinkTable } from "./links.ts";
import { passagesByTerm } from "./vocabulary.ts";

/** How much the words of passages speak for each other, in thousandths of a nat; below zero they speak against. */
export interface Evidence {
  /** For one passage against one. */
  pair(left: number, right: number): number;
  /** What speaks for the pair, whatever speaks against it; of several pairs, the sum is never below what their passages share. */
  shared(left: number, right: number): number;
  /** For several passages together, each link and each miss counted once. */
  joint(left: number, leftCount: number, right: number, rightCount: number): number;
}

/** For long sequences: the pairs of the corridor are summed at once, through an inverted index. 0 outside of it. */
export function corridorEvidence(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  table: LinkTable,
  sumOf: LinkSum,
  corridor: Corridor,
): Evidence {
  const sums = pairSums(left, passagesByTerm(right, table.start.length - 1), table, corridor);
  const leftMisses = left.map((terms) => sumAt(table.missLeft, terms));
  const rightMisses = right.map((terms) => sumAt(table.missRight, terms));
  const { low, high, offset } = corridor;
  const shared = (leftIndex: number, rightIndex: number): number => {
    const row = leftIndex + 1;
    const column = rightIndex + 1;
    const first = low[row] ?? 0;
    if (column < first || column > (high[row] ?? 0)) return 0;
    return sums[(offset[row] ?? 0) + column - first] ?? 0;
  };
  return {
    shared,
    pair: (leftIndex, rightIndex) =>
      shared(leftIndex, rightIndex) - (leftMisses[leftIndex] ?? 0) - (rightMisses[rightIndex] ?? 0),
    joint: jointEvidence(left, right, sumOf),
  };
}

/** For short sequences: a pair is summed when first asked for. */
export function directEvidence(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  table: LinkTable,
  sumOf: LinkSum,
): Evidence {
  const joint = jointEvidence(left, right, sumOf);
  const known = new Int32Array(left.length * right.length).fill(unknown);
  const pair = (leftIndex: number, rightIndex: number): number => {
    const place = leftIndex * right.length + rightIndex;
    const sum = known[place] ?? unknown;
    if (sum !== unknown) return sum;
    return (known[place] = joint(leftIndex, 1, rightIndex, 1));
  };
  const leftMisses = left.map((terms) => sumAt(table.missLeft, terms));
  const rightMisses = right.map((terms) => sumAt(table.missRight, terms));
  return {
    pair,
    shared: (leftIndex, rightIndex) =>
      pair(leftIndex, rightIndex) + (leftMisses[leftIndex] ?? 0) + (rightMisses[rightIndex] ?? 0),
    joint,
  };
}

/** No sum is as low. */
const unknown = -(2 ** 31);

function jointEvidence(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  sumOf: LinkSum,
): Evidence["joint"] {
  return (leftIndex, leftCount, rightIndex, rightCount) =>
    sumOf(left.slice(leftIndex, leftIndex + leftCount), right.slice(rightIndex, rightIndex + rightCount));
}

function sumAt(values: Int32Array, terms: Int32Array): number {
  return terms.reduce((sum, term) => sum + (values[term] ?? 0), 0);
}

/** One sum for each cell of the corridor; a cell (row, column) stands for the passages just before it. */
function pairSums(
  left: readonly Int32Array[],
  rightByTerm: readonly (readonly number[])[],
  table: LinkTable,
  { low, high, offset }: Corridor,
): Int32Array {
  const sums = new Int32Array(offset.at(-1) ?? 0);
  for (const [index, terms] of left.entries()) {
    const row = index + 1;
    const first = Math.max(low[row] ?? 0, 1) - 1;
    const last = (high[row] ?? 0) - 1;
    const base = (offset[row] ?? 0) - (low[row] ?? 0) + 1;
    for (const term of terms) {
      const end = table.start[term + 1] ?? 0;
      for (let link = table.start[term] ?? 0; link < end; link += 1) {
        const weight = table.weight[link] ?? 0;
        const list = rightByTerm[table.right[link] ?? 0] ?? [];
        for (let place = firstFrom(list, first); place < list.length; place += 1) {
          const passage = list[place] ?? 0;
          if (passage > last) break;
          sums[base + passage] = (sums[base + passage] ?? 0) + weight;
        }
      }
    }
  }
  return sums;
}

/** The first place in an ascending list whose value is not below `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
