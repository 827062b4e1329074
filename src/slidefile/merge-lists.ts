import type { Likeness } from "./likeness.ts";
import { pairByName, pairByPlace, pairEqual, Pairs, pairSimilar } from "./match-lists.ts";

/** Three versions of a text or of a list. */
export interface ThreeOf<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/** One thing of the merged list, with what each version has of it. */
export type Merging<Item> = ThreeOf<Item | undefined>;

/**
 * Finds the same thing in three lists and puts those that stay in order. What we deleted stays deleted; what they deleted
 * goes unless we changed it. What either side moved is moved, ours where both moved the same; what one side added stands
 * after what it followed there, ours first.
 */
export function mergeLists<Item>(
  lists: ThreeOf<readonly Item[]>,
  likeness: Likeness<Item>,
): readonly Merging<Item>[] {
  const toTheirs = matchLists(lists.base, lists.theirs, likeness);
  const { toOurs, added } = matchedOurs(lists, toTheirs, likeness);
  const at = (list: readonly Item[], index: number | undefined) =>
    index === undefined ? undefined : list[index];
  const entryOf = (base: number | undefined, ours: number | undefined, theirs: number | undefined) => ({
    base: at(lists.base, base),
    ours: at(lists.ours, ours),
    theirs: at(lists.theirs, theirs),
  });
  const both = lists.base.map((_, index) => entryOf(index, toOurs.rightOf(index), toTheirs.rightOf(index)));
  const ours = lists.ours.map((_, index) => {
    const base = toOurs.leftOf(index);
    return (base === undefined ? undefined : both[base]) ?? entryOf(undefined, index, added.rightOf(index));
  });
  const theirs = lists.theirs.map((_, index) => {
    const [base, own] = [toTheirs.leftOf(index), added.leftOf(index)];
    if (base !== undefined) return both[base] ?? entryOf(base, undefined, index);
    return (own === undefined ? undefined : ours[own]) ?? entryOf(undefined, undefined, index);
  });
  const stays = (entry: Merging<Item>): boolean => isKept(entry, likeness);
  if (toTheirs.moved().size === 0) return woven(ours.filter(stays), theirs.filter(stays), isOnlyOurs);
  const moved = new Set([...toOurs.moved()].map((index) => ours[index]));
  const theirOrder = theirs.filter((entry) => stays(entry) && !moved.has(entry));
  return woven(theirOrder, ours.filter(stays), () => false);
}

function isKept<Item>({ base, ours, theirs }: Merging<Item>, { textOf }: Likeness<Item>): boolean {
  if (base === undefined) return true;
  if (ours === undefined) return false;
  return theirs !== undefined || textOf(ours) !== textOf(base);
}

function isOnlyOurs<Item>({ base, theirs }: Merging<Item>): boolean {
  return base === undefined && theirs === undefined;
}

/** Finds the things of one list in another: by name, by what they say, by what they nearly say, by where they stand. */
export function matchLists<Item>(
  base: readonly Item[],
  theirs: readonly Item[],
  likeness: Likeness<Item>,
): Pairs {
  const pairs = new Pairs();
  pairByName(pairs, base, theirs, likeness.keyOf);
  pairEqual(pairs, base, theirs, likeness);
  if (likeness.guessedBy !== "nothing") guess(pairs, base, theirs, likeness, isAnything);
  if (likeness.guessedBy === "text and place")
    pairByPlace(pairs, base, theirs, { left: isAnything, right: isAnything });
  return pairs;
}

/**
 * What equals something of theirs is that thing, before anything is guessed: so that merging once more, when their text
 * is in ours already, finds nothing to do. `added` pairs what both have and the base lacks.
 */
function matchedOurs<Item>(
  { base, ours, theirs }: ThreeOf<readonly Item[]>,
  toTheirs: Pairs,
  likeness: Likeness<Item>,
): { readonly toOurs: Pairs; readonly added: Pairs } {
  const toOurs = new Pairs();
  pairByName(toOurs, base, ours, likeness.keyOf);
  pairEqual(toOurs, base, ours, likeness);
  const added = new Pairs();
  const same = sameAsTheirs({ ours, theirs }, toOurs, toTheirs, likeness);
  for (const [own, other] of same) {
    const origin = toTheirs.leftOf(other);
    if (origin === undefined) added.add(own, other);
    else toOurs.add(origin, own);
  }
  const isFree = (index: number): boolean => added.rightOf(index) === undefined;
  if (likeness.guessedBy !== "nothing") guess(toOurs, base, ours, likeness, isFree);
  const isInTheirs = (index: number): boolean => toTheirs.rightOf(index) !== undefined;
  if (likeness.guessedBy === "text and place")
    pairByPlace(toOurs, base, ours, { left: isInTheirs, right: isFree });
  return { toOurs, added };
}

function guess<Item>(
  pairs: Pairs,
  left: readonly Item[],
  right: readonly Item[],
  likeness: Likeness<Item>,
  isFree: (right: number) => boolean,
): void {
  pairByName(pairs, left, right, likeness.aliasOf, isFree);
  pairSimilar(pairs, left, right, likeness, isFree);
}

/** Pairs of indices in ours and theirs, of those that nothing in the base is known to be. */
function sameAsTheirs<Item>(
  { ours, theirs }: Omit<ThreeOf<readonly Item[]>, "base">,
  toOurs: Pairs,
  toTheirs: Pairs,
  likeness: Likeness<Item>,
): readonly (readonly [number, number])[] {
  const own = [...ours.keys()].filter((index) => toOurs.leftOf(index) === undefined);
  const other = [...theirs.keys()].filter((index) => {
    const origin = toTheirs.leftOf(index);
    return origin === undefined || toOurs.rightOf(origin) === undefined;
  });
  const pairs = new Pairs();
  const [ourItems, theirItems] = [pick(ours, own), pick(theirs, other)];
  pairByName(pairs, ourItems, theirItems, likeness.keyOf);
  pairEqual(pairs, ourItems, theirItems, likeness);
  return own.flatMap((index, place) => {
    const found = other[pairs.rightOf(place) ?? -1];
    return found === undefined ? [] : [[index, found] as const];
  });
}

function pick<Item>(items: readonly Item[], indices: readonly number[]): readonly Item[] {
  const wanted = new Set(indices);
  return items.filter((_, index) => wanted.has(index));
}

/** `first` as it is; what only `second` has stands after its predecessor there, beyond what `isPassed` names. */
function woven<Entry>(
  first: readonly Entry[],
  second: readonly Entry[],
  isPassed: (entry: Entry) => boolean,
): readonly Entry[] {
  const known = new Set(first);
  const followers = new Map<Entry | undefined, readonly Entry[]>();
  let last: Entry | undefined;
  for (const entry of second) {
    if (known.has(entry)) last = entry;
    else followers.set(last, [...(followers.get(last) ?? []), entry]);
  }
  const result: Entry[] = [...(followers.get(undefined) ?? [])];
  let waiting: readonly Entry[] = [];
  for (const entry of first) {
    if (waiting.length > 0 && !isPassed(entry)) {
      result.push(...waiting);
      waiting = [];
    }
    result.push(entry);
    waiting = [...waiting, ...(followers.get(entry) ?? [])];
  }
  return [...result, ...waiting];
}

function isAnything(): boolean {
  return true;
}
