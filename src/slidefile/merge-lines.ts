import { diff3Merge } from "node-diff3";
import { kindOf, splitBlocks } from "./blocks.ts";
import type { Likeness } from "./likeness.ts";
import { type Merging, mergeLists, type ThreeOf } from "./merge-lists.ts";
import { goneComment, newsComment } from "./news.ts";

/** A block's merged text, and the comments that belong under it. */
export interface MergedLines {
  readonly text: string;
  readonly news: readonly string[];
}

/** Merges a block that both sides changed: lists and tables line by line, other text where changed lines lie apart. */
export function mergeLines(texts: ThreeOf<string>): MergedLines {
  const kinds = new Set([kindOf(texts.base), kindOf(texts.ours), kindOf(texts.theirs)]);
  if (kinds.size > 1) return asWhole(texts);
  const merged = kinds.has("other") ? mergeProse(texts) : mergeItems(texts);
  if (merged.text === "") return { text: texts.ours, news: [goneComment(texts.ours.split("\n"))] };
  const { head, blocks } = splitBlocks(merged.text);
  return head.length === 0 && blocks.length === 1 ? merged : asWhole(texts);
}

function asWhole({ ours, theirs }: ThreeOf<string>): MergedLines {
  return { text: ours, news: [newsComment(theirs.split("\n"))] };
}

function mergeProse({ base, ours, theirs }: ThreeOf<string>): MergedLines {
  const regions = diff3Merge(ours.split("\n"), base.split("\n"), theirs.split("\n"), {
    excludeFalseConflicts: true,
  });
  const lines = regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []);
  const news = regions.flatMap(({ conflict }) => {
    if (conflict === undefined) return [];
    return [conflict.b.length === 0 ? goneComment(conflict.o) : newsComment(conflict.b)];
  });
  return { text: lines.join("\n"), news };
}

/** Lines of a list or a table, whatever their numbers. */
export const lineLikeness: Likeness<string> = {
  keyOf: () => undefined,
  aliasOf: () => undefined,
  textOf: unnumbered,
  wordsOf: unnumbered,
  guessedBy: "text and place",
};

function mergeItems(texts: ThreeOf<string>): MergedLines {
  const lists = {
    base: texts.base.split("\n"),
    ours: texts.ours.split("\n"),
    theirs: texts.theirs.split("\n"),
  };
  const merged = mergeLists(lists, lineLikeness).map(mergeItem);
  const text = renumbered(
    merged.map(({ line }) => line),
    texts,
  ).join("\n");
  const news = merged.flatMap((item) => item.news ?? []);
  const gone = merged.flatMap((item) => item.gone ?? []);
  return {
    text,
    news: [
      ...(news.length === 0 ? [] : [newsComment(news)]),
      ...(gone.length === 0 ? [] : [goneComment(gone)]),
    ],
  };
}

interface MergedItem {
  readonly line: string;
  readonly news?: string;
  readonly gone?: string;
}

function mergeItem({ base, ours, theirs }: Merging<string>): MergedItem {
  if (ours === undefined) return { line: theirs ?? "" };
  if (theirs === undefined) return { line: ours, ...(base !== undefined && { gone: base }) };
  const [was, own, other] = [base, ours, theirs].map((line) => line && unnumbered(line));
  if (own === other || other === was) return { line: ours };
  return own === was ? { line: theirs } : { line: ours, news: theirs };
}

/** "3. three" → "1. three": an item is the same when others come before it. */
export function unnumbered(line: string): string {
  return line.replace(/^( {0,3})\d{1,9}(?=[.)][ \t])/, "$11");
}

/** An ordered list that both sides counted is counted on. */
function renumbered(lines: readonly string[], { ours, theirs }: ThreeOf<string>): readonly string[] {
  const [start] = numbersOf(ours.split("\n"));
  if (start === undefined || ![ours, theirs].every((text) => isCounted(numbersOf(text.split("\n")))))
    return lines;
  let next = start;
  return lines.map((line) =>
    line.replace(numbered, (_, indent: string) => {
      next += 1;
      return `${indent}${next - 1}`;
    }),
  );
}

const numbered = /^( {0,3})\d{1,9}(?=[.)][ \t])/;

function numbersOf(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line) => {
    const found = numbered.exec(line);
    return found === null ? [] : [Number(found[0])];
  });
}

function isCounted(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
