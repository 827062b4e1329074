import { expect, test } from "vitest";
import { balancedChunks } from "../../../src/plan/draft/chunks.ts";

const chunked = (words: readonly number[], most: number, mostWords: number) =>
  balancedChunks(words, { most, mostWords, wordsOf: (count) => count });

test("entries that fit stay together", () => {
  expect(chunked([10, 10, 10], 6, 40)).toEqual([[10, 10, 10]]);
});

test("parts have about as many words each", () => {
  expect(chunked([10, 10, 10, 10, 10, 10], 6, 40)).toEqual([
    [10, 10, 10],
    [10, 10, 10],
  ]);
});

test("no entry stands alone where it could stand with another", () => {
  expect(chunked([9, 9, 9, 9, 9], 6, 36)).toEqual([
    [9, 9, 9],
    [9, 9],
  ]);
});

test("an entry that is too long has a part of its own", () => {
  expect(chunked([50, 5, 5], 6, 40)).toEqual([[50], [5, 5]]);
});

test("nothing has no parts", () => {
  expect(chunked([], 6, 40)).toEqual([]);
});
