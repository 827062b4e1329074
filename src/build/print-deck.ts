import { setImmediate } from "node:timers/promises";
import type { Browser } from "../host/browser.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { PrintPage } from "../model/document-facts.ts";
import type { Glossary } from "../model/glossary.ts";
import type { Lang, Pair } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import { printPdf } from "../print/print-pdf.ts";
import { renderHandout } from "../render/handout/handout.ts";
import type { RenderOptions } from "../render/options.ts";
import { renderPairPrint } from "../render/pair.ts";
import { renderPrint } from "../render/print.ts";
import { imagesOf } from "./slide-images.ts";
import type { ImageOrder } from "./world.ts";

/** What of a deck is printed. */
export interface PrintedDeck {
  readonly deck: Deck;
  readonly langs: readonly Lang[];
  readonly pairs: readonly Pair[];
  readonly looks: RenderOptions;
}

export interface PrintDeckOptions {
  readonly browser: Browser;
  readonly config: Pick<Config, "handout" | "paper" | "page">;
  readonly look: Look;
  readonly plan: PlanRecord | undefined;
  readonly glossary: Glossary | undefined;
  readonly date: Date;
  /** Undefined where no PNG files are wanted. */
  readonly images: ImageOrder | undefined;
  /** Whether slides have a page for each of their steps. */
  readonly hasStepPages: boolean;
  /** Told of the slides' own flaws, where nobody else tells them. */
  readonly flaws: Report;
}

/** Slides and handout of each language and of each pair, as PDFs. */
export async function printDeck(
  printed: PrintedDeck,
  options: PrintDeckOptions,
  report: Report,
): Promise<readonly OutputFile[]> {
  const printing: Promise<Printed>[] = [];
  for (const { name, render } of pagesOf(printed, options)) {
    const file = `${printed.deck.name}/${name}.pdf`;
    const job = printFile(file, render(), options);
    // Told by `Promise.all` below.
    job.catch(() => {});
    printing.push(job);
    // The browser works on this one while the next is rendered.
    await setImmediate();
  }
  const files = await Promise.all(printing);
  // In the order of the languages, not of the printing: the same input gives the same report.
  for (const one of files.flatMap(({ found }) => found)) report(one);
  return files.map(({ file }) => file);
}

interface Printed {
  readonly file: OutputFile;
  readonly found: readonly Diagnostic[];
}

async function printFile(path: string, page: PrintPage, options: PrintDeckOptions): Promise<Printed> {
  const found: Diagnostic[] = [];
  const { browser, date } = options;
  const contents = await printPdf(browser, page, { date }, (one) => void found.push(one));
  return { file: { path, contents }, found };
}

interface NamedPage {
  readonly name: string;
  readonly render: () => PrintPage;
}

function pagesOf(
  { deck, langs, pairs, looks }: PrintedDeck,
  options: PrintDeckOptions,
): readonly NamedPage[] {
  const { look, config, plan, glossary, flaws, hasStepPages } = options;
  const pages = hasStepPages ? "steps" : "slides";
  const size = config.page;
  const handout = { layout: config.handout, paper: config.paper, plan, glossary };
  return [
    ...langs.flatMap((lang) => [
      { name: lang, render: () => renderPrint(deck, lang, look, looks, flaws, { pages, size }) },
      { name: `${lang}.handout`, render: () => renderHandout(deck, [lang], look, looks, handout) },
    ]),
    ...pairs.flatMap((pair) => [
      { name: pair.join("+"), render: () => renderPairPrint(deck, pair, look, looks) },
      { name: `${pair.join("+")}.handout`, render: () => renderHandout(deck, pair, look, looks, handout) },
    ]),
  ];
}

/** PNG files of the slides of each language, where they are wanted. */
export async function pictureDeck(
  { deck, langs, looks }: PrintedDeck,
  options: PrintDeckOptions,
): Promise<readonly OutputFile[]> {
  const { images, look } = options;
  if (images === undefined) return [];
  const made = langs.map((lang) => {
    const page = renderPrint(deck, lang, look, looks, () => {});
    const total = deck.order.get(lang)?.length ?? 0;
    return imagesOf({ deck: deck.name, lang, page, total }, images, options);
  });
  return (await Promise.all(made)).flat();
}
