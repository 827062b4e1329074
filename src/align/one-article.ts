import type { Bead } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import type { HubMatch } from "./join-editions.ts";
import { matchBlocks, type BlockMatch } from "./match-blocks.ts";
import type { Passage } from "./passage.ts";

/** The editions that do not look like the hub's article, with how much they do: 0 to .5. */
export function strangersAmong(
  { hub, matches }: HubMatch,
  passages: ReadonlyMap<Lang, readonly Passage[]>,
): ReadonlyMap<Lang, number> {
  const scores = [...matches].map(
    ([lang, match]) =>
      [lang, oneArticleScore(passages.get(hub) ?? [], passages.get(lang) ?? [], match)] as const,
  );
  return new Map(scores.filter(([, score]) => score < 0.5));
}

/**
 * Whether two editions are one article, as a probability: by the mean log-odds of their matches, and by how much worse
 * they match when one of them is read in another order. Few matches must say less, because chance finds few good ones;
 * none say nothing.
 * `bench/align.ts` prints how often it is right.
 */
export function oneArticleScore(
  left: readonly Passage[],
  right: readonly Passage[],
  match: BlockMatch,
): number {
  const odds = [...match.beads, ...match.moves.flat()].filter(isMatch).map(logOdds);
  if (odds.length === 0) return 1;
  const mean = odds.reduce((sum, one) => sum + Math.min(one, mostLogOdds), 0) / odds.length;
  const evidence = mean + 0.5 * advantageOfOrder(left, right, match);
  return 1 / (1 + Math.exp(4 - 11 / odds.length - evidence));
}

/** Of a merge of many blocks or of identical texts, which would outweigh the rest. */
const mostLogOdds = 7;

/** Articles longer than this need no second test, which takes four times as long as the match. */
const mostBlocks = 60;

/** What nearly every pair of one article reaches. */
const usualAdvantage = 0.8;

/** In nats a block, how much less the match costs than the same blocks in three other orders. */
function advantageOfOrder(
  left: readonly Passage[],
  right: readonly Passage[],
  { beads, moves }: BlockMatch,
): number {
  const size = Math.max(left.length, right.length);
  if (size > mostBlocks || moves.length > 0) return usualAdvantage;
  const third = Math.floor(right.length / 3);
  const orders = [
    right.toReversed(),
    ...[third, 2 * third].map((start) => [...right.slice(start), ...right.slice(0, start)]),
  ];
  const costs = orders.map((order) => costOf(matchBlocks(left, order).beads));
  return (costs.reduce((sum, cost) => sum + cost, 0) / costs.length - costOf(beads)) / size;
}

const gapCost = 3.75;
const mostSaving = 9;

function costOf(beads: readonly Bead[]): number {
  return beads.reduce(
    (sum, bead) => sum + (isMatch(bead) ? -Math.min(mostSaving, logOdds(bead)) : gapCost),
    0,
  );
}

function isMatch({ left, right }: Bead): boolean {
  return left[1] > left[0] && right[1] > right[0];
}

function logOdds({ score }: Bead): number {
  return Math.log(score / (1 - score));
}
