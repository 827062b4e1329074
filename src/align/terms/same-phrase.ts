import { compareEndings } from "./stems.ts";

/** In letters. */
const leastShared = 3;
const leastInside = 4;
/** Of the shorter word. */
const leastShare = 0.6;

/**
 * Whether two phrases are the same words in other forms, more generously than stems: "write" and "writing", "jelaskan"
 * and "menjelaskan". A language has such forms for reasons that are no translator's choice.
 */
export function isSamePhrase(left: string, right: string): boolean {
  const ours = wordsOf(left);
  const theirs = wordsOf(right);
  return ours.length === theirs.length && ours.every((word, index) => isSameWord(word, theirs[index] ?? ""));
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().split(/\s+/u);
}

function isSameWord(left: string, right: string): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length >= leastInside && longer.includes(shorter)) return true;
  const { shared } = compareEndings(left, right);
  return shared >= leastShared && shared >= leastShare * Array.from(shorter).length;
}
