import type { TranslationUnit } from "../model/alignment.ts";
import { wordCount } from "./words.ts";

/** A run of a unit's segments, half-open: the part of the article that one slide stands for. */
export interface Passage {
  readonly unit: TranslationUnit;
  readonly from: number;
  readonly to: number;
}

export function wholeUnit(unit: TranslationUnit): Passage {
  return { unit, from: 0, to: unit.segments.length };
}

export function isWhole(passage: Passage): boolean {
  return passage.from === 0 && passage.to === passage.unit.segments.length;
}

/** Passages in a row, those that follow each other in one unit as one. */
export function joinedPassages(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last?.unit === passage.unit && last.to === passage.from) {
      joined[joined.length - 1] = { ...last, to: passage.to };
    } else joined.push(passage);
  }
  return joined;
}

/** Each segment of the passages as a passage of its own. */
export function singleSentences(passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap(({ unit, from, to }) =>
    Array.from({ length: to - from }, (_, index) => ({ unit, from: from + index, to: from + index + 1 })),
  );
}

/** Words of a passage in its longest language. */
export function passageWords(passage: Passage): number {
  const counts = [...passage.unit.variants.keys()].map((lang) => {
    const sentences = passage.unit.segments
      .slice(passage.from, passage.to)
      .flatMap((segment) => segment.variants.get(lang) ?? []);
    return sentences.reduce((sum, sentence) => sum + wordCount(sentence.text), 0);
  });
  return Math.max(0, ...counts);
}

/** How many languages have any of these passages: what all of them show must be in as many. */
export function languageCount(units: readonly TranslationUnit[]): number {
  return new Set(units.flatMap((unit) => [...unit.variants.keys()])).size;
}

/** Words of units in the mean of their languages. */
export function meanWords(units: readonly TranslationUnit[]): number {
  const sentences = units.flatMap(({ segments }) =>
    segments.flatMap(({ variants }) => [...variants.values()].flat()),
  );
  return sentences.reduce((sum, { text }) => sum + wordCount(text), 0) / Math.max(1, languageCount(units));
}
