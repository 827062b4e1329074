import type { Browser } from "../host/browser.ts";
import { type FitStep, fitSteps } from "../model/fit.ts";
import type { SlideMeasure } from "../model/measure.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { measureSlides } from "./measure.ts";

export interface Fitted {
  /** By slide id; only slides that need less than all of their size. */
  readonly fit: ReadonlyMap<string, FitStep>;
  /** Of every slide in every language, at its step. */
  readonly measures: readonly SlideMeasure[];
}

/**
 * Finds the largest step at which each slide fits in all of its languages. `render` gives each language's page at a given
 * fit. A slide that does not fit at the smallest step keeps that one, and its measure says by how much.
 */
export async function fitSlides(
  browser: Browser,
  render: (fit: ReadonlyMap<string, FitStep>) => readonly RenderedPage[],
): Promise<Fitted> {
  let fit: ReadonlyMap<string, FitStep> = new Map();
  for (;;) {
    const measured = await Promise.all(render(fit).map((page) => measureSlides(browser, page)));
    const measures = measured.flat();
    const smaller = nextFit(fit, measures);
    if (smaller === undefined) return { fit, measures };
    fit = smaller;
  }
}

/** One step down for each slide that runs over in any language; undefined when none can go down. */
function nextFit(
  fit: ReadonlyMap<string, FitStep>,
  measures: readonly SlideMeasure[],
): ReadonlyMap<string, FitStep> | undefined {
  const next = new Map(fit);
  for (const { slide, overflow } of measures) {
    const index = fitSteps.indexOf(fit.get(slide) ?? fitSteps[0]);
    const step = fitSteps[index + 1];
    if (overflow > 0 && step !== undefined) next.set(slide, step);
  }
  const isChanged = [...next].some(([slide, step]) => fit.get(slide) !== step);
  return isChanged ? next : undefined;
}
