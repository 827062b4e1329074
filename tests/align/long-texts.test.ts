import { expect, test } from "vitest";
import { matchBlocks } from "../../src/align/match-blocks.ts";
import type { Passage } from "../../src/align/passage.ts";

/** Blocks whose words name their number, as a book's would name its matters; lengths vary without pattern. */
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

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test("a chapter missing from a long book is found as a whole", () => {
  const kept = numbers(3000).filter((block) => block < 1000 || block >= 1400);
  const { beads } = matchBlocks(book(numbers(3000), "a"), book(kept, "b"));
  const missing = beads.filter(({ score }) => score === 0).map(({ left }) => left[0]);
  expect(missing).toEqual(numbers(400).map((block) => 1000 + block));
});

test("20,000 blocks in two languages take megabytes, not gigabytes", () => {
  const kept = numbers(20_000).filter((block) => block % 50 !== 7);
  const left = book(numbers(20_000), "a");
  const right = book(kept, "b");
  const before = process.memoryUsage().rss;
  const { beads } = matchBlocks(left, right);
  expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
  expect(beads.filter(({ score }) => score === 0)).toHaveLength(400);
});
