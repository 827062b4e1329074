import { countTerms } from "./vocabulary.ts";

/**
 * Which anchor of the left edition speaks for which of the right. Weights are whole thousandths of a nat, so that sums
 * are exact and do not depend on which edition stands left.
 */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Links by their left anchor, as three flat lists: those of anchor t stand from `start[t]` to `start[t + 1]`. */
export interface LinkTable {
  readonly start: Int32Array;
  readonly right: Int32Array;
  readonly weight: Int32Array;
}

/** Each anchor that both editions have speaks for itself by its idf, ln(N / df) over the passages of both. */
export function identityLinks(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  size: number,
): readonly Link[] {
  const leftCounts = countTerms(left, size);
  const rightCounts = countTerms(right, size);
  const links: Link[] = [];
  for (let term = 0; term < size; term += 1) {
    const onLeft = leftCounts[term] ?? 0;
    const onRight = rightCounts[term] ?? 0;
    if (onLeft === 0 || onRight === 0) continue;
    const weight = Math.round(1000 * Math.log((left.length + right.length) / (onLeft + onRight)));
    if (weight > 0) links.push({ left: term, right: term, weight });
  }
  return links;
}

export function linkTable(links: readonly Link[], size: number): LinkTable {
  const start = new Int32Array(size + 1);
  for (const link of links) start[link.left + 1] = (start[link.left + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  const next = start.slice();
  const right = new Int32Array(links.length);
  const weight = new Int32Array(links.length);
  for (const link of links) {
    const place = next[link.left] ?? 0;
    next[link.left] = place + 1;
    right[place] = link.right;
    weight[place] = link.weight;
  }
  return { start, right, weight };
}

/** Sums the links between two groups of passages, each link once, however often its anchors occur. */
export type LinkSum = (left: readonly Int32Array[], right: readonly Int32Array[]) => number;

/** The function keeps two lists as long as the vocabulary, to be made once for many sums. */
export function linkSum(table: LinkTable, size: number): LinkSum {
  const seenLeft = new Int32Array(size);
  const seenRight = new Int32Array(size);
  let round = 0;
  return (left, right) => {
    round += 1;
    for (const terms of right) for (const term of terms) seenRight[term] = round;
    let sum = 0;
    for (const terms of left) {
      for (const term of terms) {
        if (seenLeft[term] === round) continue;
        seenLeft[term] = round;
        const end = table.start[term + 1] ?? 0;
        for (let link = table.start[term] ?? 0; link < end; link += 1) {
          if (seenRight[table.right[link] ?? 0] === round) sum += table.weight[link] ?? 0;
        }
      }
    }
    return sum;
  };
}
