import type { BlockKind } from "../model/edition.ts";
import type { Evidence } from "./evidence.ts";
import type { MatchCosts } from "./match.ts";
import type { Passage } from "./passage.ts";

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
 * less what their words say for each other. `logRatio` is ln c, c the number of right characters for each left one.
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
      const isMerge = leftCount + rightCount > 2;
      // The cheap parts first: most beads are too dear already by these.
      let cost = weights.merge * (leftCount + rightCount - 2);
      const mostBonus = bonus(pairEvidence(span, evidence));
      if (cost - mostBonus >= limit) return Infinity;
      const leftTotal = difference(leftTotals, leftIndex, leftCount);
      const rightTotal = difference(rightTotals, rightIndex, rightCount);
      cost += lengthCost(leftTotal.length, rightTotal.length);
      cost += weights.sentence * Math.abs(leftTotal.sentences - rightTotal.sentences);
      if (cost - mostBonus >= limit) return Infinity;
      cost += formCost(span, forms.left, forms.right);
      cost -= isMerge ? bonus(evidence.joint(leftIndex, leftCount, rightIndex, rightCount)) : mostBonus;
      return cost >= limit ? Infinity : cost + numberCost(span, left, right);
    },
  };
}

interface Span {
  readonly leftIndex: number;
  readonly leftCount: number;
  readonly rightIndex: number;
  readonly rightCount: number;
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
const variance = 0.0625;
const shortVariance = 25;

/** However odd its length, a passage may still be the right one: a translator's note, a heading with its anchor. */
const mostLengthCost = 5;

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

/** What words may add at the most, in thousandths of a nat, and how far they are believed: they do not occur independently. */
const mostEvidence = 10_000;
const evidenceTrust = 0.35;

function bonus(evidence: number): number {
  return (evidenceTrust * Math.min(mostEvidence, evidence)) / 1000;
}

function pairEvidence({ leftIndex, leftCount, rightIndex, rightCount }: Span, evidence: Evidence): number {
  let sum = 0;
  for (let left = leftIndex; left < leftIndex + leftCount; left += 1) {
    for (let right = rightIndex; right < rightIndex + rightCount; right += 1)
      sum += evidence.pair(left, right);
  }
  return sum;
}

/** How a passage is set. Plain forms are easily taken for each other by readers, marked ones are not. */
interface Form {
  readonly name: BlockKind | "numbered" | undefined;
  readonly isMarked: boolean;
  readonly depth: number;
}

function formOf({ kind, isNumbered, depth }: Passage): Form {
  switch (kind) {
    case "title":
    case "heading":
      return { name: "heading", isMarked: true, depth };
    case "item":
      return { name: isNumbered ? "numbered" : "item", isMarked: isNumbered, depth };
    case "code":
    case "table":
    case "figure":
      return { name: kind, isMarked: true, depth: 0 };
    case "quote":
      return { name: kind, isMarked: false, depth: 0 };
    case "paragraph":
    case "caption":
    case "byline":
    case "bio":
    case "boilerplate":
      return { name: "paragraph", isMarked: false, depth: 0 };
    case undefined:
      return { name: undefined, isMarked: false, depth: 0 };
  }
}

function formCost(
  { leftIndex, leftCount, rightIndex, rightCount }: Span,
  left: readonly Form[],
  right: readonly Form[],
): number {
  let worst = 0;
  for (let row = leftIndex; row < leftIndex + leftCount; row += 1) {
    for (let column = rightIndex; column < rightIndex + rightCount; column += 1) {
      worst = Math.max(worst, mismatch(left[row], right[column]));
    }
  }
  return worst;
}

function mismatch(left: Form | undefined, right: Form | undefined): number {
  if (left === undefined || right === undefined) return 0;
  if (left.name === right.name) return 0.5 * Math.min(2, Math.abs(left.depth - right.depth));
  return left.isMarked || right.isMarked ? 3 : 1.5;
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
