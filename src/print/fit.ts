import type { Browser } from "../host/browser.ts";
import { type DeckFit, type FitStep, fitSteps, partIds, type Splits } from "../model/fit.ts";
import type { SlideMeasure } from "../model/measure.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { isTooLarge, measureSteps, type StepMeasures } from "./measure-steps.ts";

export interface Fitted {
  readonly fit: DeckFit;
  /** Of every slide, or part of one, in every language, at its step. */
  readonly measures: readonly SlideMeasure[];
}

/** A deck as its slides are fitted. */
export interface Fitting {
  /** Each language's page with these splits, every slide at its full size. */
  readonly render: (splits: Splits) => readonly RenderedPage[];
  /** Before which pieces a slide is split into that many parts; undefined where it cannot be. */
  readonly split: (slide: string, parts: number) => readonly number[] | undefined;
}

/**
 * Finds the largest step at which each slide fits in all of its languages. One that does not fit at the smallest step is split in
 * two, then three, each part with a step of its own; if that does not help, it keeps the smallest step, and its measure says by
 * how much it runs over.
 */
export async function fitSlides(browser: Browser, { render, split }: Fitting): Promise<Fitted> {
  const whole = chosenSteps(await measureSteps(browser, render(new Map())));
  const slides = new Map(whole);
  const splits = new Map<string, readonly number[]>();
  let open = [...whole.values()].filter(isOver).map(({ slide }) => slide);
  for (let parts = 2; open.length > 0; parts++) {
    const tried = new Map(
      open.flatMap((slide) => {
        const cuts = split(slide, parts);
        return cuts === undefined ? [] : [[slide, cuts] as const];
      }),
    );
    if (tried.size === 0) break;
    const ids = [...tried].flatMap(([slide, cuts]) => partIds(slide, cuts.length));
    const found = chosenSteps(await measureSteps(browser, render(tried), ids));
    open = [...tried.keys()].filter((slide) => {
      const fitted = partIds(slide, parts - 1).flatMap((part) => found.get(part) ?? []);
      if (fitted.some(isOver)) return true;
      splits.set(slide, tried.get(slide) ?? []);
      for (const part of fitted) slides.set(part.slide, part);
      return false;
    });
  }
  const steps = new Map(
    [...slides.values()].flatMap(({ slide, step }) => (step === 100 ? [] : [[slide, step] as const])),
  );
  return { fit: { splits, steps }, measures: [...slides.values()].flatMap(({ measures }) => measures) };
}

/** A slide at the step that was chosen for it, in every language. */
interface FittedSlide {
  readonly slide: string;
  readonly step: FitStep;
  readonly measures: readonly SlideMeasure[];
}

function isOver({ measures }: FittedSlide): boolean {
  return measures.some(isTooLarge);
}

/** The largest step that fits, else the smallest. */
function chosenSteps(byStep: StepMeasures): ReadonlyMap<string, FittedSlide> {
  const chosen = new Map<string, FittedSlide>();
  for (const step of fitSteps) {
    for (const [slide, measures] of Map.groupBy(byStep.get(step) ?? [], (measure) => measure.slide)) {
      const before = chosen.get(slide);
      if (before === undefined || isOver(before)) chosen.set(slide, { slide, step, measures });
    }
  }
  return chosen;
}
