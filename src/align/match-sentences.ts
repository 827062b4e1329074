import type { Bead } from "../model/alignment.ts";
import { beadCosts, type CostWeights } from "./bead-cost.ts";
import { diagonalCorridor } from "./corridor.ts";
import { directEvidence } from "./evidence.ts";
import type { BlockMatch } from "./match-blocks.ts";
import { cheapestBeads } from "./match.ts";
import type { Passage } from "./passage.ts";

/** Inside blocks that match, sentences are joined and split more easily than blocks are. */
const weights: CostWeights = { gap: 3.75, merge: 3.75, sentence: 0 };

/** Matches the sentences of two blocks, or runs of blocks, that match, with what the whole editions taught. */
export function matchSentences(
  left: readonly Passage[],
  right: readonly Passage[],
  { vocabulary, links, sumOf, logRatio }: BlockMatch,
): readonly Bead[] {
  const evidence = directEvidence(left.map(vocabulary.termsOf), right.map(vocabulary.termsOf), links, sumOf);
  const corridor = diagonalCorridor(left.length, right.length, Math.max(left.length, right.length));
  return cheapestBeads(corridor, beadCosts(left, right, logRatio, evidence, weights));
}
