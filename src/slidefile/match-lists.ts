import { diffIndices } from "node-diff3";
import { type Bigrams, bigramsOf, type Likeness, similarEnough, similarity } from "./likeness.ts";

/** Which thing of one list is which of another, by index, in both directions. */
export class Pairs {
  readonly #rights = new Map<number, number>();
  readonly #lefts = new Map<number, number>();

  add(left: number, right: number): void {
    this.#rights.set(left, right);
    this.#lefts.set(right, left);
  }

  rightOf(left: number): number | undefined {
    return this.#rights.get(left);
  }

  leftOf(right: number): number | undefined {
    return this.#lefts.get(right);
  }

  /** The fewest things of the right list without which it has the left list's order. */
  moved(): ReadonlySet<number> {
    const rights = [...this.#rights].toSorted(([left], [right]) => left - right).map(([, right]) => right);
    const staying = new Set(longestRise(rights));
    return new Set(rights.filter((right) => !staying.has(right)));
  }
}

/** A longest rising subsequence of numbers that are all different (patience sorting). */
function longestRise(numbers: readonly number[]): readonly number[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const place = tops.findIndex((top) => top > number);
    const end = place === -1 ? tops.length : place;
    before.set(number, tops[end - 1]);
    tops[end] = number;
  }
  const rise: number[] = [];
  for (let last = tops.at(-1); last !== undefined; last = before.get(last)) rise.push(last);
  return rise;
}

/** Things left over on either side; `isOpen` takes more away. */
interface Open {
  readonly left: (index: number) => boolean;
  readonly right: (index: number) => boolean;
}

/** The first of a name with the first of that name, the second with the second. */
export function pairByName<Item>(
  pairs: Pairs,
  left: readonly Item[],
  right: readonly Item[],
  nameOf: (item: Item) => string | undefined,
  isFree: (right: number) => boolean = () => true,
): void {
  const open = openIn(pairs);
  const rights = [...right.entries()].filter(([index]) => open.right(index) && isFree(index));
  const byName = Map.groupBy(rights, ([, item]) => nameOf(item));
  const taken = new Map<string, number>();
  for (const [index, item] of left.entries()) {
    const name = open.left(index) ? nameOf(item) : undefined;
    if (name === undefined) continue;
    const place = taken.get(name) ?? 0;
    taken.set(name, place + 1);
    const found = byName.get(name)?.[place]?.[0];
    if (found !== undefined) pairs.add(index, found);
  }
}

/** First what stands in the same order, then what has moved. */
export function pairEqual<Item>(
  pairs: Pairs,
  left: readonly Item[],
  right: readonly Item[],
  { textOf }: Likeness<Item>,
): void {
  const open = openIn(pairs);
  const lefts = indexed(left, open.left, textOf);
  const rights = indexed(right, open.right, textOf);
  for (const [one, other] of commonOrder(lefts, rights)) pairs.add(one, other);
  const moved = Map.groupBy(
    rights.filter(({ index }) => open.right(index)),
    ({ text }) => text,
  );
  for (const { index, text } of lefts) {
    if (!open.left(index) || text.trim() === "") continue;
    const found = moved.get(text)?.find((other) => open.right(other.index));
    if (found !== undefined) pairs.add(index, found.index);
  }
}

/** The most similar first. */
export function pairSimilar<Item>(
  pairs: Pairs,
  left: readonly Item[],
  right: readonly Item[],
  { wordsOf }: Likeness<Item>,
  isFree: (right: number) => boolean,
): void {
  const open = openIn(pairs);
  const lefts = indexed(left, open.left, wordsOf).map(measured);
  const rights = indexed(right, (index) => open.right(index) && isFree(index), wordsOf).map(measured);
  const found = lefts.flatMap((one) =>
    rights.flatMap((other) => {
      const score = similarity(one.measure, other.measure);
      return score < similarEnough ? [] : [{ left: one.index, right: other.index, score }];
    }),
  );
  for (const pair of found.toSorted((one, other) => other.score - one.score)) {
    if (open.left(pair.left) && open.right(pair.right)) pairs.add(pair.left, pair.right);
  }
}

/** What follows the same thing on both sides, and is on neither side known, is the same thing. */
export function pairByPlace<Item>(
  pairs: Pairs,
  left: readonly Item[],
  right: readonly Item[],
  isFree: { readonly left: (index: number) => boolean; readonly right: (index: number) => boolean },
): void {
  let cursor = -1;
  for (const index of left.keys()) {
    const known = pairs.rightOf(index);
    const next = cursor + 1;
    if (known !== undefined) cursor = known;
    else if (
      next < right.length &&
      pairs.leftOf(next) === undefined &&
      isFree.left(index) &&
      isFree.right(next)
    ) {
      pairs.add(index, next);
      cursor = next;
    }
  }
}

function measured({ index, text }: Indexed): { readonly index: number; readonly measure: Bigrams } {
  return { index, measure: bigramsOf(text) };
}

interface Indexed {
  readonly index: number;
  readonly text: string;
}

function openIn(pairs: Pairs): Open {
  return {
    left: (index) => pairs.rightOf(index) === undefined,
    right: (index) => pairs.leftOf(index) === undefined,
  };
}

function indexed<Item>(
  items: readonly Item[],
  keep: (index: number) => boolean,
  textOf: (item: Item) => string,
): readonly Indexed[] {
  return items.flatMap((item, index) => (keep(index) ? [{ index, text: textOf(item) }] : []));
}

/** A longest common subsequence, as pairs of indices. */
function commonOrder(
  lefts: readonly Indexed[],
  rights: readonly Indexed[],
): readonly (readonly [number, number])[] {
  const texts = (items: readonly Indexed[]) => items.map(({ text }) => text);
  const changes = diffIndices(texts(lefts), texts(rights));
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  const walkTo = (end: number): void => {
    for (; one < end; one += 1, other += 1) pairs.push([lefts[one]?.index ?? 0, rights[other]?.index ?? 0]);
  };
  for (const { buffer1, buffer2 } of changes) {
    walkTo(buffer1[0]);
    one = buffer1[0] + buffer1[1];
    other = buffer2[0] + buffer2[1];
  }
  walkTo(lefts.length);
  return pairs;
}
