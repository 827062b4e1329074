import { blocksOf } from "../../src/align/blocks.ts";
import { matchBlocks, type BlockMatch } from "../../src/align/match-blocks.ts";
import { matchSentences } from "../../src/align/match-sentences.ts";
import { passageReader, type Passage } from "../../src/align/passage.ts";
import { sentencesOf } from "../../src/align/sentences.ts";
import type { Bead, Sentence } from "../../src/model/alignment.ts";
import { damaged, randomFrom, type Damage } from "./damage.ts";
import { galeChurch } from "./gale-church.ts";
import { halfOf } from "./halves.ts";
import { pairsOf } from "./pairs.ts";
import { editionOf, sourceBlocks, type ParallelText, type SourceBlock } from "./parallel.ts";
import { count, nothing, type Counts } from "./score.ts";
import { cellsOf, tableOf } from "./table.ts";

const damages: ReadonlyMap<string, Damage> = new Map([
  ["intact", { deleted: 0, merged: 0 }],
  ["5 % deleted + 10 % merged", { deleted: 0.05, merged: 0.1 }],
  ["15 % deleted", { deleted: 0.15, merged: 0 }],
]);

type Aligner = (left: readonly Passage[], right: readonly Passage[], match: BlockMatch) => readonly Bead[];

const aligners: ReadonlyMap<string, Aligner> = new Map([
  [
    "Gale–Church",
    (left, right) =>
      galeChurch(
        left.map(({ length }) => length),
        right.map(({ length }) => length),
      ),
  ],
  ["ours", matchSentences],
]);

/**
 * Sentences matched inside blocks that match. Nobody aligned them by hand: blocks with as many sentences, at least two, in
 * both languages count as running alike, and one side's are then deleted and merged.
 */
export function sentenceTable(texts: readonly ParallelText[]): string {
  const rows = [...damages].flatMap(([damageName, damage]) =>
    [...aligners].flatMap(([name, aligner]) => {
      const totals = new Map<string, Counts>();
      for (const text of texts) {
        for (const [index, langs] of pairsOf(text).entries()) {
          const half = halfOf(text, langs);
          const random = randomFrom(1000 * text.kinds.length + index);
          totals.set(half, countPair(totals.get(half) ?? nothing, text, langs, damage, aligner, random));
        }
      }
      return [...totals].map(([half, total]) => [damageName, name, half, ...cellsOf(total)]);
    }),
  );
  return tableOf(["damage", "aligner", "data", "sentence F1", "missing P", "missing R"], rows);
}

function countPair(
  sofar: Counts,
  text: ParallelText,
  langs: readonly [string, string],
  damage: Damage,
  aligner: Aligner,
  random: () => number,
): Counts {
  const [left, right] = [sidesOf(text, langs[0]), sidesOf(text, langs[1])];
  const match = matchBlocks(left.passages, right.passages);
  let counts = sofar;
  for (const [index, own] of left.sentences.entries()) {
    const theirs = right.sentences[index] ?? [];
    if (own.length < 2 || own.length !== theirs.length) continue;
    const leftSentences = own.map(sourceOf);
    const rightSentences = damaged(theirs.map(sourceOf), damage, random);
    const beads = aligner(left.read(leftSentences), right.read(rightSentences), match);
    counts = count(counts, beads, leftSentences, rightSentences, () => true);
  }
  return counts;
}

function sourceOf({ text }: Sentence, index: number): SourceBlock {
  return { kind: "sentence", text, from: [index] };
}

function sidesOf(text: ParallelText, lang: string) {
  const blocks = blocksOf(editionOf(lang, sourceBlocks(text, lang), true));
  const sentences = blocks.map((block) => sentencesOf(block, lang));
  const reader = passageReader(lang);
  return {
    sentences,
    passages: blocks.map((block, index) => reader.ofBlock(block, sentences[index] ?? [])),
    read: (sources: readonly SourceBlock[]) =>
      sources.flatMap((source) => {
        const [block] = blocks;
        if (block === undefined) return [];
        return [reader.ofSentence({ block, text: source.text, start: 0, end: source.text.length })];
      }),
  };
}
