import type { Alignment } from "../model/alignment.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { SlideText } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import { partedAtColon } from "./colon.ts";
import type { Opening } from "./opening.ts";
import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import { capitalised, pieceText } from "./piece.ts";
import { unitText } from "./unit-text.ts";
import { headlineMarkdown, markdownOf, paragraph, phrasing, text } from "./write/markdown.ts";
import { notesOf } from "./write/notes.ts";
import { plannedText } from "./write/slide-text.ts";

export interface TitleSlideOptions {
  readonly name: string;
  readonly meta: ReadonlyMap<Lang, EditionMeta>;
  /** What stands for the title and below it, where the article's first sentence does. */
  readonly opening: Pick<Opening, "title" | "subtitle">;
  /** What the title slide takes into its notes. */
  readonly passages: readonly Passage[];
}

/** Title, subtitle and author. */
export function titleText(
  outline: Outline,
  { langs }: Alignment,
  lang: Lang,
  options: TitleSlideOptions,
): SlideText {
  const title = titleOf(outline, lang, options);
  const parts = isParted(outline, langs, options) ? partedAtColon(title) : undefined;
  const said = options.opening.subtitle ? pieceText(options.opening.subtitle, lang) : "";
  const [headline, subtitle] = parts ?? [title, said];
  const author = options.meta.get(lang)?.author ?? "";
  const lines = [capitalised(subtitle, lang), author].filter((line) => line !== "");
  return plannedText({
    layout: "title",
    title: headlineMarkdown(text(headline)),
    body: markdownOf(lines.map((line) => paragraph(phrasing(text(line))))),
    notes: notesOf(options.passages, lang).markdown,
  });
}

/** A title of two halves parts at its colon, where it has one in every language. */
export function isParted(outline: Outline, langs: readonly Lang[], options: TitleOptions): boolean {
  return langs.every((lang) => partedAtColon(titleOf(outline, lang, options)) !== undefined);
}

type TitleOptions = Pick<TitleSlideOptions, "name" | "meta"> & Partial<Pick<TitleSlideOptions, "opening">>;

/**
 * The setting's title, else the article's, else its first sentence if that is short, else the deck's name: an article without
 * a title gets none invented.
 */
export function titleOf(outline: Outline, lang: Lang, { name, meta, opening }: TitleOptions): string {
  const own = outline.title ? unitText(outline.title, lang) : "";
  const sentence = opening?.title ? pieceText(opening.title, lang) : "";
  return meta.get(lang)?.title ?? (own || sentence || name);
}

/** Whether the article or its settings name it in any language. */
export function hasTitle({ title }: Outline, meta: ReadonlyMap<Lang, EditionMeta>): boolean {
  return title !== undefined || [...meta.values()].some((own) => own.title !== undefined);
}
