export interface ChunkLimits<Entry> {
  readonly most: number;
  readonly mostWords: number;
  readonly wordsOf: (entry: Entry) => number;
}

/** Parts of about as many words each, within both limits; an entry that is over them alone has a part of its own. */
export function balancedChunks<Entry>(
  entries: readonly Entry[],
  limits: ChunkLimits<Entry>,
): readonly (readonly Entry[])[] {
  const total = wordsIn(entries, limits);
  const parts = Math.max(1, Math.ceil(total / limits.mostWords), Math.ceil(entries.length / limits.most));
  const chunks: Entry[][] = [];
  for (const entry of entries) {
    const last = chunks.at(-1);
    const isOver = last === undefined || isTooMuch([...last, entry], limits);
    // Half of the entry before its fair share is reached, it goes on the slide; beyond, on the next.
    const done = wordsIn(entries.slice(0, entries.indexOf(entry)), limits) + limits.wordsOf(entry) / 2;
    const isNext = last !== undefined && chunks.length < parts && done > (total * chunks.length) / parts;
    if (isOver || (isNext && (last?.length ?? 0) > 0)) chunks.push([entry]);
    else last.push(entry);
  }
  return chunks;
}

function isTooMuch<Entry>(entries: readonly Entry[], limits: ChunkLimits<Entry>): boolean {
  return entries.length > limits.most || wordsIn(entries, limits) > limits.mostWords;
}

function wordsIn<Entry>(entries: readonly Entry[], { wordsOf }: ChunkLimits<Entry>): number {
  return entries.reduce((sum, entry) => sum + wordsOf(entry), 0);
}
