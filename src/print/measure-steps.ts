import type { Browser, Page } from "../host/browser.ts";
import { type FitStep, fitSteps } from "../model/fit.ts";
import type { SlideMeasure } from "../model/measure.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { measurePage } from "./measure.ts";
import { setFit } from "./slide-walk.ts";

/** What one step makes of slides, in all languages. */
export type StepMeasures = ReadonlyMap<FitStep, readonly SlideMeasure[]>;

/**
 * Measures slides at their full size, and those that then run over in any language at every smaller step, in all of them. A page
 * is loaded once: a step is an attribute of it.
 *
 * @param pages one per language, all slides at 100
 * @param only these slides, by id; undefined: all
 */
export async function measureSteps(
  browser: Browser,
  pages: readonly RenderedPage[],
  only?: readonly string[],
): Promise<StepMeasures> {
  const firsts = pages.map(() => Promise.withResolvers<readonly SlideMeasure[]>());
  const atFull = Promise.all(firsts.map(({ promise }) => promise));
  // Told through the languages' own promises below.
  atFull.catch(() => {});
  const byLanguage = pages.map(async (rendered, index) => {
    try {
      return await browser.run(rendered, async (page) => {
        const first = await measurePage(page, only);
        firsts[index]?.resolve(first);
        return await smallerSteps(page, first, tooLong((await atFull).flat()));
      });
    } catch (error) {
      // The other languages wait for this one.
      firsts[index]?.reject(error);
      throw error;
    }
  });
  const measured = await Promise.all(byLanguage);
  return new Map(fitSteps.map((step) => [step, measured.flatMap((steps) => steps.get(step) ?? [])]));
}

/** It runs over its page, or its texts over each other. */
export function isTooLarge({ overflow, flaws }: SlideMeasure): boolean {
  return overflow > 0 || flaws.some(({ type }) => type === "overlap");
}

function tooLong(measures: readonly SlideMeasure[]): readonly string[] {
  return [...new Set(measures.filter(isTooLarge).map(({ slide }) => slide))];
}

async function smallerSteps(
  page: Page,
  first: readonly SlideMeasure[],
  slides: readonly string[],
): Promise<StepMeasures> {
  const steps = new Map<FitStep, readonly SlideMeasure[]>([[100, first]]);
  if (slides.length === 0) return steps;
  for (const step of fitSteps.slice(1)) {
    await page.evaluate(setFit, slides, step);
    steps.set(step, await measurePage(page, slides));
  }
  return steps;
}
