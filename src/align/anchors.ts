import { transliterate } from "../languages/transliterate.ts";
import type { Lang } from "../model/lang.ts";

/** Letters that tell a word from others while its ending changes (Text+Berg's aligner compares the first five). */
const stemLetters = 5;

/** Reads the anchors of a text, each once. */
export type AnchorReader = (text: string) => ReadonlySet<string>;

/**
 * Anchors are what a translation tends to keep of a text: numbers as their digits, words as the first five letters of
 * their transliteration, punctuation in its ASCII form. Scripts without word spaces give pairs of letters, which mean
 * nothing in another script but feed the lexicon. The reader remembers the tokens it has met.
 */
export function anchorReader(lang: Lang): AnchorReader {
  const known = new Map<string, readonly string[]>();
  const anchorsOf = (token: string): readonly string[] => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const anchors = anchorsOfToken(token, lang);
    known.set(token, anchors);
    return anchors;
  };
  return (text) => new Set((text.match(tokens) ?? []).flatMap(anchorsOf));
}

const tokens = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu;

/** Every number of a text in ASCII digits without separators: "1.000,5" and "1,000.5" are both "10005". */
export function numbersOf(text: string): readonly string[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu)].map(([number]) => digitsOf(number));
}

function anchorsOfToken(token: string, lang: Lang): readonly string[] {
  if (/^\p{Nd}/u.test(token)) return [digitsOf(token)];
  if (unspacedScript.test(token)) return letterPairs(token);
  if (/^[\p{L}\p{M}\p{N}_]/u.test(token)) return [stem(token, lang)];
  const mark = punctuation.get(token) ?? token;
  return mark === "" ? [] : [mark];
}

const unspacedScript =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function letterPairs(token: string): readonly string[] {
  const letters = Array.from(token);
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`);
}

function stem(word: string, lang: Lang): string {
  const latin = transliterate(word, lang).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return Array.from(latin).slice(0, stemLetters).join("");
}

function digitsOf(number: string): string {
  return number.replaceAll(/\P{Nd}/gu, "").replaceAll(/[^0-9]/gu, asciiDigit);
}

/** Unicode keeps the ten digits of a script side by side, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** Commas and full stops are everywhere and quotation marks change with the language: both say nothing. */
const punctuation: ReadonlyMap<string, string> = new Map([
  ["？", "?"],
  ["؟", "?"],
  ["！", "!"],
  ["：", ":"],
  ["；", ";"],
  ["؛", ";"],
  ["（", "("],
  ["）", ")"],
  ["％", "%"],
  ["٪", "%"],
  ["–", "—"],
  ...Array.from("\"'“”„‟«»‘’‚‹›「」『』.,،、。।", (mark) => [mark, ""] as const),
]);
