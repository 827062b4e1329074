import { diff3Merge } from "node-diff3";
import { kindOf, splitBlocks } from "./blocks.ts";
import { type Item, itemsOf, linesOf } from "./items.ts";
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

/** Lines, whatever their numbers. */
export const lineLikeness: Likeness<string> = {
  keyOf: () => undefined,
  aliasOf: () => undefined,
  textOf: unnumbered,
  wordsOf: unnumbered,
  guessedBy: "text and place",
};

function mergeItems(texts: ThreeOf<string>): MergedLines {
  const lines = {
    base: texts.base.split("\n"),
    ours: texts.ours.split("\n"),
    theirs: texts.theirs.split("\n"),
  };
  const merged = mergedItems(lines);
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
  /** All lines of what it was. */
  readonly gone?: readonly string[];
}

/** What hangs below an item goes where the item goes, and is merged by itself. */
function mergedItems({ base, ours, theirs }: ThreeOf<readonly string[]>): readonly MergedItem[] {
  const items = { base: itemsOf(base), ours: itemsOf(ours), theirs: itemsOf(theirs) };
  return mergeLists(items, itemLikeness).flatMap(mergeItem);
}

const itemLikeness: Likeness<Item> = {
  keyOf: () => undefined,
  aliasOf: ({ head }) => unnumbered(head),
  textOf: ({ head, below }) => [unnumbered(head), ...below].join("\n"),
  wordsOf: ({ head }) => unnumbered(head),
  guessedBy: "text and place",
};

function mergeItem({ base, ours, theirs }: Merging<Item>): readonly MergedItem[] {
  const own = ours ?? theirs;
  if (own === undefined) return [];
  if (ours === undefined || theirs === undefined) {
    const lines = linesOf(own).map((line) => ({ line }));
    return ours === undefined || base === undefined ? lines : withGone(lines, linesOf(base));
  }
  const below = { base: base?.below ?? [], ours: ours.below, theirs: theirs.below };
  return [mergeHead(base?.head, ours.head, theirs.head), ...mergedItems(below)];
}

function withGone(lines: readonly MergedItem[], gone: readonly string[]): readonly MergedItem[] {
  return lines.map((item, index) => (index === 0 ? { ...item, gone } : item));
}

function mergeHead(base: string | undefined, ours: string, theirs: string): MergedItem {
  const [was, own, other] = [base, ours, theirs].map((line) => line && unnumbered(line));
  if (own === other || other === was) return { line: ours };
  return own === was ? { line: theirs } : { line: ours, news: theirs };
}

/** "3. three" → "1. three": an item is the same when others come before it. */
export function unnumbered(line: string): string {
  return line.replace(/^( {0,3})\d{1,9}(?=[.)][ \t])/, "$11");
}

/** An ordered list that the article counts is counted on, also where a person left gaps by taking items out. */
function renumbered(lines: readonly string[], { ours, theirs }: ThreeOf<string>): readonly string[] {
  const [start] = numbersOf(ours.split("\n"));
  const isOn = isRising(numbersOf(ours.split("\n"))) && isCounted(numbersOf(theirs.split("\n")));
  if (start === undefined || !isOn) return lines;
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

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
