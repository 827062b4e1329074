import type { SourceBlock } from "./parallel.ts";

/** Shares of blocks. */
export interface Damage {
  readonly deleted: number;
  readonly merged: number;
}

/** Deletes blocks, then joins neighbours of one kind, no heading, at most two to one. */
export function damaged(
  blocks: readonly SourceBlock[],
  { deleted, merged }: Damage,
  random: () => number,
): readonly SourceBlock[] {
  const result: SourceBlock[] = [];
  for (const block of blocks.filter(() => random() >= deleted)) {
    const last = result.at(-1);
    if (last !== undefined && canMerge(last, block) && random() < merged) {
      result[result.length - 1] = {
        kind: last.kind,
        text: `${last.text} ${block.text}`,
        from: [...last.from, ...block.from],
      };
    } else {
      result.push(block);
    }
  }
  return result;
}

function canMerge(before: SourceBlock, after: SourceBlock): boolean {
  return before.kind === after.kind && before.from.length === 1 && !/^(?:title|heading)/u.test(before.kind);
}

/** Mulberry32: small, seeded, even enough for choosing blocks. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
