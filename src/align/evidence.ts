import type { Corridor } from "./corridor.ts";
import type { LinkSum, LinkTable } from "./links.ts";
import { passagesByTerm } from "./vocabulary.ts";

/** How much the words of passages speak for each other, in thousandths of a nat. */
export interface Evidence {
  /** For one passage against one. */
  pair(left: number, right: number): number;
  /** For several passages together, each link counted once: never more than the sum over their pairs. */
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
  const { low, high, offset } = corridor;
  return {
    pair: (leftIndex, rightIndex) => {
      const row = leftIndex + 1;
      const column = rightIndex + 1;
      const first = low[row] ?? 0;
      if (column < first || column > (high[row] ?? 0)) return 0;
      return sums[(offset[row] ?? 0) + column - first] ?? 0;
    },
    joint: jointEvidence(left, right, sumOf),
  };
}

/** For short sequences: every pair is summed when asked for. */
export function directEvidence(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  sumOf: LinkSum,
): Evidence {
  const joint = jointEvidence(left, right, sumOf);
  return { pair: (leftIndex, rightIndex) => joint(leftIndex, 1, rightIndex, 1), joint };
}

function jointEvidence(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  sumOf: LinkSum,
): Evidence["joint"] {
  return (leftIndex, leftCount, rightIndex, rightCount) =>
    sumOf(left.slice(leftIndex, leftIndex + leftCount), right.slice(rightIndex, rightIndex + rightCount));
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
