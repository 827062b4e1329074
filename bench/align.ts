// Block alignment over ../shared/data/parallel, ours against plain Gale–Church: node bench/align.ts
import { blocksOf } from "../src/align/blocks.ts";
import { matchBlocks } from "../src/align/match-blocks.ts";
import { passageReader, type Passage } from "../src/align/passage.ts";
import { sentencesOf } from "../src/align/sentences.ts";
import { alignEditions } from "../src/align/align.ts";
import type { Bead } from "../src/model/alignment.ts";
import { damaged, randomFrom, type Damage } from "./align/damage.ts";
import { galeChurch } from "./align/gale-church.ts";
import {
  editionOf,
  isScored,
  parallelTexts,
  sourceBlocks,
  type ParallelText,
  type SourceBlock,
} from "./align/parallel.ts";
import { count, f1, nothing, type Counts } from "./align/score.ts";

type Aligner = (left: readonly Passage[], right: readonly Passage[]) => readonly Bead[];

const aligners: ReadonlyMap<string, Aligner> = new Map([
  [
    "Gale–Church",
    (left, right) =>
      galeChurch(
        left.map(({ length }) => length),
        right.map(({ length }) => length),
      ),
  ],
  ["ours", (left, right) => matchBlocks(left, right).beads],
]);

const damages: ReadonlyMap<string, Damage> = new Map([
  ["intact", { deleted: 0, merged: 0 }],
  ["5 % deleted + 3 % merged", { deleted: 0.05, merged: 0.03 }],
  ["15 % deleted", { deleted: 0.15, merged: 0 }],
]);

const texts = parallelTexts();
if (texts === undefined) {
  print("the parallel texts are not there: expected ../shared/data/parallel beside the project");
} else {
  print(
    `${texts.length} texts, ${texts.flatMap(pairsOf).length} pairs of editions, damage to one edition of each\n`,
  );
  print("| marks | damage | aligner | block F1 | missing P | missing R |\n|---|---|---|---|---|---|");
  for (const hasMarks of [true, false]) measureAlignment(texts, hasMarks);
  print("");
  measureArticles(texts);
  measureTime(texts);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function pairsOf(text: ParallelText): readonly (readonly [left: string, right: string])[] {
  const langs = Object.keys(text.editions);
  return langs.flatMap((left, index) => langs.slice(index + 1).map((right) => [left, right] as const));
}

function passagesOf(lang: string, blocks: readonly SourceBlock[], hasMarks: boolean): readonly Passage[] {
  const reader = passageReader(lang);
  return blocksOf(editionOf(lang, blocks, hasMarks)).map((block) =>
    reader.ofBlock(block, sentencesOf(block, lang)),
  );
}

function measureAlignment(all: readonly ParallelText[], hasMarks: boolean): void {
  for (const [damageName, damage] of damages) {
    const counts = new Map<string, Counts>();
    for (const text of all) {
      for (const [index, [left, right]] of pairsOf(text).entries()) {
        const leftBlocks = sourceBlocks(text, left);
        const rightBlocks = damaged(
          sourceBlocks(text, right),
          damage,
          randomFrom(1000 * text.kinds.length + index),
        );
        const leftPassages = passagesOf(left, leftBlocks, hasMarks);
        const rightPassages = passagesOf(right, rightBlocks, hasMarks);
        for (const [name, aligner] of aligners) {
          const beads = aligner(leftPassages, rightPassages);
          const scored = (block: SourceBlock) => isScored(text, [left, right], block);
          counts.set(name, count(counts.get(name) ?? nothing, beads, leftBlocks, rightBlocks, scored));
        }
      }
    }
    for (const [name, total] of counts) {
      const shares = [total.missingRight / total.missingFound, total.missingRight / total.missingDue];
      const cells = [
        f1(total).toFixed(4),
        ...shares.map((share) => (Number.isNaN(share) ? "–" : share.toFixed(3))),
      ];
      print(`| ${hasMarks ? "as read" : "stripped"} | ${damageName} | ${name} | ${cells.join(" | ")} |`);
    }
  }
}

/** How often `align/not-one-article` is right, and how often a right match is called weak. */
function measureArticles(all: readonly ParallelText[]): void {
  const random = randomFrom(1);
  const choose = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  for (const size of [8, 12, 20, 40, Infinity]) {
    const tally = { same: 0, sameFlagged: 0, different: 0, differentFlagged: 0, units: 0, weak: 0 };
    for (const text of all) {
      for (const [left, right] of pairsOf(text).slice(0, 6)) {
        const excerpt = (from: ParallelText, lang: string) => {
          const start = Math.floor(random() * Math.max(1, from.kinds.length - size));
          return {
            start,
            edition: editionOf(lang, sourceBlocks(from, lang).slice(start, start + size), false),
          };
        };
        const own = excerpt(text, left);
        const matching = sourceBlocks(text, right).slice(own.start, own.start + size);
        const same = codesOf(own.edition, editionOf(right, matching, false));
        tally.same += 1;
        tally.sameFlagged += same.isOther ? 1 : 0;
        tally.units += same.units;
        tally.weak += same.weak;
        const other = choose(all);
        const lang =
          other === undefined ? undefined : choose(Object.keys(other.editions).filter((one) => one !== left));
        if (other === undefined || other === text || lang === undefined) continue;
        tally.different += 1;
        tally.differentFlagged += codesOf(own.edition, excerpt(other, lang).edition).isOther ? 1 : 0;
      }
    }
    print(
      `${size === Infinity ? "whole articles" : `excerpts of ${size} blocks`}: called different ` +
        `${tally.sameFlagged} of ${tally.same} pairs of one article, ${tally.differentFlagged} of ${tally.different} ` +
        `of two; ${tally.weak} of ${tally.units} units of one article called weak`,
    );
  }
}

function codesOf(left: Parameters<typeof alignEditions>[0][number], right: typeof left) {
  const codes: string[] = [];
  const { units } = alignEditions([left, right], { pivot: left.lang }, ({ code }) => codes.push(code));
  return {
    isOther: codes.includes("align/not-one-article"),
    weak: codes.filter((code) => code === "align/weak-match").length,
    units: units.length,
  };
}

/** The longest pair of languages, one text after the other, cut to 1,000 blocks. */
function measureTime(all: readonly ParallelText[]): void {
  const langs = ["en", "sr-Latn"] as const;
  const shared = all.filter(({ editions }) => langs.every((lang) => lang in editions));
  const [left, right] = langs.map((lang) =>
    editionOf(lang, shared.flatMap((text) => sourceBlocks(text, lang)).slice(0, 1000), true),
  );
  if (left === undefined || right === undefined) return;
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    alignEditions([left, right], { pivot: "en" }, () => {});
    return performance.now() - start;
  });
  print(
    `1,000 blocks × 2, sentences included: ${Math.round(times.toSorted((a, b) => a - b)[2] ?? 0)} ms (median of 5)`,
  );
}
