import { describe, expect, test } from "vitest";
import { missesOf } from "../../src/align/misses.ts";

describe("a word that stands there without its counterpart", () => {
  test("speaks against the match the more often the two were seen together", () => {
    const seen = (both: number) => missesOf({ both, left: both, right: both, passages: 100 }).missLeft;
    expect([1, 2, 8, 30].map(seen)).toEqual([1, 2, 8, 30].map(seen).toSorted((a, b) => a - b));
    expect(seen(1)).toBeLessThan(800);
    expect(seen(8)).toBeGreaterThan(2000);
  });

  test("says nothing where the two meet as often as by chance", () => {
    expect(missesOf({ both: 5, left: 10, right: 50, passages: 100 }).missLeft).toBeLessThan(50);
  });

  test("says nothing if it was never seen", () => {
    expect(missesOf({ both: 0, left: 0, right: 0, passages: 100 })).toEqual({ missLeft: 0, missRight: 0 });
  });

  test("speaks for each side by its own share: one word of the two may have other uses", () => {
    const { missLeft, missRight } = missesOf({ both: 10, left: 10, right: 20, passages: 100 });
    expect(missLeft).toBeGreaterThan(missRight);
  });
});
