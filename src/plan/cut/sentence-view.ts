import type { Segment, Sentence } from "../../model/alignment.ts";
import type { Language } from "../../languages/language.ts";
import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { literalsOf } from "../literals.ts";

/** A sentence under the knife: one language's text of a segment. */
export interface SentenceView {
  readonly lang: Lang;
  readonly language: Language;
  readonly sentence: Sentence;
  /** Where the cutting starts in the sentence, behind a label for instance; offsets count from here. */
  readonly from: number;
  /** What the cutters see: code is one long word, so that nothing in it is taken for a boundary. */
  readonly text: string;
}

/** The segment's sentence in each language; undefined unless each of them has exactly one. */
export function viewsOf(segment: Segment, langs: readonly Lang[]): readonly SentenceView[] | undefined {
  const views: SentenceView[] = [];
  for (const lang of langs) {
    const sentences = segment.variants.get(lang) ?? [];
    const [sentence] = sentences;
    if (sentence === undefined || sentences.length !== 1) return undefined;
    views.push({ lang, language: languageOf(lang), sentence, from: 0, text: masked(sentence) });
  }
  return views.length === 0 ? undefined : views;
}

/** The sentence with each piece of code and each formula as letters of the same length. */
function masked(sentence: Sentence): string {
  return literalsOf(sentence.block).reduce((text, literal) => {
    const start = Math.max(0, literal.start - sentence.start);
    const end = Math.min(text.length, literal.end - sentence.start);
    return start < end ? text.slice(0, start) + "x".repeat(end - start) + text.slice(end) : text;
  }, sentence.text);
}

/** A part of the same sentence, by offsets of the view. */
export function viewWithin(view: SentenceView, start: number, end: number = view.text.length): SentenceView {
  return { ...view, from: view.from + start, text: view.text.slice(start, end) };
}
