import type { Passage } from "./passage.ts";

/** The anchors of two editions as numbers, in alphabetical order, the same whichever edition stands left. */
export interface Vocabulary {
  readonly size: number;
  /** The numbers of the passage's anchors; anchors that are not in the vocabulary are left out. */
  readonly termsOf: (passage: Passage) => Int32Array;
}

export function vocabularyOf(passages: readonly Passage[]): Vocabulary {
  const all = new Set<string>();
  for (const passage of passages) for (const anchor of passage.anchors) all.add(anchor);
  const terms = new Map([...all].toSorted().map((anchor, term) => [anchor, term] as const));
  return {
    size: terms.size,
    termsOf: ({ anchors }) =>
      Int32Array.from(
        [...anchors].map((anchor) => terms.get(anchor) ?? -1).filter((term) => term >= 0),
      ).toSorted(),
  };
}

/** In how many of the passages each term occurs. */
export function countTerms(passages: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const terms of passages) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** Which of the passages each term occurs in, in ascending order. */
export function passagesByTerm(
  passages: readonly Int32Array[],
  size: number,
): readonly (readonly number[])[] {
  const lists = Array.from({ length: size }, (): number[] => []);
  for (const [index, terms] of passages.entries()) for (const term of terms) lists[term]?.push(index);
  return lists;
}
