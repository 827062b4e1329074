import type { Alignment } from "../../src/model/alignment.ts";
import type { Lang } from "../../src/model/lang.ts";
import { displayWidth, wordCount } from "../../src/plan/words.ts";
import { bodyUnits } from "./laws.ts";
import { namesIn, numbersIn } from "./facts.ts";
import type { MeasuredDeck, ShownText } from "./measured-deck.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** What a reader would judge a deck by, in one language. */
export interface Measures {
  readonly slides: number;
  /** Shares, 0–1. */
  readonly unitsShown: number;
  readonly factsShown: number;
  readonly words: Spread;
  readonly bullets: Spread;
  readonly wordsPerBullet: Spread;
  readonly layouts: number;
  /** Slides in a row that are nothing but a list or text under a headline. */
  readonly longestRun: number;
  readonly longHeadlines: number;
}

export interface Spread {
  readonly median: number;
  readonly most: number;
}

/** Two lines of a headline and four of a statement, in columns of average width. */
const widestHeadline = 84;
const widestStatement = 160;

export function measuresOf(deck: MeasuredDeck, alignment: Alignment, lang: Lang): Measures {
  const texts = deck.slides.flatMap((slide) => slide.texts.get(lang) ?? []);
  const content = texts.filter(
    ({ layout }) => layout !== "title" && layout !== "source" && layout !== "section",
  );
  const pieces = content.map(piecesOf);
  const items = pieces.map((all) => all.filter(({ type }) => type === "item"));
  return {
    slides: texts.length,
    unitsShown: unitsShown(deck, alignment, lang),
    factsShown: factsShown(texts, alignment, lang),
    words: spreadOf(pieces.map(wordsOn)),
    bullets: spreadOf(items.map((own) => own.length).filter((count) => count > 0)),
    wordsPerBullet: spreadOf(items.flat().map(({ text }) => wordCount(text))),
    layouts: new Set(texts.map(({ layout }) => layout)).size,
    longestRun: longestRun(texts),
    longHeadlines: content.filter(isLong).length,
  };
}

function isLong(text: ShownText): boolean {
  const isStatement = text.layout === "statement" || text.layout === "closing";
  const widest = isStatement ? widestStatement : widestHeadline;
  return piecesOf(text).some((piece) => piece.type === "headline" && displayWidth(piece.text) > widest);
}

function wordsOn(pieces: readonly Piece[]): number {
  const read = pieces.filter(({ type }) => type !== "code" && type !== "alt" && type !== "kicker");
  return read.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function unitsShown({ slides }: MeasuredDeck, alignment: Alignment, lang: Lang): number {
  const shown = new Set(slides.flatMap(({ sources }) => sources.get(lang) ?? []).map(({ unit }) => unit));
  const units = bodyUnits(alignment).filter(({ kind, variants }) => kind !== "caption" && variants.has(lang));
  return units.length === 0 ? 1 : units.filter(({ id }) => shown.has(id)).length / units.length;
}

/**
 * Of the different numbers and names in the article's body, those that some slide shows. Sentences that another language lacks
 * do not count: no slide of all languages could show them. Nor do quotations, of which a deck shows few.
 */
function factsShown(texts: readonly ShownText[], alignment: Alignment, lang: Lang): number {
  const article = bodyUnits(alignment)
    .filter(({ kind }) => kind !== "code" && kind !== "quote")
    .flatMap(({ segments }) => segments.filter(({ variants }) => variants.size === alignment.langs.length))
    .flatMap(({ variants }) => variants.get(lang) ?? [])
    .map(({ text }) => text);
  const facts = new Set([...numbersIn(article), ...namesIn(article, lang)]);
  const shown = texts.flatMap(piecesOf).map(({ text }) => text);
  const onSlides = ` ${shown.join(" ").toLowerCase()} `;
  const isShown = (fact: string) =>
    fact
      .toLowerCase()
      .split(" ")
      .every((word) => onSlides.includes(word));
  return facts.size === 0 ? 1 : [...facts].filter(isShown).length / facts.size;
}

function longestRun(texts: readonly ShownText[]): number {
  let longest = 0;
  let run = 0;
  for (const { layout } of texts) {
    run = layout === "bullets" ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((left, right) => left - right);
  return { median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 };
}
