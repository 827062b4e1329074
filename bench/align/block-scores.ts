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

function countsByHalf(
  texts: readonly ParallelText[],
  hasMarks: boolean,
  damage: Damage,
  aligner: Aligner,
): ReadonlyMap<Half, Counts> {
  const counts = new Map<Half, Counts>();
  for (const text of texts) {
    for (const [index, [left, right]] of pairsOf(text).entries()) {
      const random = randomFrom(1000 * text.kinds.length + index);
      const leftBlocks = sourceBlocks(text, left);
      const rightBlocks = damaged(sourceBlocks(text, right), damage, random);
      const beads = aligner(passagesOf(left, leftBlocks, hasMarks), passagesOf(right, rightBlocks, hasMarks));
      const scored = (block: SourceBlock) => isScored(text, [left, right], block);
      const half = halfOf(text, [left, right]);
      counts.set(half, count(counts.get(half) ?? nothing, beads, leftBlocks, rightBlocks, scored));
    }
  }
  return counts;
}
