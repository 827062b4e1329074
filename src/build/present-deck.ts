import { checkInStep } from "../check/in-step.ts";
import { checkOverflow } from "../check/overflow.ts";
import type { Browser } from "../host/browser.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { FitRecord, FitStep } from "../model/fit.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import { fitSlides } from "../print/fit.ts";
import { printSlides } from "../print/slides-pdf.ts";
import { renderDeck } from "../render/deck.ts";
import type { RenderOptions } from "../render/options.ts";
import { renderPrint } from "../render/print.ts";
import { joinSlideFiles } from "../slidefile/join.ts";
import { parseSlideFile } from "../slidefile/parse.ts";
import { slideHash } from "../slidefile/slide-hash.ts";
import { chosenLangs } from "./chosen-langs.ts";
import type { Stage } from "./world.ts";

export interface PresentOptions {
  readonly name: string;
  readonly config: Config;
  /** Which languages to write; empty: all. */
  readonly langs: readonly Lang[];
  /** A language's slide file as people name it. */
  readonly fileOf: (lang: Lang) => string;
  readonly look: Look;
  /** Undefined where nothing is printed or measured. */
  readonly browser: Browser | undefined;
  readonly fit: FitRecord | undefined;
  readonly date: Date;
  readonly isHtmlWanted: boolean;
  readonly progress: (stage: Stage) => void;
}

export interface PresentedDeck {
  readonly deck: Deck;
  /** Relative to the output folder. */
  readonly files: readonly OutputFile[];
  /** What was measured in this run. */
  readonly fit: FitRecord | undefined;
}

/** From Markdown slides to decks and PDFs: parse, join, fit, render, print. Reads nothing but the slide files. */
export async function presentDeck(
  texts: ReadonlyMap<Lang, string>,
  options: PresentOptions,
  report: Report,
): Promise<PresentedDeck> {
  const deck = joinedDeck(texts, options, report);
  checkInStep(deck, options.fileOf, report);
  const langs = chosenLangs(deck.langs, options.langs);
  if (options.browser === undefined) {
    const fit = knownFit(deck, options.fit, report);
    return { deck, files: html(deck, langs, fit, options, report), fit: undefined };
  }
  options.progress("fit");
  const pages = (fit: ReadonlyMap<string, FitStep>) =>
    deck.langs.map((lang) => renderPrint(deck, lang, options.look, looksOf(options, fit), ignore));
  const { fit, measures } = await fitSlides(options.browser, pages);
  checkOverflow(deck, measures, report);
  const decks = options.isHtmlWanted ? html(deck, langs, fit, options, report) : [];
  const pdfs = await print(deck, langs, fit, { ...options, browser: options.browser }, report);
  return { deck, files: [...decks, ...pdfs], fit: fitRecord(deck, fit) };
}

/** Flaws of a slide are told once, when it is written, and not again for every measuring. */
function ignore(): void {}

export function joinedDeck(
  texts: ReadonlyMap<Lang, string>,
  options: Pick<PresentOptions, "name" | "config" | "fileOf">,
  report: Report,
): Deck {
  const langs = [...texts.keys()].toSorted();
  const files = langs.map((lang) =>
    parseSlideFile({ file: options.fileOf(lang), text: texts.get(lang) ?? "" }, report),
  );
  const { pivot, languages } = options.config;
  const first = [pivot, ...languages, ...langs].find((lang) => lang !== undefined && texts.has(lang));
  return joinSlideFiles(files, { name: options.name, pivot: first ?? "" }, report);
}

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
  return Promise.all(
    langs.map(async (lang) => {
      const page = renderPrint(deck, lang, options.look, looksOf(options, fit), flaws);
      const pdf = await printSlides(options.browser, page, { date: options.date }, report);
      return { path: `${deck.name}/${lang}.pdf`, contents: pdf };
    }),
  );
}

function looksOf(options: PresentOptions, fit: ReadonlyMap<string, FitStep>): RenderOptions {
  const { theme, accent, title, footer } = options.config;
  return { theme, accent, title, footer, fit };
}

/** The steps that an earlier run measured; says which slides nobody has measured as they are now. */
function knownFit(deck: Deck, record: FitRecord | undefined, report: Report): ReadonlyMap<string, FitStep> {
  const fit = new Map<string, FitStep>();
  const unmeasured: string[] = [];
  for (const slide of deck.slides) {
    const known = record?.slides[slideHash(slide)];
    if (known === undefined) unmeasured.push(slide.id);
    else if ("step" in known) fit.set(slide.id, known.step);
  }
  if (unmeasured.length > 0) reportUnmeasured(unmeasured, deck, report);
  return fit;
}

function reportUnmeasured(ids: readonly string[], deck: Deck, report: Report): void {
  const which = ids.length === deck.slides.length ? "the slides" : ids.map((id) => `\`${id}\``).join(", ");
  report({
    severity: "note",
    code: "render/unmeasured",
    message: `not known whether ${which} fit: not measured as they are now`,
    hint: `\`diptych pdf ${deck.name}\` measures them in a browser`,
  });
}

function fitRecord(deck: Deck, fit: ReadonlyMap<string, FitStep>): FitRecord {
  const slides = deck.slides.map((slide) => [slideHash(slide), { step: fit.get(slide.id) ?? 100 }] as const);
  return { version: 1, slides: Object.fromEntries(slides) };
}
