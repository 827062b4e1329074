import { checkOverflow } from "../check/overflow.ts";
import type { Browser } from "../host/browser.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { FitRecord, FitStep } from "../model/fit.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { SlidePicture } from "../model/picture.ts";
import { fitSlides } from "../print/fit.ts";
import { printPdf } from "../print/print-pdf.ts";
import { renderDeck } from "../render/deck.ts";
import type { RenderOptions } from "../render/options.ts";
import { renderPrint } from "../render/print.ts";
import { evenSplit, splitDeck } from "../slidefile/split-slide.ts";
import { chosenLangs } from "./chosen-langs.ts";
import { fitRecord, knownFit, styleHash } from "./known-fit.ts";
import type { Stage } from "./world.ts";

export interface PresentOptions {
  readonly config: Config;
  /** Which languages to write; empty: all. */
  readonly langs: readonly Lang[];
  readonly look: Look;
  /** Undefined where nothing is printed or measured. */
  readonly browser: Browser | undefined;
  readonly fit: FitRecord | undefined;
  readonly pictures: ReadonlyMap<string, SlidePicture>;
  readonly date: Date;
  readonly isHtmlWanted: boolean;
  readonly progress: (stage: Stage) => void;
}

export interface PresentedDeck {
  /** Relative to the output folder. */
  readonly files: readonly OutputFile[];
  /** What was measured in this run. */
  readonly fit: FitRecord | undefined;
}

/** From a deck to HTML and PDFs: fit, render, print. */
export async function presentDeck(
  deck: Deck,
  options: PresentOptions,
  report: Report,
): Promise<PresentedDeck> {
  const langs = chosenLangs(deck.name, deck.langs, options.langs);
  if (options.browser === undefined) {
    const { splits, steps } = knownFit(deck, options.fit, styleOf(options), report);
    return { files: html(splitDeck(deck, splits), langs, steps, options, report), fit: undefined };
  }
  options.progress("fit");
  const { fit, measures } = await fitSlides(options.browser, {
    render: (splits) => {
      const shown = splitDeck(deck, splits);
      return deck.langs.map((lang) =>
        renderPrint(shown, lang, options.look, looksOf(options, new Map()), ignore),
      );
    },
    split: (slide, parts) => evenSplit(deck, slide, parts),
  });
  // From here on a part of a slide is a slide like any other.
  const shown = splitDeck(deck, fit.splits);
  checkOverflow(shown, measures, report);
  const decks = options.isHtmlWanted ? html(shown, langs, fit.steps, options, report) : [];
  const pdfs = await print(shown, langs, fit.steps, { ...options, browser: options.browser }, report);
  return { files: [...decks, ...pdfs], fit: fitRecord(deck, fit, measures, styleOf(options)) };
}

/** Flaws of a slide are told once, when it is written, and not again for every measuring. */
function ignore(): void {}

function html(
  deck: Deck,
  langs: readonly Lang[],
  fit: ReadonlyMap<string, FitStep>,
  options: PresentOptions,
  report: Report,
): readonly OutputFile[] {
  options.progress("render");
  return langs.flatMap((lang) => renderDeck(deck, lang, options.look, looksOf(options, fit), report));
}

async function print(
  deck: Deck,
  langs: readonly Lang[],
  fit: ReadonlyMap<string, FitStep>,
  options: PresentOptions & { readonly browser: Browser },
  report: Report,
): Promise<readonly OutputFile[]> {
  options.progress("print");
  const flaws = options.isHtmlWanted ? ignore : report;
  const printed = await Promise.all(
    langs.map(async (lang) => {
      const found: Diagnostic[] = [];
      const page = renderPrint(deck, lang, options.look, looksOf(options, fit), flaws);
      const pdf = await printPdf(
        options.browser,
        page,
        { date: options.date },
        (one) => void found.push(one),
      );
      return { file: { path: `${deck.name}/${lang}.pdf`, contents: pdf }, found };
    }),
  );
  // In the order of the languages, not of the printing: the same input gives the same report.
  for (const one of printed.flatMap(({ found }) => found)) report(one);
  return printed.map(({ file }) => file);
}

function styleOf({ look, config, pictures }: PresentOptions): string {
  return styleHash(look, { theme: config.theme, pictures });
}

function looksOf(options: PresentOptions, fit: ReadonlyMap<string, FitStep>): RenderOptions {
  const { theme, accent, title, footer } = options.config;
  return { theme, accent, title, footer, fit, pictures: options.pictures };
}
