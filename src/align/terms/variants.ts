import { linksOf, type Bitext } from "./bitext.ts";
import { wordCount, type ChosenPair } from "./choose.ts";
import type { WordLinks } from "./model1.ts";
import { phrasePairs, type Meeting, type PhrasePair } from "./phrases.ts";

/** Other renderings of one term, by the side they are on. */
export interface Renderings {
  readonly left: readonly PhrasePair[];
  readonly right: readonly PhrasePair[];
}

const leastCount = 2;
/** Of all occurrences of the term's form in the other language. */
const leastShare = 0.15;
/** Of the rendering's own occurrences: what mostly means something else is no rendering. */
const leastOwnShare = 0.4;

/**
 * The renderings that the first one hides: a second round of links among the words that no term explains, together with
 * the links inside terms. What heads a term of its own is never a rendering of another.
 */
export function findVariants(
  bitext: Bitext,
  links: readonly WordLinks[],
  terms: readonly ChosenPair[],
): ReadonlyMap<ChosenPair, Renderings> {
  const pairs = phrasePairs(bitext, secondLinks(bitext, links, terms));
  const heads = {
    left: new Set(terms.map(({ left }) => left)),
    right: new Set(terms.map(({ right }) => right)),
  };
  const byLeft = Map.groupBy(
    pairs.filter(({ right }) => !heads.right.has(right)),
    ({ left }) => left,
  );
  const byRight = Map.groupBy(
    pairs.filter(({ left }) => !heads.left.has(left)),
    ({ right }) => right,
  );
  return new Map(
    terms.map((term) => [
      term,
      {
        left: renderings(byRight.get(term.right) ?? [], term, "left"),
        right: renderings(byLeft.get(term.left) ?? [], term, "right"),
      },
    ]),
  );
}

function secondLinks(
  bitext: Bitext,
  links: readonly WordLinks[],
  terms: readonly ChosenPair[],
): readonly WordLinks[] {
  const meetings = Map.groupBy(
    terms.flatMap((term) => term.meetings),
    ({ line }) => line,
  );
  const isIn = (line: number, side: "left" | "right", place: number): boolean =>
    (meetings.get(line) ?? []).some((meeting) => place >= meeting[side][0] && place < meeting[side][1]);
  const second = linksOf(bitext, (side, line, place) => !isIn(line, side, place));
  return links.map((all, line) => [
    ...all.filter(([left, right]) => isIn(line, "left", left) && isIn(line, "right", right)),
    ...(second[line] ?? []),
  ]);
}

/** The most frequent first; only where the term itself is rendered otherwise, and none that overlaps one before it. */
function renderings(
  pairs: readonly PhrasePair[],
  term: ChosenPair,
  side: "left" | "right",
): readonly PhrasePair[] {
  const chosen: PhrasePair[] = [];
  const taken: Meeting[] = [...term.meetings];
  const facing = side === "left" ? "right" : "left";
  for (const pair of pairs.toSorted(byCount)) {
    const meetings = pair.meetings.filter(
      (meeting) => !taken.some((other) => overlaps(meeting, other, facing)),
    );
    if (!isRendering({ ...pair, meetings }, side)) continue;
    chosen.push({ ...pair, meetings });
    taken.push(...meetings);
  }
  return chosen;
}

function isRendering({ meetings, leftCount, rightCount }: PhrasePair, side: "left" | "right"): boolean {
  const [own, term] = side === "left" ? [leftCount, rightCount] : [rightCount, leftCount];
  return (
    meetings.length >= leastCount &&
    meetings.length >= leastShare * term &&
    meetings.length >= leastOwnShare * own
  );
}

function byCount(a: PhrasePair, b: PhrasePair): number {
  return b.meetings.length - a.meetings.length || wordCount(b) - wordCount(a);
}

function overlaps(a: Meeting, b: Meeting, side: "left" | "right"): boolean {
  return a.line === b.line && a[side][0] < b[side][1] && b[side][0] < a[side][1];
}
