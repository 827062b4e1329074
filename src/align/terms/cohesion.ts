import type { Bitext } from "./bitext.ts";
import type { WordLinks } from "./model1.ts";
import type { Meeting, PhrasePair, Span } from "./phrases.ts";
import type { Side } from "./side.ts";

/** Share of a word's occurrences that a phrase must hold to keep it though nothing on the other side stands for it … */
const leastShare = 0.5;
/** … or, in a phrase that recurs this often, … */
const recurring = 3;
const leastRecurringShare = 0.25;
/** … the share that it holds of every other word in it. */
const leastNeighbourShare = 0.8;

/**
 * Tells whether the words of both phrases belong to them: each has a counterpart inside in half of the meetings or more,
 * or keeps to the phrase.
 */
export function cohesionTest(bitext: Bitext, links: readonly WordLinks[]): (pair: PhrasePair) => boolean {
  const left = sideTest(
    bitext.left,
    links.map((line) => new Set(line.map(([from]) => from))),
  );
  const right = sideTest(
    bitext.right,
    links.map((line) => new Set(line.map(([, to]) => to))),
  );
  return ({ meetings, leftCount, rightCount }) =>
    left(meetings, (meeting) => meeting.left, leftCount) &&
    right(meetings, (meeting) => meeting.right, rightCount);
}

type SideTest = (
  meetings: readonly Meeting[],
  spanOf: (meeting: Meeting) => Span,
  phraseCount: number,
) => boolean;

function sideTest(side: Side, linked: readonly ReadonlySet<number>[]): SideTest {
  const stemCounts = new Map<number, number>();
  for (const [form, stem] of side.stemOf.entries()) {
    stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + (side.counts[form] ?? 0));
  }
  return (meetings, spanOf, phraseCount) => {
    const [first] = meetings;
    if (first === undefined) return false;
    const [start, end] = spanOf(first);
    if (end - start === 1) return true;
    const words = (side.lines[first.line] ?? []).slice(start, end).map(({ form }, index) => ({
      isContent: side.isContent[form] === 1,
      share: phraseCount / (stemCounts.get(side.stemOf[form] ?? 0) ?? 1),
      links: meetings.filter((meeting) => linked[meeting.line]?.has(spanOf(meeting)[0] + index)).length,
    }));
    const content = words.filter(({ isContent }) => isContent);
    return content.every((word) => {
      if (2 * word.links >= meetings.length) return true;
      if (phraseCount < recurring) return false;
      const others = content.filter((other) => other !== word);
      return (
        word.share >= leastShare ||
        (word.share >= leastRecurringShare && meetings.length >= recurring) ||
        others.every(({ share }) => share >= leastNeighbourShare)
      );
    });
  };
}
