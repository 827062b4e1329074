import { bareWords } from "./prefixes.ts";

/**
 * Numbers that forms of one word share, by form: those with a common beginning of at least three letters and 60 % of the
 * longer one. `forms` in alphabetical order. Loose: other words may slip in, for the links to sort out.
 */
export function looseStems(forms: readonly string[]): Int32Array {
  return numbered(forms, (head, form) => compareEndings(head, form).isAlike);
}

/** The same for forms that differ in their last two letters only, as cases and numbers do. */
export function tightStems(forms: readonly string[]): Int32Array {
  return numbered(forms, (head, form) => compareEndings(head, form).isInflection);
}

/** In letters. */
const inflection = 2;
const leastShared = 3;
const leastShare = 0.6;

/** What two words have in common at their beginning, and what is left. */
export interface Endings {
  /** In letters. */
  readonly shared: number;
  readonly isAlike: boolean;
  /** Whether they may be two cases or numbers of one word. */
  readonly isInflection: boolean;
}

export function compareEndings(left: string, right: string): Endings {
  const a = Array.from(left);
  const b = Array.from(right);
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const longest = Math.max(a.length, b.length);
  const longestEnding = longest - shared;
  const isAlike = shared >= leastShared && shared >= leastShare * longest;
  return { shared, isAlike, isInflection: isAlike && longestEnding <= inflection };
}

/** Each word joins the head that it shares most with, of those that begin alike. */
function numbered(forms: readonly string[], isSame: (head: string, form: string) => boolean): Int32Array {
  const bare = bareWords(forms);
  const heads = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  let next = 0;
  for (const word of [...new Set(bare.values())].toSorted()) {
    const beginning = Array.from(word).slice(0, leastShared).join("");
    const near = heads.get(beginning) ?? [];
    const head = near.filter((known) => isSame(known, word)).toSorted(bySharedWith(word))[0];
    numbers.set(word, head === undefined ? next : (numbers.get(head) ?? next));
    if (head !== undefined) continue;
    heads.set(beginning, [...near, word]);
    next += 1;
  }
  return Int32Array.from(forms, (form) => numbers.get(bare.get(form) ?? form) ?? 0);
}

function bySharedWith(word: string): (a: string, b: string) => number {
  return (a, b) => compareEndings(b, word).shared - compareEndings(a, word).shared;
}
