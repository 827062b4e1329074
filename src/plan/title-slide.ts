import type { Alignment } from "../model/alignment.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { SlideText } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import { partedAtColon } from "./colon.ts";
import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import { capitalised } from "./piece.ts";
import { unitText } from "./unit-text.ts";
import { headlineMarkdown, markdownOf, paragraph, phrasing, text } from "./write/markdown.ts";
import { notesOf } from "./write/notes.ts";
import { plannedText } from "./write/slide-text.ts";

export interface TitleSlideOptions {
  readonly name: string;
  readonly meta: ReadonlyMap<Lang, EditionMeta>;
  /** What the title slide takes into its notes. */
  readonly opening: readonly Passage[];
}

/** Title, subtitle and author. A title of two halves parts at its colon, where it has one in every language. */
export function titleText(
  outline: Outline,
  alignment: Alignment,
  lang: Lang,
  options: TitleSlideOptions,
): SlideText {
  const isParted = alignment.langs.every(
    (other) => partedAtColon(titleOf(outline, other, options)) !== undefined,
  );
  const title = titleOf(outline, lang, options);
  const [headline, subtitle] = (isParted ? partedAtColon(title) : undefined) ?? [title, ""];
  const author = options.meta.get(lang)?.author ?? "";
  const lines = [capitalised(subtitle, lang), author].filter((line) => line !== "");
  return plannedText({
    layout: "title",
    title: headlineMarkdown(text(headline)),
    body: markdownOf(lines.map((line) => paragraph(phrasing(text(line))))),
    notes: notesOf(options.opening, lang).markdown,
  });
}

/** The setting's title, else the article's, else the deck's name: an article without a title gets none invented. */
export function titleOf(
  outline: Outline,
  lang: Lang,
  options: Pick<TitleSlideOptions, "name" | "meta">,
): string {
  const own = outline.title ? unitText(outline.title, lang) : "";
  return options.meta.get(lang)?.title ?? (own || options.name);
}
