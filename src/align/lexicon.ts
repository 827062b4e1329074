import type { Link } from "./links.ts";
import { missesOf } from "./misses.ts";
import { countTerms, passagesByTerm } from "./vocabulary.ts";

/** Under the χ² distribution of one degree of freedom, chance reaches this G² once in 9,300 pairs of words. */
const leastLikelihood = 15;

/**
 * A lexicon of two editions, learnt from passages that already stand side by side (`left[i]` matches `right[i]`): words
 * that occur together more often than chance by the log-likelihood ratio G² (Dunning 1993, section 5), linked one to
 * one, the likeliest first (competitive linking: Melamed 2000, section 4). A link weighs the idf of its words times
 * their Dice coefficient.
 */
export function lexiconLinks(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  size: number,
): readonly Link[] {
  const candidates = candidatesOf(left, right, size);
  const isTakenLeft = new Uint8Array(size);
  const isTakenRight = new Uint8Array(size);
  return candidates.toSorted(byLikelihood).filter((link) => {
    if (isTakenLeft[link.left] === 1 || isTakenRight[link.right] === 1) return false;
    isTakenLeft[link.left] = 1;
    isTakenRight[link.right] = 1;
    return true;
  });
}

interface Candidate extends Link {
  readonly likelihood: number;
}

/** At equal likelihood the order must not depend on which edition stands left. */
function byLikelihood(a: Candidate, b: Candidate): number {
  return (
    b.likelihood - a.likelihood ||
    Math.min(a.left, a.right) - Math.min(b.left, b.right) ||
    Math.max(a.left, a.right) - Math.max(b.left, b.right)
  );
}

/** Counts one left word at a time, so that memory does not grow with the number of word pairs. */
function candidatesOf(
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  size: number,
): readonly Candidate[] {
  const rightCounts = countTerms(right, size);
  const together = new Int32Array(size);
  const candidates: Candidate[] = [];
  for (const [term, passages] of passagesByTerm(left, size).entries()) {
    if (!isTelling(passages.length, left.length)) continue;
    for (const passage of passages) {
      for (const other of right[passage] ?? []) together[other] = (together[other] ?? 0) + 1;
    }
    for (const passage of passages) {
      for (const other of right[passage] ?? []) {
        const both = together[other] ?? 0;
        together[other] = 0;
        const found = candidate(term, other, both, passages.length, rightCounts[other] ?? 0, left.length);
        if (found !== undefined) candidates.push(found);
      }
    }
  }
  return candidates;
}

/** A word seen once proves nothing; one in every other passage tells none from another. */
function isTelling(count: number, passages: number): boolean {
  return count >= 2 && count <= passages / 2;
}

/** Undefined where the words' meeting may be chance, or where they are one and the same anchor. */
function candidate(
  left: number,
  right: number,
  both: number,
  leftCount: number,
  rightCount: number,
  passages: number,
): Candidate | undefined {
  if (left === right || both < 2 || !isTelling(rightCount, passages)) return undefined;
  if (both * passages <= leftCount * rightCount) return undefined;
  const likelihood = logLikelihoodRatio(both, leftCount, rightCount, passages);
  if (likelihood < leastLikelihood) return undefined;
  const idf = Math.log(passages / Math.max(leftCount, rightCount));
  const dice = (2 * both) / (leftCount + rightCount);
  const weight = Math.round(1000 * idf * dice);
  if (weight <= 0) return undefined;
  const misses = missesOf({ both, left: leftCount, right: rightCount, passages });
  return { left, right, weight, likelihood, ...misses };
}

/** G² = 2 Σ observed · ln(observed / expected) over the four cells of the contingency table. */
function logLikelihoodRatio(both: number, left: number, right: number, all: number): number {
  const onlyLeft = cell(left - both, (left * (all - right)) / all);
  const onlyRight = cell(right - both, (right * (all - left)) / all);
  const neither = cell(all - left - right + both, ((all - left) * (all - right)) / all);
  return 2 * (cell(both, (left * right) / all) + (onlyLeft + onlyRight) + neither);
}

function cell(observed: number, expected: number): number {
  return observed > 0 ? observed * Math.log(observed / expected) : 0;
}
