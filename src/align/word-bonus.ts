import type { Evidence } from "./evidence.ts";
import { isMerge, type Span } from "./span.ts";

/** What words may say for a match and against it, in thousandths of a nat: a free translation shares few. */
const mostEvidence = 10_000;
const leastEvidence = -5_000;

/** How far words are believed: they do not occur independently. */
const trust = 0.35;

/** No bonus, in nats, is higher than this; cheap to know before all words of a merge are looked at together. */
export function mostBonus(span: Span, best: number, evidence: Evidence): number {
  if (!isMerge(span)) return believed(best);
  const added = Math.min(mostEvidence, sharedIn(span, evidence) - Math.max(0, best));
  return believed(best) + (trust * added) / 1000;
}

function sharedIn({ leftIndex, leftCount, rightIndex, rightCount }: Span, evidence: Evidence): number {
  let sum = 0;
  for (let left = leftIndex; left < leftIndex + leftCount; left += 1) {
    for (let right = rightIndex; right < rightIndex + rightCount; right += 1)
      sum += evidence.shared(left, right);
  }
  return sum;
}

/**
 * What the words of a bead take off its cost, in nats. In a merge the best pair counts as it would alone, and what the
 * others add to it or take away counts for itself: a passage that adds nothing is rather missing than merged.
 */
export function wordBonus(span: Span, best: number, evidence: Evidence): number {
  if (!isMerge(span)) return believed(best);
  const joint = evidence.joint(span.leftIndex, span.leftCount, span.rightIndex, span.rightCount);
  const added = Math.max(-mostEvidence, Math.min(mostEvidence, joint - best));
  return believed(best) + (trust * added) / 1000;
}

/** The evidence of the pair in the bead that its words speak for most. */
export function bestPair({ leftIndex, leftCount, rightIndex, rightCount }: Span, evidence: Evidence): number {
  let best = -Infinity;
  for (let left = leftIndex; left < leftIndex + leftCount; left += 1) {
    for (let right = rightIndex; right < rightIndex + rightCount; right += 1)
      best = Math.max(best, evidence.pair(left, right));
  }
  return best;
}

function believed(evidence: number): number {
  return (trust * Math.max(leastEvidence, Math.min(mostEvidence, evidence))) / 1000;
}
