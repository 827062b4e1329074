import type { WordLinks } from "./model1.ts";
import type { Side } from "./side.ts";
import { compareEndings, tightStems } from "./stems.ts";

/**
 * The stems of a side, parted where forms that look alike stand for different words: "contribution" and "contributor",
 * if the other language has two words for them as well.
 */
export function splitStems(side: Side, other: Side, links: readonly WordLinks[]): Int32Array {
  const counterparts = counterpartsOf(side, other, links);
  const stemOf = new Int32Array(side.forms.length);
  let next = 0;
  for (const forms of formsByStem(side)) {
    const groups: Group[] = [];
    for (const form of forms) {
      const own = counterparts[form] ?? noCounterparts();
      let group = mostAlike(groups, side.forms[form] ?? "", own);
      if (group === undefined) {
        group = { head: side.forms[form] ?? "", stem: next, counterparts: noCounterparts() };
        groups.push(group);
        next += 1;
      }
      join(group.counterparts, own);
      stemOf[form] = group.stem;
    }
  }
  return stemOf;
}

/** The forms of each stem, the most frequent first. */
function formsByStem(side: Side): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  for (const [form, stem] of side.stemOf.entries()) {
    const known = members.get(stem);
    if (known === undefined) members.set(stem, [form]);
    else known.push(form);
  }
  const byCount = (a: number, b: number): number => (side.counts[b] ?? 0) - (side.counts[a] ?? 0) || a - b;
  return [...members.values()].map((forms) => forms.toSorted(byCount));
}

/** Of one form or several, how often each word of the other side stood for it. */
interface Counterparts {
  links: number;
  readonly loose: Map<number, number>;
  readonly tight: Map<number, number>;
}

const noCounterparts = (): Counterparts => ({ links: 0, loose: new Map(), tight: new Map() });

function counterpartsOf(side: Side, other: Side, links: readonly WordLinks[]): readonly Counterparts[] {
  const tight = tightStems(other.forms);
  const found = side.forms.map(noCounterparts);
  for (const [line, pairs] of links.entries()) {
    for (const [from, to] of pairs) {
      const own = found[side.lines[line]?.[from]?.form ?? 0];
      const form = other.lines[line]?.[to]?.form ?? 0;
      if (own === undefined) continue;
      own.links += 1;
      add(own.loose, other.stemOf[form] ?? 0, 1);
      add(own.tight, tight[form] ?? 0, 1);
    }
  }
  return found;
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

interface Group {
  readonly head: string;
  readonly stem: number;
  readonly counterparts: Counterparts;
}

/** Fewer links prove nothing. */
const leastLinks = 2;
/** Cosine between what two forms stand for, below which they are two words. */
const leastAlike = 0.25;
const unknownAlike = 0.5;

function mostAlike(groups: readonly Group[], form: string, own: Counterparts): Group | undefined {
  let best: Group | undefined;
  let most = leastAlike;
  for (const group of groups) {
    const alike = alikeness(form, own, group);
    if (alike > most || (best === undefined && alike === most)) [best, most] = [group, alike];
  }
  return best;
}

/** Cases may follow cases of the other language, so that their counterparts are compared without endings. */
function alikeness(form: string, own: Counterparts, group: Group): number {
  const { shared, isInflection } = compareEndings(form, group.head);
  if (own.links < leastLinks || group.counterparts.links < leastLinks) return unknownAlike + shared / 1000;
  return isInflection
    ? cosine(own.loose, group.counterparts.loose)
    : cosine(own.tight, group.counterparts.tight);
}

function cosine(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number {
  let product = 0;
  for (const [key, count] of left) product += count * (right.get(key) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(squares(left) * squares(right));
}

function squares(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
}

function join(into: Counterparts, from: Counterparts): void {
  into.links += from.links;
  for (const [key, count] of from.loose) add(into.loose, key, count);
  for (const [key, count] of from.tight) add(into.tight, key, count);
}
