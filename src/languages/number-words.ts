import type { Lang } from "../model/lang.ts";

/**
 * Abbreviations that are words of every day too ("No. It never was."): they shorten something only before a number
 * ("No. 5"). In the other languages no abbreviation is such a word.
 */
export function abbreviatedBeforeNumbers(lang: Lang): readonly string[] {
  return byLanguage.get(new Intl.Locale(lang).language) ?? [];
}

const byLanguage: ReadonlyMap<string, readonly string[]> = new Map([
  ["en", ["no", "nos"]],
  ["id", ["hal"]],
]);
