import type { Lang } from "../../src/model/lang.ts";

/** Numbers as they are written: "11.7", "3,000", "24". */
export function numbersIn(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => sentence.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
}

/**
 * Names, by their form: capitalised words inside a sentence that the article never writes small, and Latin words in other
 * scripts. What opens a sentence, a quotation or what follows a colon has its capital for that alone; "Newton's" and
 * "Newton-a" name Newton. Not for German, which writes all nouns so.
 */
export function namesIn(sentences: readonly string[], lang: Lang): ReadonlySet<string> {
  const script = new Intl.Locale(lang).maximize().script;
  if (script !== "Latn" && script !== "Cyrl") {
    return new Set(sentences.flatMap((sentence) => sentence.match(/\p{Script=Latin}{2,}/gu) ?? []));
  }
  const words = sentences.map((sentence) => [...sentence.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu)]);
  const small = new Set(words.flat().flatMap(([word]) => (/^\p{Ll}/u.test(word) ? [word] : [])));
  const inside = words.flatMap((sentence) => sentence.filter((match, index) => index > 0 && !opens(match)));
  const isName = (word: string) =>
    /^\p{Lu}[\p{L}\p{M}\p{N}'’-]+/u.test(word) && !small.has(word.toLocaleLowerCase(lang));
  return new Set(inside.flatMap(([word]) => (isName(word) ? [withoutEnding(word)] : [])));
}

function opens({ input, index }: RegExpMatchArray): boolean {
  return /[:：–—"“„«‘]\s*$/u.test(input?.slice(0, index) ?? "");
}

/** Without the ending that an apostrophe or a hyphen sets apart. */
function withoutEnding(name: string): string {
  return name.replace(/(?<=..)(?:['’]\p{Ll}{0,3}|-\p{Ll}{1,3})$/u, "");
}
