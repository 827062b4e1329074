import type { Lang } from "../model/lang.ts";

/** Scripts that write no spaces between words: two characters weigh as much as a word elsewhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How many words a text has for the slide budgets; a hyphenated word is one, two unspaced characters are one. */
export function wordCount(text: string): number {
  const dense = text.match(unspaced)?.length ?? 0;
  const spaced = text.replace(unspaced, " ").match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0;
  return spaced + Math.ceil(dense / 2);
}

/** Width in columns, as a terminal would count: wide characters are two. */
export function displayWidth(text: string): number {
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Array.from(text).length + wide;
}

/** Lower-case words without punctuation, as `Intl.Segmenter` finds them. */
export function wordsOf(text: string, lang: Lang): readonly string[] {
  const found: string[] = [];
  for (const part of segmenterFor(lang).segment(text)) {
    if (part.isWordLike) found.push(part.segment.toLocaleLowerCase(lang));
  }
  return found;
}

/**
 * A word's first letters, enough to fold endings together: all but the last two of long words, at least four. A crude
 * stem that needs no dictionary and works the same in every language with suffixes.
 */
export function stem(word: string): string {
  return word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 2));
}

export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text);
}

const segmenters = new Map<Lang, Intl.Segmenter>();

/** Making a segmenter costs far more than using one; what it answers depends on nothing but its language. */
function segmenterFor(lang: Lang): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, made);
  return made;
}
