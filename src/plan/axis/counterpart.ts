import type { LinesByWord } from "./occurrences.ts";
import { wordStart, type WordStart } from "./word-start.ts";

/** Dice coefficient of the sentences from which two words count as translations. */
const sameFrom = 0.55;

/** The two words of another language that stand where the pair stands; undefined if none do, or one does for both. */
export function counterpart(
  [left, right]: readonly [WordStart, WordStart],
  home: LinesByWord,
  there: LinesByWord,
): readonly [WordStart, WordStart] | undefined {
  const [leftLines, rightLines] = [linesWith(left, home), linesWith(right, home)];
  const one = best(leftLines, rightLines, there);
  const other = best(rightLines, leftLines, there);
  return one === undefined || other === undefined || one.start === other.start ? undefined : [one, other];
}

function linesWith(start: WordStart, lines: LinesByWord): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [word, own] of lines) {
    if (start.matches(word)) for (const index of own) found.add(index);
  }
  return found;
}

/** A word in less than this share of the wanted lines is not worth a closer look. */
const worthALook = 0.25;

/** What stands with one side and not with the other. */
function best(
  wanted: ReadonlySet<number>,
  unwanted: ReadonlySet<number>,
  lines: LinesByWord,
): WordStart | undefined {
  const starts = new Map<string, WordStart>();
  for (const [word, own] of lines) {
    const isFrequent = own.size > 1 && own.intersection(wanted).size >= wanted.size * worthALook;
    if (word.length > 1 && isFrequent) starts.set(wordStart(word).start, wordStart(word));
  }
  const only = wanted.difference(unwanted);
  let found: { readonly start: WordStart; readonly score: number; readonly dice: number } | undefined;
  for (const start of starts.values()) {
    const own = linesWith(start, lines);
    const dice = diceOf(own, wanted);
    const wrong = own.intersection(unwanted.difference(wanted)).size / Math.max(1, own.size);
    const score = dice + diceOf(own, only) / 2 - wrong;
    if (score > (found?.score ?? 0)) found = { start, score, dice };
  }
  return found !== undefined && found.dice >= sameFrom ? found.start : undefined;
}

function diceOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  return (2 * left.intersection(right).size) / Math.max(1, left.size + right.size);
}
