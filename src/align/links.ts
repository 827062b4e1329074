import { missesOf, type Misses } from "./misses.ts";
import { countTerms } from "./vocabulary.ts";

/**
 * Which anchor of the left edition speaks for which of the right. Weights are whole thousandths of a nat, so that sums
 * are exact and do not depend on which edition stands left.
 */
export interface Link extends Misses {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Links by their left anchor, as three flat lists: those of anchor t stand from `start[t]` to `start[t + 1]`. */
export interface LinkTable {
  readonly start: Int32Array;
  readonly right: Int32Array;
  /** What a link speaks for a match where both its anchors are there, on top of both its misses. */
  readonly weight: Int32Array;
  /** For each anchor, the misses of all its links: what it costs to be there alone. */
  readonly missLeft: Int32Array;
  readonly missRight: Int32Array;
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
    if (weight > 0) links.push({ left: term, right: term, weight, missLeft: 0, missRight: 0 });
  }
  return links;
}

/** With what matched passages (`left[i]` with `right[i]`) teach: which names and numbers the other edition always has too. */
export function withMisses(
  identity: readonly Link[],
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  size: number,
): readonly Link[] {
  const leftCounts = countTerms(left, size);
  const rightCounts = countTerms(right, size);
  const shared = left.map((terms, index) => {
    const others = new Set(right[index]);
    return terms.filter((term) => others.has(term));
  });
  const bothCounts = countTerms(shared, size);
  return identity.map((link) => ({
    ...link,
    ...missesOf({
      both: bothCounts[link.left] ?? 0,
      left: leftCounts[link.left] ?? 0,
      right: rightCounts[link.right] ?? 0,
      passages: left.length,
    }),
  }));
}

export function linkTable(links: readonly Link[], size: number): LinkTable {
  const start = new Int32Array(size + 1);
  for (const link of links) start[link.left + 1] = (start[link.left + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  const next = start.slice();
  const right = new Int32Array(links.length);
  const weight = new Int32Array(links.length);
  const missLeft = new Int32Array(size);
  const missRight = new Int32Array(size);
  for (const link of links) {
    const place = next[link.left] ?? 0;
    next[link.left] = place + 1;
    right[place] = link.right;
    weight[place] = link.weight + link.missLeft + link.missRight;
    missLeft[link.left] = (missLeft[link.left] ?? 0) + link.missLeft;
    missRight[link.right] = (missRight[link.right] ?? 0) + link.missRight;
  }
  return { start, right, weight, missLeft, missRight };
}

/** Sums the links between two groups of passages, less their misses; each once, however often its anchors occur. */
export type LinkSum = (left: readonly Int32Array[], right: readonly Int32Array[]) => number;

/** The function keeps two lists as long as the vocabulary, to be made once for many sums. */
export function linkSum(table: LinkTable, size: number): LinkSum {
  const seenLeft = new Int32Array(size);
  const seenRight = new Int32Array(size);
  let round = 0;
  return (left, right) => {
    round += 1;
    let sum = 0;
    for (const terms of right) {
      for (const term of terms) {
        if (seenRight[term] === round) continue;
        seenRight[term] = round;
        sum -= table.missRight[term] ?? 0;
      }
    }
    for (const terms of left) {
      for (const term of terms) {
        if (seenLeft[term] === round) continue;
        seenLeft[term] = round;
        sum -= table.missLeft[term] ?? 0;
        const end = table.start[term + 1] ?? 0;
        for (let link = table.start[term] ?? 0; link < end; link += 1) {
          if (seenRight[table.right[link] ?? 0] === round) sum += table.weight[link] ?? 0;
        }
      }
    }
    return sum;
  };
}
