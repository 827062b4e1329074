import type { Bead } from "../model/alignment.ts";
import { beadCosts, type CostWeights } from "./bead-cost.ts";
import { corridorAround, diagonalCorridor, touchesWall, type Corridor } from "./corridor.ts";
import { corridorEvidence } from "./evidence.ts";
import { withHeadingsAtTheirText } from "./headings.ts";
import { lexiconLinks } from "./lexicon.ts";
import {
  identityLinks,
  linkSum,
  linkTable,
  withMisses,
  type Link,
  type LinkSum,
  type LinkTable,
} from "./links.ts";
import { cheapestBeads } from "./match.ts";
import { findMoves, type Move } from "./moves.ts";
import type { Passage } from "./passage.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

/** How the blocks of two editions match, and what was learnt from it for their sentences. */
export interface BlockMatch {
  /** In both editions' order. */
  readonly beads: readonly Bead[];
  /** What stands elsewhere in the other edition, and without counterpart in `beads`. */
  readonly moves: readonly Move[];
  readonly vocabulary: Vocabulary;
  readonly links: LinkTable;
  readonly sumOf: LinkSum;
  /** ln of the number of right columns for each left one. */
  readonly logRatio: number;
}

/** Measured by `bench/align.ts`; a gap costs the same whatever its length, or else nothing would ever be found missing. */
const weights: CostWeights = { gap: 3.75, merge: 4, sentence: 0.5 };

const firstMargin = 100;
const laterMargin = 30;

/** A corridor never grows beyond this many cells, which are five bytes each. */
const mostCells = 20_000_000;

/** Matches the blocks by what both texts show, then twice more with the lexicon learnt from the match before. */
export function matchBlocks(left: readonly Passage[], right: readonly Passage[]): BlockMatch {
  const vocabulary = vocabularyOf([...left, ...right]);
  const sides: Sides = {
    left,
    right,
    vocabulary,
    leftTerms: left.map(vocabulary.termsOf),
    rightTerms: right.map(vocabulary.termsOf),
  };
  const identity = identityLinks(sides.leftTerms, sides.rightTerms, vocabulary.size);
  const first = matchWidening(sides, identity, Math.log(totalLength(right)) - Math.log(totalLength(left)));
  const second = matchAgain(sides, identity, first);
  const third = matchAgain(sides, identity, second);
  const settled = { ...third, beads: withHeadingsAtTheirText(third.beads, left, right) };
  return { ...settled, moves: findMoves({ ...sides, ...settled }, weights) };
}

type InOrder = Omit<BlockMatch, "moves">;

interface Sides {
  readonly left: readonly Passage[];
  readonly right: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly leftTerms: readonly Int32Array[];
  readonly rightTerms: readonly Int32Array[];
}

function totalLength(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passage.length, 1);
}

/** A long missing part pushes the match against the corridor's wall; then a corridor twice as wide is tried. */
function matchWidening(sides: Sides, links: readonly Link[], logRatio: number): InOrder {
  const { left, right } = sides;
  for (let margin = firstMargin; ; margin *= 2) {
    const corridor = diagonalCorridor(left.length, right.length, margin);
    const match = matchWithin(sides, links, logRatio, corridor);
    const isWidest = 4 * margin * left.length > mostCells;
    if (isWidest || !touchesWall(match.beads, corridor, right.length)) return match;
  }
}

function matchAgain(sides: Sides, identity: readonly Link[], before: InOrder): InOrder {
  const sure = before.beads.filter(isSure);
  const left = sure.map((bead) => sides.leftTerms[bead.left[0]] ?? new Int32Array());
  const right = sure.map((bead) => sides.rightTerms[bead.right[0]] ?? new Int32Array());
  const { size } = sides.vocabulary;
  const links = [...withMisses(identity, left, right, size), ...lexiconLinks(left, right, size)];
  const logRatio = medianLogRatio(sides, sure) ?? before.logRatio;
  const corridor = corridorAround(before.beads, sides.left.length, sides.right.length, laterMargin);
  return matchWithin(sides, links, logRatio, corridor);
}

function matchWithin(
  { left, right, vocabulary, leftTerms, rightTerms }: Sides,
  links: readonly Link[],
  logRatio: number,
  corridor: Corridor,
): InOrder {
  const table = linkTable(links, vocabulary.size);
  const sumOf = linkSum(table, vocabulary.size);
  const evidence = corridorEvidence(leftTerms, rightTerms, table, sumOf, corridor);
  const beads = cheapestBeads(corridor, beadCosts(left, right, logRatio, evidence, weights));
  return { beads, vocabulary, links: table, sumOf, logRatio };
}

/** One against one, and nine times likelier than a gap. */
function isSure({ left, right, score }: Bead): boolean {
  return left[1] - left[0] === 1 && right[1] - right[0] === 1 && score > 0.9;
}

/** Undefined where too few blocks are sure to tell. */
function medianLogRatio({ left, right }: Sides, sure: readonly Bead[]): number | undefined {
  if (sure.length < 5) return undefined;
  const ratios = sure
    .map((bead) => Math.log(right[bead.right[0]]?.length ?? 1) - Math.log(left[bead.left[0]]?.length ?? 1))
    .toSorted((a, b) => a - b);
  const upper = ratios[ratios.length >> 1] ?? 0;
  const lower = ratios[(ratios.length - 1) >> 1] ?? 0;
  return (lower + upper) / 2;
}
