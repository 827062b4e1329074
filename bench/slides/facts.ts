import type { Lang } from "../../src/model/lang.ts";

/** Numbers as they are written: "11.7", "3,000", "24". */
export function numbersIn(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => sentence.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
}

/**
 * Names, by their form: capitalised words inside a sentence that the article never writes small, and Latin words in other
 * scripts; several in a row are one name. What opens a sentence, a quotation or what follows a colon has its capital for that
 * alone; "Newton's" and "Newton-a" name Newton. Not for German, which writes all nouns so.
 */
export function namesIn(sentences: readonly string[], lang: Lang): ReadonlySet<string> {
  const script = new Intl.Locale(lang).maximize().script;
  if (script !== "Latn" && script !== "Cyrl") {
    const row = /\p{Script=Latin}{2,}(?:[ '’]\p{Script=Latin}+)*/gu;
    return new Set(sentences.flatMap((sentence) => sentence.match(row) ?? []));
  }
  const small = new Set(
    sentences.flatMap((sentence) => (sentence.match(word) ?? []).filter((own) => /^\p{Ll}/u.test(own))),
  );
  return new Set(sentences.flatMap((sentence) => namesOf(sentence, small, lang)));
}

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;

function namesOf(sentence: string, small: ReadonlySet<string>, lang: Lang): readonly string[] {
  const names: string[] = [];
  let end = -1;
  for (const { 0: own, index } of sentence.matchAll(word)) {
    const isName = /^\p{Lu}[\p{L}\p{M}\p{N}'’-]+/u.test(own) && !small.has(own.toLocaleLowerCase(lang));
    if (!isName || opensSomething(sentence.slice(0, index))) continue;
    const last = names.at(-1);
    if (last !== undefined && sentence.slice(end, index) === " ") names[names.length - 1] = `${last} ${own}`;
    else names.push(own);
    end = index + own.length;
  }
  return names.map(withoutEnding);
}

/** Whether a capital may be due to what stands before it: nothing but marks, a colon, or a quotation mark that opens. */
function opensSomething(before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before) || /[:：–—"“„«‘]\s*$/u.test(before);
}

/** Without the ending that an apostrophe or a hyphen sets apart. */
function withoutEnding(name: string): string {
  return name.replace(/(?<=..)(?:['’]\p{Ll}{0,3}|-\p{Ll}{1,3})$/u, "");
}
