export interface ChunkLimits<Entry> {
  readonly most: number;
  readonly mostWords: number;
  readonly wordsOf: (entry: Entry) => number;
}

/** A part of one entry looks left over: that is worth so many words of imbalance, squared. */
const loneCost = 900;

/** One way to divide the entries up to some place. */
interface Division {
  readonly cost: number;
  /** Where each part starts. */
  readonly starts: readonly number[];
}

/**
 * As few parts as both limits allow, of about as many words each and none of one entry if that can be; an entry that is over
 * the limit alone has a part of its own.
 */
export function balancedChunks<Entry>(
  entries: readonly Entry[],
  limits: ChunkLimits<Entry>,
): readonly (readonly Entry[])[] {
  const words = entries.map((entry) => limits.wordsOf(entry));
  const best = bestDivision(words, limits);
  return best.starts.map((start, index) => entries.slice(start, best.starts[index + 1]));
}

/** By dynamic programming over the places where a part may end; parts are few because each costs more than any imbalance. */
function bestDivision(
  words: readonly number[],
  { most, mostWords }: Pick<ChunkLimits<unknown>, "most" | "mostWords">,
): Division {
  const partCost = words.length * (loneCost + mostWords ** 2);
  const best: Division[] = [{ cost: 0, starts: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    let found: Division = { cost: Infinity, starts: [] };
    let sum = 0;
    for (let start = end - 1; start >= 0 && end - start <= most; start -= 1) {
      sum += words[start] ?? 0;
      const isLone = end - start === 1;
      if (sum > mostWords && !isLone) break;
      const before = best[start];
      const cost = (before?.cost ?? Infinity) + partCost + sum ** 2 + (isLone ? loneCost : 0);
      if (before !== undefined && cost < found.cost) found = { cost, starts: [...before.starts, start] };
    }
    best.push(found);
  }
  return best.at(-1) ?? { cost: 0, starts: [] };
}
