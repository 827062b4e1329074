import type { Lang } from "./lang.ts";

/** Sizes of a slide's text in percent of the theme's, largest first. */
export const fitSteps = [100, 92, 85, 78] as const;
export type FitStep = (typeof fitSteps)[number];

/**
 * How one slide is made to fit, in all languages alike: a step, or a split before the named items or paragraphs of its
 * body (from 0), each part with its own step. `over` is what runs over all the same, in px by language.
 */
export type Fit =
  | { readonly step: FitStep; readonly over?: Readonly<Record<Lang, number>> }
  | { readonly splitBefore: readonly number[]; readonly steps: readonly FitStep[] };

/** By slide id, before which pieces of its body it is split. */
export type Splits = ReadonlyMap<string, readonly number[]>;

/** How a deck is made to fit: where its slides are split, and each slide's or part's step; one that is absent has all its size. */
export interface DeckFit {
  readonly splits: Splits;
  readonly steps: ReadonlyMap<string, FitStep>;
}

/** A slide `x` that is split twice is shown as `x`, `x.2` and `x.3`. */
export function partIds(id: string, splits: number): readonly string[] {
  return [id, ...Array.from({ length: splits }, (_, index) => `${id}.${index + 2}`)];
}

/** `slides/<deck>/.generated/fit.json`: what a browser measured, by the hash of the slide in all its languages. */
export interface FitRecord {
  readonly version: 1;
  /** Hash of what slides are drawn with; measures taken with another style say nothing. */
  readonly style: string;
  readonly slides: Readonly<Record<string, Fit>>;
}
