import type { Lang } from "../../model/lang.ts";
import { languageOf } from "../../languages/table.ts";
import { linesByWord, type Line } from "./occurrences.ts";
import { wordStart, type WordStart } from "./word-start.ts";

/** Where the two are looked for: in a section they are named less often, and in its heading. */
export type Extent = "article" | "section";

/** A side of an axis is named in so many sentences, and in a share of them all. */
const fewestLines = { article: 4, section: 2 } as const;
const leastShare = 0.06;
/** Both sides meet in so many sentences. */
const fewestMeetings = { article: 2, section: 1 } as const;
/** So many sentences open with each. */
const fewestOpenings = { article: 2, section: 1 } as const;
/** They stand beside so many words that are the same, unless the article's title names both. */
const fewestFrames = { article: 2, section: 1 } as const;
/** Neither side is named much more often than the other. */
const mostUneven = 0.45;
/** So many words are tried. */
const mostWords = 14;

interface Word extends WordStart {
  /** Indices of the lines that have it. */
  readonly lines: ReadonlySet<number>;
  /** Neighbours with the side on which they stand: "<funnel", ">tide". */
  readonly frames: ReadonlySet<string>;
  /** Sentences that open with it. */
  readonly opens: number;
}

/** Pairs of words that share frames and meet in sentences, the likeliest first. */
export function candidatePairs(
  lines: readonly Line[],
  lang: Lang,
  extent: Extent,
): readonly (readonly [WordStart, WordStart])[] {
  const words = frequentWords(lines, lang, extent);
  const pairs = words.flatMap((left, index) => words.slice(index + 1).map((right) => [left, right] as const));
  return pairs
    .map(([left, right]) => ({ pair: [left, right] as const, worth: worthOf(left, right, lines, extent) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ pair }) => pair);
}

function frequentWords(lines: readonly Line[], lang: Lang, extent: Extent): readonly Word[] {
  const common = new Set(languageOf(lang).cues.stopwords);
  const starts = new Map<string, { readonly start: WordStart; readonly lines: Set<number> }>();
  for (const [word, own] of linesByWord(lines)) {
    if (word.length < 3 || common.has(word) || /\p{N}/u.test(word)) continue;
    const start = wordStart(word);
    const entry = starts.get(start.start) ?? { start, lines: new Set() };
    for (const index of own) entry.lines.add(index);
    starts.set(start.start, entry);
  }
  const least = Math.max(fewestLines[extent], lines.length * leastShare);
  return [...starts.values()]
    .filter((entry) => entry.lines.size >= least)
    .toSorted((left, right) => right.lines.size - left.lines.size)
    .slice(0, mostWords)
    .map((entry) => describe(entry.start, lines, common));
}

/** A sentence opens with what stands among its first words. */
const openingWords = 3;

function describe(start: WordStart, lines: readonly Line[], common: ReadonlySet<string>): Word {
  const own = new Set<number>();
  const frames = new Set<string>();
  let opens = 0;
  lines.forEach(({ words }, index) => {
    words.forEach((word, place) => {
      if (!start.matches(word)) return;
      own.add(index);
      if (place < openingWords) opens += 1;
      for (const step of [-1, 1]) {
        const neighbour = words[place + step];
        if (neighbour !== undefined && neighbour !== "" && !common.has(neighbour))
          frames.add(`${step}${neighbour}`);
      }
    });
  });
  return { ...start, lines: own, frames, opens };
}

/** 0 for words that are not set against each other. */
function worthOf(left: Word, right: Word, lines: readonly Line[], extent: Extent): number {
  const meetings = left.lines.intersection(right.lines);
  const even = Math.min(left.lines.size, right.lines.size) / Math.max(left.lines.size, right.lines.size);
  const apart = Math.min(left.lines.size, right.lines.size) - meetings.size;
  const frames = left.frames.intersection(right.frames).size;
  const opens = Math.min(left.opens, right.opens);
  const inTitle = [...meetings].some((index) => lines[index]?.isTitle);
  if (
    meetings.size < fewestMeetings[extent] ||
    even < mostUneven ||
    apart < 1 ||
    opens < fewestOpenings[extent]
  )
    return 0;
  if (areNeighbours(left, right, lines) || (frames < fewestFrames[extent] && !inTitle)) return 0;
  return frames * 2 + meetings.size + opens + (inTitle ? 6 : 0);
}

/** Words of one term stand side by side: they are no two things. */
function areNeighbours(left: Word, right: Word, lines: readonly Line[]): boolean {
  const beside = lines.filter(({ words }) =>
    words.some((word, index) => {
      const next = words[index + 1] ?? "";
      return (left.matches(word) && right.matches(next)) || (right.matches(word) && left.matches(next));
    }),
  );
  return beside.length > 1;
}
