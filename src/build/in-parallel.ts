/** Works on at most `limit` items at once and gives the results in the items' order. After a failure nothing more starts. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, item] = next;
      try {
        results[index] = await work(item);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker);
  // All have ended before the failure is passed on: nothing goes on behind the caller's back.
  const ended = await Promise.allSettled(workers);
  const failed = ended.find((result) => result.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return results;
}
