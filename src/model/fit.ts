/** Sizes of a slide's text in percent of the theme's, largest first. */
export const fitSteps = [100, 92, 85, 78] as const;
export type FitStep = (typeof fitSteps)[number];

/**
 * How one slide is made to fit, in all languages alike: a step, or a split before the named items or paragraphs of its
 * body (from 0), each part with its own step.
 */
export type Fit =
  | { readonly step: FitStep }
  | { readonly splitBefore: readonly number[]; readonly steps: readonly FitStep[] };

/** `slides/<deck>/.generated/fit.json`: what a browser measured, by the hash of the slide in all its languages. */
export interface FitRecord {
  readonly version: 1;
  readonly slides: Readonly<Record<string, Fit>>;
}
