import { alignEditions } from "../../src/align/align.ts";
import { matchBlocks } from "../../src/align/match-blocks.ts";
import type { Passage } from "../../src/align/passage.ts";
import { editionOf, sourceBlocks, type ParallelText } from "./parallel.ts";
import { tableOf } from "./table.ts";

/** Whole alignments, sentences included, of all texts that two languages share, one after the other. */
export function timeTable(texts: readonly ParallelText[]): string {
  const langs = ["en", "sr-Latn"] as const;
  const shared = texts.filter(({ editions }) => langs.every((lang) => lang in editions));
  const rows = [250, 500, 1000].map((size) => {
    const editions = langs.map((lang) =>
      editionOf(lang, shared.flatMap((text) => sourceBlocks(text, lang)).slice(0, size), true),
    );
    return [`${size} × 2`, ...timesOf(7, () => alignEditions(editions, { pivot: "en" }, () => {}))];
  });
  return tableOf(["blocks, sentences included", "median ms", "fastest ms"], rows);
}

/** Blocks of a made-up book, of which the other edition lacks every fiftieth. */
export function growthTable(): string {
  const rows = [2500, 5000, 10_000, 20_000].map((size) => {
    const numbers = Array.from({ length: size }, (_, block) => block);
    const left = book(numbers, "a");
    const right = book(
      numbers.filter((block) => block % 50 !== 7),
      "b",
    );
    return [`${size} × 2`, ...timesOf(3, () => matchBlocks(left, right))];
  });
  return tableOf(["blocks of a book", "median ms", "fastest ms"], rows);
}

function timesOf(times: number, work: () => void): readonly string[] {
  const sorted = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return [sorted[times >> 1] ?? 0, sorted[0] ?? 0].map((time) => `${Math.round(time)}`);
}

function book(blocks: readonly number[], prefix: string): readonly Passage[] {
  return blocks.map((block) => ({
    length: 40 + ((block * 7919) % 500),
    sentences: 1 + (block % 4),
    numbers: [],
    anchors: new Set([`name${block % 997}`, `${prefix}${block % 89}`, `${prefix}${(block * 31) % 211}`]),
    kind: "paragraph",
    depth: 0,
    isNumbered: false,
  }));
}
