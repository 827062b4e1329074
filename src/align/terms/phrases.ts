import type { Bitext } from "./bitext.ts";
import type { WordLinks } from "./model1.ts";
import type { Line, Side } from "./side.ts";

/** A run of words of one line: half-open. */
export type Span = readonly [start: number, end: number];

/** Where two phrases face each other. */
export interface Meeting {
  readonly line: number;
  readonly left: Span;
  readonly right: Span;
}

/** Two phrases that face each other, each named by the numbers of its words. */
export interface PhrasePair {
  readonly left: string;
  readonly right: string;
  /** How often each occurs at all. */
  readonly leftCount: number;
  readonly rightCount: number;
  readonly meetings: readonly Meeting[];
}

/** In words. */
const longestPhrase = 4;
const leastCount = 2;

/**
 * Phrases of up to four words, recurring on both sides, that face each other twice or more: at least one link inside, and
 * none that leads out (Koehn, Och & Marcu 2003). They begin and end with words that can be terms.
 */
export function phrasePairs(bitext: Bitext, links: readonly WordLinks[]): readonly PhrasePair[] {
  const left = recurringPhrases(bitext.left);
  const right = recurringPhrases(bitext.right);
  const found = new Map<string, Meeting[]>();
  for (const [line, all] of links.entries()) {
    const paths = pathsOf(all);
    for (const ours of left.lines[line] ?? []) {
      for (const theirs of right.lines[line] ?? []) {
        if (!areFacing(ours.span, theirs.span, paths)) continue;
        const key = `${ours.key}|${theirs.key}`;
        const meeting = { line, left: ours.span, right: theirs.span };
        const meetings = found.get(key);
        if (meetings === undefined) found.set(key, [meeting]);
        else meetings.push(meeting);
      }
    }
  }
  return [...found]
    .map(([key, meetings]) => {
      const [ours = "", theirs = ""] = key.split("|");
      return {
        left: ours,
        right: theirs,
        leftCount: left.counts.get(ours) ?? 0,
        rightCount: right.counts.get(theirs) ?? 0,
        meetings: onceEach(meetings),
      };
    })
    .filter(({ meetings }) => meetings.length >= leastCount);
}

interface Phrase {
  readonly key: string;
  readonly span: Span;
}

interface Phrases {
  /** How often each occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that recur, by line. */
  readonly lines: readonly (readonly Phrase[])[];
}

function recurringPhrases(side: Side): Phrases {
  const all = side.lines.map((line) => phrasesOf(line, side));
  const counts = new Map<string, number>();
  for (const { key } of all.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    counts,
    lines: all.map((line) => line.filter(({ key }) => (counts.get(key) ?? 0) >= leastCount)),
  };
}

function phrasesOf(line: Line, { isContent, stemOf }: Side): readonly Phrase[] {
  return line.flatMap(({ form, run }, start) => {
    if (isContent[form] === 0) return [];
    const phrases: Phrase[] = [];
    let key = "";
    for (let end = start + 1; end <= Math.min(line.length, start + longestPhrase); end += 1) {
      const last = line[end - 1];
      if (last === undefined || last.run !== run) break;
      key += `${key === "" ? "" : " "}${stemOf[last.form] ?? 0}`;
      if (isContent[last.form] === 1) phrases.push({ key, span: [start, end] });
    }
    return phrases;
  });
}

interface Paths {
  readonly there: ReadonlyMap<number, number>;
  readonly back: ReadonlyMap<number, number>;
}

function pathsOf(links: WordLinks): Paths {
  return { there: new Map(links), back: new Map(links.map(([from, to]) => [to, from])) };
}

function areFacing(left: Span, right: Span, { there, back }: Paths): boolean {
  let inside = 0;
  for (let place = left[0]; place < left[1]; place += 1) {
    const to = there.get(place);
    if (to === undefined) continue;
    if (to < right[0] || to >= right[1]) return false;
    inside += 1;
  }
  if (inside === 0) return false;
  for (let place = right[0]; place < right[1]; place += 1) {
    const from = back.get(place);
    if (from !== undefined && (from < left[0] || from >= left[1])) return false;
  }
  return true;
}

/** A phrase that can face two neighbours that read alike faces the first. */
function onceEach(meetings: readonly Meeting[]): readonly Meeting[] {
  const seen = new Set<string>();
  return meetings.filter(({ line, left, right }) => {
    const keys = [`left ${line} ${left[0]}`, `right ${line} ${right[0]}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
