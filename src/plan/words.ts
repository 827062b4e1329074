import type { Lang } from "../model/lang.ts";

/**
 * Scripts that write no spaces between words, and how many of their characters weigh as much as a word elsewhere: kana as
 * measured on an English article and its Japanese edition, whose weights are then alike within a tenth.
 */
const unspaced = [
  { script: /\p{Script=Han}/gu, perWord: 2 },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, perWord: 3 },
  { script: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu, perWord: 4 },
] as const;
const anyUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

const hasUnspaced = new RegExp(anyUnspaced.source, "u");

/** Whether a text is written without spaces between its words. */
export function isUnspaced(text: string): boolean {
  return hasUnspaced.test(text);
}

/** How many words a text has for the slide budgets; a hyphenated word is one, two Chinese characters are one. */
export function wordCount(text: string): number {
  return counted(wordCounts, text, countWords);
}

/** The same piece is measured for every slide that it might stand on. */
const wordCounts = new Map<string, number>();
const weights = new Map<string, number>();
const mostCounted = 20_000;

function counted(known: Map<string, number>, text: string, count: (text: string) => number): number {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostCounted) known.clear();
  const made = count(text);
  known.set(text, made);
  return made;
}

function countWords(text: string): number {
  if (!hasUnspaced.test(text)) return text.match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0;
  const spaced = text.replace(anyUnspaced, " ").match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0;
  const dense = unspaced.reduce((sum, { script, perWord }) => {
    return sum + (text.match(script)?.length ?? 0) / perWord;
  }, 0);
  return spaced + Math.ceil(dense);
}

/** Columns of a short English word with its space: English weighs about its words. */
const columnsOfWord = 5.2;
/** What a text of short words weighs at least, against its number of words. */
const lightest = 0.75;

/**
 * How much room a text takes, in words of average length: Hindi and Vietnamese say the same in a third more words that
 * are shorter, and lose nothing by it on a slide. Never more than its words.
 */
export function textWeight(text: string): number {
  return counted(weights, text, weigh);
}

function weigh(text: string): number {
  const words = wordCount(text);
  const columns = Math.ceil(displayWidth(text.replace(/\p{M}/gu, "")) / columnsOfWord);
  return Math.min(words, Math.max(columns, Math.ceil(words * lightest)));
}

/** Width in columns, as a terminal would count: wide characters are two. */
export function displayWidth(text: string): number {
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Array.from(text).length + wide;
}

/** A word in lower case with where it stands in its text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Lower-case words without punctuation. */
export function wordsOf(text: string, lang: Lang): readonly string[] {
  return tokensOf(text, lang).map(({ word }) => word);
}

/** Words of texts that were asked for lately: cuts and their ranking ask for the same sentences many times. */
const remembered = new Map<string, readonly Token[]>();
const mostRemembered = 30_000;

/** The same with their places. */
export function tokensOf(text: string, lang: Lang): readonly Token[] {
  const key = `${lang} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = findTokens(text, lang);
  remembered.set(key, found);
  return found;
}

/** By spaces and punctuation, or where nothing parts words as `Intl.Segmenter` finds them. */
function findTokens(text: string, lang: Lang): readonly Token[] {
  const lower = text.toLocaleLowerCase(lang);
  if (lower.length === text.length && !hasUnspaced.test(text)) {
    return [...lower.matchAll(spacedWord)].map(({ 0: word, index }) => {
      return { word, start: index, end: index + word.length };
    });
  }
  return [...segmenterFor(lang).segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ word: segment.toLocaleLowerCase(lang), start: index, end: index + segment.length }] : [],
  );
}

/** "don't" and "3.5" are one word, "twenty-one" is two, as `Intl.Segmenter` has it; it takes ten times as long. */
const spacedWord = /[\p{L}\p{M}\p{N}_]+(?:['’.,:\u200c](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*/gu;

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
