/** How two versions of a thing are recognised as the same thing. */
export interface Likeness<Item> {
  /** A name that stays, whatever the thing says; undefined: it has none. */
  readonly keyOf: (item: Item) => string | undefined;
  /** A weaker name, for things that are not found by what they say; undefined: it has none. */
  readonly aliasOf: (item: Item) => string | undefined;
  /** The same for two things that say the same. */
  readonly textOf: (item: Item) => string;
  /** What is compared where nothing is the same. */
  readonly wordsOf: (item: Item) => string;
  /** By what else things are taken for two versions of one: by what they nearly say, then by where they stand. */
  readonly guessedBy: "nothing" | "text" | "text and place";
}

/** From here on two texts are versions of one: measured on edits of single words up to half of a sentence. */
export const similarEnough = 0.5;

/**
 * From 0 to 1: how many pairs of neighbouring characters two texts share (Dice's coefficient over bigrams), which needs no
 * knowledge of where the words of a language end.
 */
export function similarity(left: Bigrams, right: Bigrams): number {
  const [few, many] = left.counts.size < right.counts.size ? [left, right] : [right, left];
  // Sizes alone already bound the result.
  if ((2 * few.total) / (few.total + many.total) < similarEnough) return 0;
  let shared = 0;
  for (const [bigram, count] of few.counts) shared += Math.min(count, many.counts.get(bigram) ?? 0);
  return (2 * shared) / (left.total + right.total);
}

export interface Bigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Characters; what comes later decides nothing that the start leaves open. */
const longestCompared = 400;

export function bigramsOf(text: string): Bigrams {
  const words = text
    .slice(0, longestCompared)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ");
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < words.length; index += 1) {
    const bigram = words.slice(index, index + 2);
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return { counts, total: Math.max(words.length - 1, 1) };
}
