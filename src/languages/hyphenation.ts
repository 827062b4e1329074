import type { Lang } from "../model/lang.ts";

/** How the words of a language are parted at the end of a line. */
export interface Hyphenation {
  /** The patterns of TeX, by the name that the package `hyphen` has for them. */
  readonly patterns: string;
  /** Whether a word may be parted there after all, where the patterns are wrong more than once in a while. */
  readonly isAllowed?: (before: string, after: string) => boolean;
}

/** Undefined for a language whose words are not parted by a hyphen, or whose patterns nobody has. */
export function hyphenationOf(lang: Lang): Hyphenation | undefined {
  const parts = lang.split("-");
  for (let length = parts.length; length > 0; length--) {
    const found = table[parts.slice(0, length).join("-")];
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The Indonesian patterns tear the suffix -kan and two letters that are one sound: "rak-an", "gu-ngja". A syllable begins with one
 * consonant, or with two that are spoken as one beginning, and with a vowel only behind another vowel.
 */
const byBeginnings: Hyphenation = {
  patterns: "id",
  isAllowed: (before, after) =>
    /[aeiou]$/iu.test(before)
      ? /^(?:[aeiou]|(?:ng|ny|sy|kh|[bdfgkpst][lr]|str|[bcdfghjklmnpqrstvwxyz])[aeiou])/iu.test(after)
      : /^(?:ny|sy|kh|[bdfgkpst][lr]|str|[bcdfghjklmnpqrstvwxyz])[aeiou]/iu.test(after),
};

/**
 * Not here: languages that break lines between any letters or by a dictionary (Chinese, Japanese, Korean, Thai), those that never
 * part a word (Arabic, Hebrew, Persian, Vietnamese), and Hindi, whose printed columns are set without hyphens.
 */
const table: Readonly<Record<Lang, Hyphenation>> = {
  de: { patterns: "de-1996" },
  en: { patterns: "en-us" },
  "en-AU": { patterns: "en-gb" },
  "en-GB": { patterns: "en-gb" },
  "en-NZ": { patterns: "en-gb" },
  es: { patterns: "es" },
  fr: { patterns: "fr" },
  hr: { patterns: "hr" },
  id: byBeginnings,
  it: { patterns: "it" },
  ms: byBeginnings,
  nl: { patterns: "nl" },
  pl: { patterns: "pl" },
  pt: { patterns: "pt" },
  ru: { patterns: "ru" },
  sr: { patterns: "sr-cyrl" },
  "sr-Latn": { patterns: "sh-latn" },
  tr: { patterns: "tr" },
  uk: { patterns: "uk" },
};
