import type { Alignment } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { languageOf } from "../../languages/table.ts";
import { candidatePairs, type Extent } from "./pairs.ts";
import { counterpart } from "./counterpart.ts";
import { termForms, type TermForms } from "./heads.ts";
import { linesByWord, occurrencesOf, type Line } from "./occurrences.ts";
import type { Side } from "./side.ts";
import { wordStart, type WordStart } from "./word-start.ts";

/** What is set against what all along an article, in each language: "sales" and "marketing" of two funnels. */
export interface Axis {
  readonly sides: readonly [Side, Side];
  /** How each side's term opens sentences. */
  readonly forms: readonly [TermForms, TermForms];
}

/** So many pairs of words are looked for in the other languages. */
const mostPairs = 4;

/**
 * The two words that an article sets against each other, if it does: they stand in the same frames ("sales funnel",
 * "marketing funnel"), meet in sentences, and go back to different words in every language. Found in the pivot, and in
 * the other languages by where they stand. Undefined if there is none.
 */
export function axisOf(alignment: Alignment, extent: Extent = "article"): Axis | undefined {
  const { pivot, langs } = alignment;
  const lines = new Map(langs.map((lang) => [lang, occurrencesOf(alignment, lang)]));
  for (const pair of candidatePairs(lines.get(pivot) ?? [], pivot, extent).slice(0, mostPairs)) {
    const sides = inAllLanguages(pair, pivot, lines);
    if (sides !== undefined)
      return { sides, forms: [termForms(sides[0], alignment), termForms(sides[1], alignment)] };
  }
  return undefined;
}

function inAllLanguages(
  pair: readonly [WordStart, WordStart],
  pivot: Lang,
  lines: ReadonlyMap<Lang, readonly Line[]>,
): Axis["sides"] | undefined {
  const [left, right] = [new Map<Lang, WordStart>(), new Map<Lang, WordStart>()];
  const frames = new Map<Lang, readonly WordStart[]>();
  const home = linesByWord(lines.get(pivot) ?? []);
  for (const [lang, own] of lines) {
    const found = lang === pivot ? pair : counterpart(pair, home, linesByWord(own));
    if (found === undefined) return undefined;
    left.set(lang, found[0]);
    right.set(lang, found[1]);
    frames.set(lang, sharedFrames(found, own, lang));
  }
  return [
    { words: left, frames },
    { words: right, frames },
  ];
}

/** A word is a frame if it stands beside each side so often. */
const fewestTimes = 2;

/** Words that keep standing beside both sides' words. */
function sharedFrames(
  [left, right]: readonly [WordStart, WordStart],
  lines: readonly Line[],
  lang: Lang,
): readonly WordStart[] {
  const beside = [left, right].map((side) => besideWords(side, lines, lang));
  return [...(beside[0]?.values() ?? [])].flatMap(({ start, times }) => {
    const others = beside[1]?.get(start.start)?.times ?? 0;
    const isPart = left.matches(start.start) || right.matches(start.start);
    return !isPart && Math.min(times, others) >= fewestTimes ? [start] : [];
  });
}

function besideWords(
  side: WordStart,
  lines: readonly Line[],
  lang: Lang,
): ReadonlyMap<string, { readonly start: WordStart; readonly times: number }> {
  const common = new Set(languageOf(lang).cues.stopwords);
  const found = new Map<string, { readonly start: WordStart; readonly times: number }>();
  for (const { words } of lines) {
    words.forEach((word, index) => {
      if (!side.matches(word)) return;
      for (const neighbour of [words[index - 1], words[index + 1]]) {
        if (neighbour === undefined || neighbour === "" || common.has(neighbour)) continue;
        const start = wordStart(neighbour);
        found.set(start.start, { start, times: (found.get(start.start)?.times ?? 0) + 1 });
      }
    });
  }
  return found;
}
