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
