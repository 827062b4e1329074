import type { NumberedPair, WordLinks } from "./model1.ts";

/**
 * Without the links between two words that are linked only once though one of them recurs: such a word has better
 * counterparts, and here took what was left.
 */
export function recurringLinks(
  pairs: readonly NumberedPair[],
  links: readonly WordLinks[],
): readonly WordLinks[] {
  const left = countsOf(pairs.map((pair) => pair.left));
  const right = countsOf(pairs.map((pair) => pair.right));
  const together = new Map<string, number>();
  const keyOf = (line: number, from: number, to: number): string =>
    `${pairs[line]?.left[from] ?? 0} ${pairs[line]?.right[to] ?? 0}`;
  for (const [line, all] of links.entries()) {
    for (const [from, to] of all) {
      const key = keyOf(line, from, to);
      together.set(key, (together.get(key) ?? 0) + 1);
    }
  }
  return links.map((all, line) =>
    all.filter(
      ([from, to]) =>
        (together.get(keyOf(line, from, to)) ?? 0) > 1 ||
        !(recurs(left, pairs[line]?.left[from]) || recurs(right, pairs[line]?.right[to])),
    ),
  );
}

function recurs(counts: ReadonlyMap<number, number>, word: number | undefined): boolean {
  return (counts.get(word ?? 0) ?? 0) > 1;
}

function countsOf(lines: readonly Int32Array[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
