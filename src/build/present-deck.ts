import { checkDrawnFlaws } from "../check/drawn-flaws.ts";
import { checkOverflow } from "../check/overflow.ts";
import type { Browser } from "../host/browser.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { DiagramRecord, Diagrams } from "../model/diagram.ts";
import type { Report } from "../model/diagnostic.ts";
import type { FitRecord, FitStep } from "../model/fit.ts";
import type { Glossary } from "../model/glossary.ts";
import type { Lang, Pair } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import type { SlidePicture } from "../model/picture.ts";
import { fitSlides } from "../print/fit.ts";
import { renderDeck } from "../render/deck.ts";
import { singleFile } from "../render/single-file.ts";
import { renderPair } from "../render/pair.ts";
import type { RenderOptions } from "../render/options.ts";
import { renderPrint } from "../render/print.ts";
import { evenSplit, splitDeck } from "../slidefile/split-slide.ts";
import { visibleDeck } from "../slidefile/visible.ts";
import { chosenLangs } from "./chosen-langs.ts";
import { deckDiagrams } from "./diagrams.ts";
import { fitRecord, knownFit, styleHash } from "./known-fit.ts";
import { pairsOf } from "./pairs.ts";
import { pictureDeck, printDeck } from "./print-deck.ts";
import { toldOnce } from "./told-once.ts";
import type { ImageOrder, ScreenOrder, Stage } from "./world.ts";

export interface PresentOptions {
  readonly config: Config;
  /** Which languages to write; empty: all. */
  readonly langs: readonly Lang[];
  readonly look: Look;
  /** Undefined where nothing is printed or measured. */
  readonly browser: Browser | undefined;
  readonly fit: FitRecord | undefined;
  /** Diagrams that earlier runs drew. */
  readonly drawn: DiagramRecord | undefined;
  readonly plan: PlanRecord | undefined;
  readonly glossary: Glossary | undefined;
  readonly pictures: ReadonlyMap<string, SlidePicture>;
  readonly logo: SlidePicture | undefined;
  readonly date: Date;
  readonly isHtmlWanted: boolean;
  readonly screen: ScreenOrder;
  readonly images: ImageOrder | undefined;
  readonly progress: (stage: Stage) => void;
}

export interface PresentedDeck {
  /** Relative to the output folder. */
  readonly files: readonly OutputFile[];
  /** What was measured in this run. */
  readonly fit: FitRecord | undefined;
  readonly drawn: DiagramRecord | undefined;
}

/** With the pictures of its diagrams. */
type PresentWith = PresentOptions & { readonly diagrams: Diagrams };

/** What of a deck is written: decks of languages and of pairs. */
interface Chosen {
  /** As it is shown: with slides split that need it. */
  readonly deck: Deck;
  readonly langs: readonly Lang[];
  /** Those that the deck has, and of these the ones to write. */
  readonly allPairs: readonly Pair[];
  readonly pairs: readonly Pair[];
}

/** From a deck to HTML and PDFs: fit, render, print. */
export async function presentDeck(joined: Deck, order: PresentOptions, tell: Report): Promise<PresentedDeck> {
  const deck = visibleDeck(joined);
  const report = toldOnce(tell);
  const { browser, look, config, drawn: record } = order;
  const { diagrams, record: drawn } = await deckDiagrams(
    deck,
    { browser, look, shown: config, record },
    report,
  );
  const options = { ...order, diagrams };
  const langs = chosenLangs(deck.name, deck.langs, options.langs);
  const allPairs = pairsOf(deck, options.config, report);
  const pairs = allPairs.filter((pair) => pair.some((lang) => langs.includes(lang)));
  reportNotes(deck, options.config, report);
  const chosen = { deck, langs, allPairs, pairs };
  if (browser === undefined) {
    const { splits, steps } = knownFit(deck, options.fit, styleOf(deck, options), report);
    return {
      files: html({ ...chosen, deck: splitDeck(deck, splits) }, steps, options, report),
      fit: undefined,
      drawn: undefined,
    };
  }
  options.progress("fit");
  const { fit, measures } = await fitSlides(browser, {
    render: (splits) => {
      const shown = splitDeck(deck, splits);
      return deck.langs.map((lang) =>
        renderPrint(shown, lang, options.look, looksOf(chosen, new Map(), options), ignore),
      );
    },
    split: (slide, parts) => evenSplit(deck, slide, parts),
  });
  // From here on a part of a slide is a slide like any other.
  const shown = splitDeck(deck, fit.splits);
  checkOverflow(shown, measures, report);
  checkDrawnFlaws(shown, measures, report);
  const decks = options.isHtmlWanted ? html({ ...chosen, deck: shown }, fit.steps, options, report) : [];
  options.progress("print");
  const written = { ...chosen, deck: shown, looks: looksOf(chosen, fit.steps, options) };
  const flaws = options.isHtmlWanted ? ignore : report;
  const hasStepPages = options.screen.isStepped && !options.isHtmlWanted;
  const printing = { ...options, browser, flaws, hasStepPages };
  const pdfs = await printDeck(written, printing, report);
  const images = await pictureDeck(written, printing);
  return {
    files: [...decks, ...pdfs, ...images],
    fit: fitRecord(deck, fit, measures, styleOf(deck, options)),
    drawn,
  };
}

/** Slides keep the notes of their own language where the deck has not the speaker's. */
function reportNotes({ name, langs }: Deck, { notes }: Config, report: Report): void {
  if (notes === undefined || langs.includes(notes)) return;
  report({
    severity: "warning",
    code: "render/notes-language",
    message: `expected notes of \`${name}\` in \`${notes}\`, found ${langs.join(", ")}`,
    hint: "its notes are in the language of each deck; change the setting `notes` or the flag `--notes`",
  });
}

/** Flaws of a slide are told once, when it is written, and not again for every measuring. */
function ignore(): void {}

function html(
  chosen: Chosen,
  fit: ReadonlyMap<string, FitStep>,
  options: PresentWith,
  report: Report,
): readonly OutputFile[] {
  options.progress("render");
  const { deck, langs, pairs } = chosen;
  const { look, screen } = options;
  const looks = looksOf(chosen, fit, options);
  const pages = [
    ...langs.map((lang) => renderDeck(deck, lang, look, looks, report)),
    ...pairs.map((pair) => renderPair(deck, pair, look, looks)),
  ];
  return pages.flatMap((files) => (screen.isSingleFile ? [singleFile(files)] : files));
}

function styleOf({ langs }: Deck, { look, config, pictures, diagrams }: PresentWith): string {
  return styleHash(look, { theme: config.theme, langs, pictures, diagrams });
}

function looksOf(
  { allPairs }: Chosen,
  fit: ReadonlyMap<string, FitStep>,
  options: PresentWith,
): RenderOptions {
  const { theme, accent, title, footer } = options.config;
  const { isStacked, isStepped } = options.screen;
  const { pictures, diagrams, logo } = options;
  const shown = { theme, accent, title, footer, isStacked, isStepped, pairs: allPairs };
  return { ...shown, notes: options.config.notes, fit, pictures, diagrams, logo };
}
