import { languageOf } from "../../src/languages/table.ts";
import type { Alignment, TranslationUnit } from "../../src/model/alignment.ts";
import type { BlockKind } from "../../src/model/edition.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { MeasuredDeck, MeasuredSlide } from "./measured-deck.ts";
import { markdownText, type Piece, piecesOf } from "./pieces.ts";
import { isSubsequence, tokensOf } from "./tokens.ts";

/** How much of something holds, and what of it does not. */
export interface Held {
  readonly held: number;
  readonly of: number;
  readonly misses: readonly string[];
}

/** Slides that have the same layout in every language and come from the same sentences, as far as every language has them. */
export function inStep({ langs, slides }: MeasuredDeck, { units }: Alignment): Held {
  const shared = new Set(units.filter(({ variants }) => variants.size === langs.length).map(({ id }) => id));
  const misses = slides.filter((slide) => !isSlideInStep(slide, langs, shared));
  return heldOf(
    slides.length,
    misses.map((slide) => slide.texts.get(langs[0] ?? "")?.title ?? ""),
  );
}

function isSlideInStep(
  { texts, sources }: MeasuredSlide,
  langs: readonly Lang[],
  shared: ReadonlySet<string>,
) {
  const shapes = langs.map((lang) => {
    const keys = (sources.get(lang) ?? [])
      .filter(({ unit }) => shared.has(unit))
      .map(({ unit, segment }) => `${unit}:${segment}`);
    return [texts.get(lang)?.layout, ...keys].join(" ");
  });
  return new Set(shapes).size === 1;
}

const body: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "quote", "code", "table", "caption"]);

/** The article's body, which a deck must not lose. */
export function bodyUnits({ units }: Alignment): readonly TranslationUnit[] {
  return units.filter(({ kind }) => body.has(kind));
}

/** Sentences of the body that stand in the notes of exactly one slide; those that the article repeats, of one at least. */
export function inNotes({ slides }: MeasuredDeck, alignment: Alignment, lang: Lang): Held {
  const notes = slides.map(
    (slide) => ` ${tokensOf(markdownText(slide.texts.get(lang)?.notes ?? "")).join(" ")} `,
  );
  const sentences = bodyUnits(alignment)
    .flatMap((unit) => sentencesOf(unit, lang))
    .map((text) => tokensOf(text).join(" "))
    .filter((text) => text !== "");
  const all = ` ${sentences.join(" ")} `;
  const misses = sentences.filter((sentence) => {
    const found = notes.filter((note) => note.includes(` ${sentence} `)).length;
    const isRepeated = all.indexOf(` ${sentence} `) !== all.lastIndexOf(` ${sentence} `);
    return isRepeated ? found === 0 : found !== 1;
  });
  return heldOf(sentences.length, misses);
}

/** Pieces of the slides that are cut from one sentence of the article, or are whole sentences of it that follow each other. */
export function extractive({ slides }: MeasuredDeck, { units }: Alignment, lang: Lang): Held {
  const own = units.filter(({ variants }) => variants.has(lang));
  const sentences = own.flatMap((unit) => sentencesOf(unit, lang)).map(tokensOf);
  const blocks = own
    .flatMap((unit) => unit.variants.get(lang) ?? [])
    .map(({ text, pictures = [] }) => {
      return ` ${[text, ...pictures.map(({ alt }) => alt)].flatMap(tokensOf).join(" ")} `;
    });
  const labels = new Set(Object.values(languageOf(lang).labels).map(String));
  const pieces = slides
    .flatMap((slide) => articlePieces(slide, lang))
    .filter(({ text }) => !labels.has(text));
  const misses = pieces.filter(({ type, text }) => {
    const tokens = tokensOf(text);
    if (sentences.some((sentence) => isSubsequence(tokens, sentence))) return false;
    return !(isShownWhole(type) && blocks.some((block) => block.includes(` ${tokens.join(" ")} `)));
  });
  return heldOf(
    pieces.length,
    misses.map(({ text }) => text),
  );
}

/** The title and source slides say what the front matter says. */
function articlePieces({ texts }: MeasuredSlide, lang: Lang): readonly Piece[] {
  const text = texts.get(lang);
  return text === undefined || text.layout === "title" || text.layout === "source" ? [] : piecesOf(text);
}

function isShownWhole(type: Piece["type"]): boolean {
  return type !== "headline" && type !== "item" && type !== "label";
}

function sentencesOf(unit: TranslationUnit, lang: Lang): readonly string[] {
  return unit.segments.flatMap((segment) => segment.variants.get(lang) ?? []).map(({ text }) => text);
}

function heldOf(of: number, misses: readonly string[]): Held {
  return { held: of - misses.length, of, misses };
}
