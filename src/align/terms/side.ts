import { languageOf } from "../../languages/table.ts";
import type { Sentence } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { looseStems } from "./stems.ts";
import { wordSplitter, type Word } from "./words.ts";

/** A word of a line; its form is its number among the distinct words of its side, in lower case. */
export interface Token extends Word {
  readonly form: number;
}

export type Line = readonly Token[];

/** One language of a pair: line i translates line i of the other side. */
export interface Side {
  readonly lang: Lang;
  readonly lines: readonly Line[];
  /** In alphabetical order. */
  readonly forms: readonly string[];
  /** How often each form occurs. */
  readonly counts: Int32Array;
  /** Of each form, the number of its word: forms of one word share it. */
  readonly stemOf: Int32Array;
  /** Of each form, 1 if it can be (the edge of) a term. */
  readonly isContent: Uint8Array;
}

export function sideOf(lines: readonly (readonly Sentence[])[], lang: Lang): Side {
  const split = wordSplitter(lang);
  const words = lines.map(split);
  const lower = (text: string): string => text.normalize("NFC").toLocaleLowerCase(lang);
  const forms = [...new Set(words.flat().map(({ text }) => lower(text)))].toSorted();
  const numbers = new Map(forms.map((form, number) => [form, number] as const));
  const tokens = words.map((line) =>
    line.map((word) => ({ ...word, form: numbers.get(lower(word.text)) ?? 0 })),
  );
  const counts = new Int32Array(forms.length);
  for (const { form } of tokens.flat()) counts[form] = (counts[form] ?? 0) + 1;
  const functionWords = functionWordsOf(lang);
  return {
    lang,
    lines: tokens,
    forms,
    counts,
    stemOf: looseStems(forms),
    isContent: Uint8Array.from(forms, (form) => (canBeTerm(form) && !functionWords.has(form) ? 1 : 0)),
  };
}

/** Numbers and single letters are no terms. */
function canBeTerm(form: string): boolean {
  return /\p{L}.*[\p{L}\p{N}]/u.test(form);
}

/** Every word that steers sentences: none of them begins or ends a term. */
function functionWordsOf(lang: Lang): ReadonlySet<string> {
  return new Set(Object.values(languageOf(lang).cues).flat());
}
