import type { Evidence } from "./evidence.ts";
import { formCost, formOf } from "./form-cost.ts";
import type { MatchCosts } from "./match.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";
import { bestPair, mostBonus, wordBonus } from "./word-bonus.ts";

/** All in nats. */
export interface CostWeights {
  readonly gap: number;
  /** For each passage of a bead beyond one against one. */
  readonly merge: number;
  /** For each sentence that one side has more than the other. */
  readonly sentence: number;
}

/**
 * What it costs to match passages: how unlikely their lengths are, how differently they are set, which numbers differ,
 * less what their words say for each other. `logRatio` is ln c, c the number of right columns for each left one.
 */
export function beadCosts(
  left: readonly Passage[],
  right: readonly Passage[],
  logRatio: number,
  evidence: Evidence,
  weights: CostWeights,
): MatchCosts {
  const leftTotals = totalsOf(left);
  const rightTotals = totalsOf(right);
  const forms = { left: left.map(formOf), right: right.map(formOf) };
  const lengthCost = lengthCosts(logRatio);
  return {
    gap: weights.gap,
    bead: (leftIndex, leftCount, rightIndex, rightCount, limit) => {
      const span: Span = { leftIndex, leftCount, rightIndex, rightCount };
      // The cheap parts first: most beads are too dear already by these.
      const best = bestPair(span, evidence);
      const most = mostBonus(span, best, evidence);
      let cost = weights.merge * (leftCount + rightCount - 2);
      if (cost - most >= limit) return Infinity;
      const leftTotal = difference(leftTotals, leftIndex, leftCount);
      const rightTotal = difference(rightTotals, rightIndex, rightCount);
      cost += lengthCost(leftTotal.length, rightTotal.length);
      cost += weights.sentence * Math.abs(leftTotal.sentences - rightTotal.sentences);
      if (cost - most >= limit) return Infinity;
      cost += formCost(span, forms.left, forms.right) - wordBonus(span, best, evidence);
      return cost >= limit ? Infinity : cost + numberCost(span, left, right);
    },
  };
}

/** Lengths and sentence counts summed up to each passage, so that a span's are one subtraction. */
interface Totals {
  readonly length: Float64Array;
  readonly sentences: Float64Array;
}

function totalsOf(passages: readonly Passage[]): Totals {
  const length = new Float64Array(passages.length + 1);
  const sentences = new Float64Array(passages.length + 1);
  for (const [index, passage] of passages.entries()) {
    length[index + 1] = (length[index] ?? 0) + passage.length;
    sentences[index + 1] = (sentences[index] ?? 0) + passage.sentences;
  }
  return { length, sentences };
}

function difference({ length, sentences }: Totals, index: number, count: number) {
  return {
    length: (length[index + count] ?? 0) - (length[index] ?? 0),
    sentences: (sentences[index + count] ?? 0) - (sentences[index] ?? 0),
  };
}

/** Variance of the logarithm of the length ratio of long passages, and how much short ones add to it. */
const variance = 0.08;
const shortVariance = 25;

/** However odd its length, a passage may still be the right one: a translator's note, a heading with its anchor. */
const mostLengthCost = 4;

/**
 * Minus the log-density of ln(l₂ / c·l₁), normal as Gale & Church's δ (1993, section 3.1) but on a logarithmic scale,
 * which treats both languages alike; ln² / 2v + ½ ln(v / v∞), with v growing for short passages.
 */
function lengthCosts(logRatio: number): (left: number, right: number) => number {
  const toCommon = { left: Math.exp(logRatio / 2), right: Math.exp(-logRatio / 2) };
  return (left, right) => {
    const deviation = Math.log(right) - Math.log(left) - logRatio;
    const mean = (left * toCommon.left + right * toCommon.right) / 2;
    const spread = 1 + shortVariance / (mean + 5);
    const cost = (deviation * deviation) / (2 * variance * spread) + 0.5 * Math.log(spread);
    return Math.min(mostLengthCost, cost);
  };
}

/** .5 for each number that only one side has, at most 2: numbers are often written out. */
function numberCost(
  { leftIndex, leftCount, rightIndex, rightCount }: Span,
  left: readonly Passage[],
  right: readonly Passage[],
): number {
  const leftNumbers = numbersIn(left, leftIndex, leftCount);
  const rightNumbers = numbersIn(right, rightIndex, rightCount);
  if (leftNumbers.length === 0 && rightNumbers.length === 0) return 0;
  const unmatched = [...rightNumbers];
  let differing = 0;
  for (const number of leftNumbers) {
    const place = unmatched.indexOf(number);
    if (place === -1) differing += 1;
    else unmatched.splice(place, 1);
  }
  return Math.min(2, 0.5 * (differing + unmatched.length));
}

function numbersIn(passages: readonly Passage[], index: number, count: number): readonly string[] {
  if (count === 1) return passages[index]?.numbers ?? [];
  return passages.slice(index, index + count).flatMap((passage) => passage.numbers);
}
