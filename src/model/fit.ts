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

/** `slides/<deck>/.generated/fit.json`: what a browser measured, by the hash of the slide in all its languages. */
export interface FitRecord {
  readonly version: 1;
  /** Hash of what slides are drawn with; measures taken with another style say nothing. */
  readonly style: string;
  readonly slides: Readonly<Record<string, Fit>>;
}
