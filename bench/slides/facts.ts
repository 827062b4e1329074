import type { Lang } from "../../src/model/lang.ts";

/** Numbers as they are written: "11.7", "3,000", "24". */
export function numbersIn(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => sentence.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
}

/**
 * Names, by their form: capitalised words inside a sentence that the article never writes small, and Latin words in other
 * scripts. Not for German, which writes all nouns so.
 */
export function namesIn(sentences: readonly string[], lang: Lang): ReadonlySet<string> {
  const script = new Intl.Locale(lang).maximize().script;
  if (script !== "Latn" && script !== "Cyrl") {
    return new Set(sentences.flatMap((sentence) => sentence.match(/\p{Script=Latin}{2,}/gu) ?? []));
  }
  const words = sentences.map((sentence) => sentence.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []);
  const small = new Set(words.flat().filter((word) => /^\p{Ll}/u.test(word)));
  const inside = words.flatMap((sentence) => sentence.slice(1));
  const isName = (word: string) =>
    /^\p{Lu}[\p{L}\p{M}\p{N}'’-]+/u.test(word) && !small.has(word.toLocaleLowerCase(lang));
  return new Set(inside.filter(isName));
}
