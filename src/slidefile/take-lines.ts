import type { NumberedLine } from "./group-lines.ts";
import { lineLikeness, unnumbered } from "./merge-lines.ts";
import { matchLists } from "./merge-lists.ts";
import type { Pairs } from "./match-lists.ts";
import { asWritten } from "./news.ts";
import type { PlacedNews } from "./open-conflicts.ts";
import type { LineEdit } from "./slide-lines.ts";

/**
 * Items of a list, or rows of a table, that a comment tells anew (or as gone): each takes the place of the person's own
 * version of it, under that one's number. `theirs` is the block as it was generated last.
 */
export function takenItems(
  block: readonly NumberedLine[],
  news: PlacedNews,
  theirs: string,
): readonly LineEdit[] | undefined {
  const own = block.map(({ text }) => text);
  const says = news.says.map(asWritten);
  const places = news.isGone ? goneItems(own, says, theirs) : newItems(own, says, theirs.split("\n"));
  if (places === undefined) return undefined;
  return places.flatMap((place, index) => {
    const line = block[place];
    const lines = news.isGone ? [] : [renumbered(says[index] ?? "", line?.text ?? "")];
    return line === undefined ? [] : [{ from: line.number, to: line.number + 1, lines }];
  });
}

/** Lines of prose: what stands between the lines that both have. */
export function takenLines(
  block: readonly NumberedLine[],
  news: PlacedNews,
  theirs: string,
): readonly LineEdit[] | undefined {
  const says = news.says.map(asWritten);
  const their = theirs.split("\n");
  const start = their.findIndex((_, index) => says.every((line, place) => their[index + place] === line));
  if (start === -1) return undefined;
  const pairs = equalPairs(
    block.map(({ text }) => text),
    their,
  );
  const [before, after] = around(pairs, start, start + says.length, their.length, block.length);
  const from = block[before + 1]?.number ?? (block.at(-1)?.number ?? 0) + 1;
  const to = block[after]?.number ?? (block.at(-1)?.number ?? 0) + 1;
  return [{ from, to, lines: says }];
}

/** For each new item the index of the person's version of it. */
function newItems(
  own: readonly string[],
  says: readonly string[],
  theirs: readonly string[],
): readonly number[] | undefined {
  const pairs = matchLists(theirs, own, { ...lineLikeness, guessedBy: "text" });
  const found = says.map((line) => {
    const index = theirs.findIndex((other) => unnumbered(other) === unnumbered(line));
    return index === -1 ? undefined : (pairs.rightOf(index) ?? betweenSame(pairs, index, theirs, own));
  });
  const places = found.filter((place) => place !== undefined);
  return places.length === says.length ? places : undefined;
}

/** Between the same neighbours as many unknown items on both sides: the first is the first, the second the second. */
function betweenSame(
  pairs: Pairs,
  index: number,
  theirs: readonly string[],
  own: readonly string[],
): number | undefined {
  const open = (at: number): boolean => at >= 0 && at < theirs.length && pairs.rightOf(at) === undefined;
  let [first, last] = [index, index];
  while (open(first - 1)) first -= 1;
  while (open(last + 1)) last += 1;
  const before = first === 0 ? -1 : (pairs.rightOf(first - 1) ?? -1);
  const after = last === theirs.length - 1 ? own.length : (pairs.rightOf(last + 1) ?? own.length);
  return after - before === last - first + 2 ? before + 1 + (index - first) : undefined;
}

/** What a person made of items that are gone is not among the items that were generated last. */
function goneItems(
  own: readonly string[],
  says: readonly string[],
  theirs: string,
): readonly number[] | undefined {
  const known = new Set(theirs.split("\n").map(unnumbered));
  const candidates = [...own.keys()].filter((index) => !known.has(unnumbered(own[index] ?? "")));
  const items = candidates.map((index) => own[index] ?? "");
  const pairs = matchLists(says, items, { ...lineLikeness, guessedBy: "text" });
  const places = says.map((_, index) =>
    items.length === says.length ? (pairs.rightOf(index) ?? index) : pairs.rightOf(index),
  );
  const found = [...new Set(places.flatMap((place) => (place === undefined ? [] : [candidates[place]])))];
  return found.length === says.length ? found.filter((place) => place !== undefined) : undefined;
}

function equalPairs(own: readonly string[], theirs: readonly string[]): Pairs {
  return matchLists(theirs, own, { ...lineLikeness, guessedBy: "nothing" });
}

/** The person's lines that stand for what comes right before and right after a stretch of theirs. */
function around(
  pairs: Pairs,
  from: number,
  to: number,
  theirs: number,
  own: number,
): readonly [before: number, after: number] {
  let before = -1;
  for (let index = 0; index < from; index += 1) before = Math.max(before, pairs.rightOf(index) ?? -1);
  let after = own;
  for (let index = theirs - 1; index >= to; index -= 1) {
    const place = pairs.rightOf(index);
    if (place !== undefined && place > before) after = Math.min(after, place);
  }
  return [before, after];
}

function renumbered(line: string, own: string): string {
  const number = /^ {0,3}(\d{1,9})[.)][ \t]/.exec(own)?.[1];
  return number === undefined ? line : line.replace(/^( {0,3})\d{1,9}(?=[.)][ \t])/, `$1${number}`);
}
