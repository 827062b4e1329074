import { matchBlocks } from "../../src/align/match-blocks.ts";
import type { Passage } from "../../src/align/passage.ts";
import type { Bead } from "../../src/model/alignment.ts";
import { damaged, randomFrom, type Damage } from "./damage.ts";
import { galeChurch } from "./gale-church.ts";
import { halfOf, halves, type Half } from "./halves.ts";
import { pairsOf, passagesOf } from "./pairs.ts";
import { isScored, sourceBlocks, type ParallelText, type SourceBlock } from "./parallel.ts";
import { count, nothing, sum, type Counts } from "./score.ts";
import { cellsOf, tableOf } from "./table.ts";

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

/** Blocks matched in every pair of editions, one of the two damaged, as read and with all marks stripped. */
export function blockTable(texts: readonly ParallelText[]): string {
  const rows = [true, false].flatMap((hasMarks) =>
    [...damages].flatMap(([damageName, damage]) =>
      [...aligners].flatMap(([name, aligner]) => {
        const counts = countsByHalf(texts, hasMarks, damage, aligner);
        const parts: readonly (readonly [string, Counts])[] = [
          ["all", [...counts.values()].reduce(sum, nothing)],
          ...(name === "ours" ? halves.map((half) => [half, counts.get(half) ?? nothing] as const) : []),
        ];
        return parts.map(([part, total]) => [
          hasMarks ? "as read" : "stripped",
          damageName,
          name,
          part,
          ...cellsOf(total),
        ]);
      }),
    ),
  );
  return tableOf(["marks", "damage", "aligner", "data", "block F1", "missing P", "missing R"], rows);
}

/** How often each pair is damaged, each time elsewhere: one draw alone moves the held-out figures by a hundredth. */
const draws = 3;

function countsByHalf(
  texts: readonly ParallelText[],
  hasMarks: boolean,
  damage: Damage,
  aligner: Aligner,
): ReadonlyMap<Half, Counts> {
  const counts = new Map<Half, Counts>();
  const times = damage.deleted === 0 && damage.merged === 0 ? 1 : draws;
  for (const text of texts) {
    for (const [index, langs] of pairsOf(text).entries()) {
      const half = halfOf(text, langs);
      for (let draw = 0; draw < times; draw += 1) {
        const random = randomFrom(1000 * text.kinds.length + index + 7919 * draw);
        const found = countPair(text, langs, hasMarks, aligner, (blocks) => damaged(blocks, damage, random));
        counts.set(half, sum(counts.get(half) ?? nothing, found));
      }
    }
  }
  return counts;
}

function countPair(
  text: ParallelText,
  [left, right]: readonly [string, string],
  hasMarks: boolean,
  aligner: Aligner,
  spoil: (blocks: readonly SourceBlock[]) => readonly SourceBlock[],
): Counts {
  const leftBlocks = sourceBlocks(text, left);
  const rightBlocks = spoil(sourceBlocks(text, right));
  const beads = aligner(passagesOf(left, leftBlocks, hasMarks), passagesOf(right, rightBlocks, hasMarks));
  return count(nothing, beads, leftBlocks, rightBlocks, (block) => isScored(text, [left, right], block));
}
