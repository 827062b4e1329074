import { type Block, type Blocks, joinBlocks, splitBlocks } from "./blocks.ts";
import type { Likeness } from "./likeness.ts";
import { mergeLines } from "./merge-lines.ts";
import { type Merging, mergeLists, type ThreeOf } from "./merge-lists.ts";
import { mergeValue } from "./merge-value.ts";
import { goneComment, newsComment, saysOnly } from "./news.ts";

/**
 * Merges a slide's body or notes by block and, in blocks that both sides changed, by line. `head` are comments about what
 * the slide says of itself; they come first.
 */
export function mergeText({ base, ours, theirs }: ThreeOf<string>, head: readonly string[]): string {
  const whole = mergeValue({ base, ours, theirs });
  const merged = whole.type === "clean" ? splitBlocks(whole.value) : mergeBlocks(base, ours, theirs);
  return joinBlocks({ ...merged, head: withNews(merged.head, head) });
}

/** Comments under a block that are there already, also as a part of longer ones, are not added again. */
export function withNews(news: Blocks["head"], added: readonly string[]): Blocks["head"] {
  const known = news.map(({ text }) => text.split("\n"));
  const isKnown = (text: string): boolean => {
    const lines = text.split("\n");
    return known.some((other) => other[0] === lines[0] && lines.every((line) => other.includes(line)));
  };
  return [...news, ...added.filter((text) => !isKnown(text)).map((text) => ({ gap: "\n\n", text }))];
}

export const blockLikeness: Likeness<Block> = {
  keyOf: () => undefined,
  aliasOf: () => undefined,
  textOf: ({ text }) => text,
  wordsOf: ({ text }) => text,
  guessedBy: "text and place",
};

function mergeBlocks(base: string, ours: string, theirs: string): Blocks {
  const own = splitBlocks(ours);
  if (textWithoutNews(own) === theirs) return own;
  const last = own.blocks.at(-1);
  // Two beginnings without a common one: only a person can tell whether they go together.
  if (base === "" && last !== undefined && theirs !== "") {
    const news = withNews(last.news, [newsComment(theirs.split("\n"))]);
    return { head: own.head, blocks: [...own.blocks.slice(0, -1), { ...last, news }] };
  }
  const lists = { base: splitBlocks(base).blocks, ours: own.blocks, theirs: splitBlocks(theirs).blocks };
  return { head: own.head, blocks: mergeLists(lists, blockLikeness).flatMap(mergeBlock) };
}

function textWithoutNews({ blocks }: Blocks): string {
  return joinBlocks({ head: [], blocks: blocks.map((block) => ({ ...block, news: [] })) });
}

function mergeBlock({ base, ours, theirs }: Merging<Block>): readonly Block[] {
  if (ours === undefined) return theirs === undefined ? [] : [theirs];
  if (theirs === undefined) return [base === undefined ? ours : withGone(ours, base)];
  if (base === undefined) return [ours];
  const gap = mergeValue({ base: base.gap, ours: ours.gap, theirs: theirs.gap }).value;
  const whole = mergeValue({ base: base.text, ours: ours.text, theirs: theirs.text });
  if (whole.type === "clean") return [{ ...ours, gap, text: whole.value }];
  const { text, news } = mergeLines({ base: base.text, ours: ours.text, theirs: theirs.text });
  const stillNew =
    news.length === 0 ? ours.news : ours.news.filter((old) => !saysOnly(old.text, base.text.split("\n")));
  return [{ gap, text, news: withNews(stillNew, news) }];
}

function withGone(ours: Block, base: Block): Block {
  return { ...ours, news: withNews(ours.news, [goneComment(base.text.split("\n"))]) };
}
