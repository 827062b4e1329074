import type { Alignment, TranslationUnit } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import type { Term } from "../model/term.ts";
import { contentStems } from "./rank.ts";
import { unitText } from "./unit-text.ts";

/** In so many passages a word must occur to be what the article is about. */
const frequentFrom = 3;

export type IsTopic = (text: string, lang: Lang) => boolean;

/** Tells whether words name what the article is about: they stand in its title, in a heading, or recur in its text. */
export function topicTest(alignment: Alignment): IsTopic {
  const topics = new Map(alignment.langs.map((lang) => [lang, topicStems(alignment.units, lang)]));
  return (text, lang) => !contentStems(text, lang).isDisjointFrom(topics.get(lang) ?? new Set());
}

/** Tells whether words name a term of the article's own bilingual glossary. */
export function termTest(terms: readonly Term[]): IsTopic {
  const stems = new Map<Lang, Set<string>>();
  for (const [lang, form] of terms.flatMap((term) => [...term.forms])) {
    const own = stems.get(lang) ?? new Set();
    for (const word of contentStems(form, lang)) own.add(word);
    stems.set(lang, own);
  }
  return (text, lang) => !contentStems(text, lang).isDisjointFrom(stems.get(lang) ?? new Set());
}

function topicStems(units: readonly TranslationUnit[], lang: Lang): ReadonlySet<string> {
  const topics = new Set<string>();
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const word of contentStems(unitText(unit, lang), lang)) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count >= frequentFrom || unit.kind === "title" || unit.kind === "heading") topics.add(word);
    }
  }
  return topics;
}
