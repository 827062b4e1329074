import type { TranslationUnit } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import { unitText } from "./unit-text.ts";
import { stem, wordsOf } from "./words.ts";

/** Jaccard similarity of stems from which a heading counts as the title said again. */
const repeatedFrom = 0.5;

/** Whether a heading only repeats the article's title; the evidence of all languages is averaged. */
export function isRepeatedTitle(heading: TranslationUnit, title: TranslationUnit): boolean {
  const shared = [...heading.variants.keys()].filter((lang) => title.variants.has(lang));
  if (shared.length === 0) return false;
  const sum = shared.reduce((total, lang) => total + similarity(heading, title, lang), 0);
  return sum / shared.length >= repeatedFrom;
}

function similarity(heading: TranslationUnit, title: TranslationUnit, lang: Lang): number {
  const left = stems(heading, lang);
  const right = stems(title, lang);
  const both = left.intersection(right).size;
  return both === 0 ? 0 : both / left.union(right).size;
}

function stems(unit: TranslationUnit, lang: Lang): ReadonlySet<string> {
  return new Set(wordsOf(unitText(unit, lang), lang).map(stem));
}
