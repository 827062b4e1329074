import { expect, test } from "vitest";
import { inParallel } from "../../src/build/in-parallel.ts";

test("results stand in the order of the items, whichever ends first", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = async (item: number): Promise<number> => {
    if (item === 1) await promise;
    else resolve();
    return item * 10;
  };
  expect(await inParallel([1, 2, 3], 2, work)).toEqual([10, 20, 30]);
});

test("never more than the limit at once", async () => {
  let running = 0;
  let most = 0;
  await inParallel([1, 2, 3, 4, 5], 2, async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  });
  expect(most).toBe(2);
});

test("after a failure nothing more starts, and what runs has ended", async () => {
  const started: number[] = [];
  const ended: number[] = [];
  const work = async (item: number): Promise<void> => {
    started.push(item);
    if (item === 1) throw new Error("the first one failed");
    await Promise.resolve();
    ended.push(item);
  };
  await expect(inParallel([1, 2, 3, 4], 2, work)).rejects.toThrow("the first one failed");
  expect(started).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});
