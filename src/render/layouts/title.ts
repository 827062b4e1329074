import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { flowHtml, linesOf, type Piece, readBody } from "../body.ts";
import { deckTitle } from "../deck-title.ts";
import { renderInline } from "../markdown.ts";
import type { SlideContext } from "../slide-context.ts";
import { textWidth, type TextSize } from "../text-size.ts";

export interface TitleView {
  readonly subtitleHtml: string;
  /** Author and what else the body says, a line each. */
  readonly details: readonly string[];
  /** The body as it is, where it is not made of paragraphs. */
  readonly bodyHtml: string;
  /** The other languages; empty for a deck in one language. */
  readonly sisters: readonly SisterView[];
  readonly hasSisters: boolean;
  /** How much room each sister gets. */
  readonly sisterSize: TextSize;
}

export interface SisterView {
  readonly lang: Lang;
  readonly dir: string;
  readonly name: string;
  /** Empty where there are too many languages for titles. */
  readonly titleHtml: string;
}

export function titleView(context: SlideContext): TitleView {
  const blocks = readBody(context.text.body, context.links);
  const lines = linesOf(blocks);
  const subtitle = lines?.find((line, index) => index === 0 && !isAuthor(line, context));
  const langs = context.deck.langs.filter((lang) => lang !== context.lang);
  return {
    subtitleHtml: subtitle?.html ?? "",
    details: (lines ?? []).filter((line) => line !== subtitle).map(({ html }) => html),
    bodyHtml: lines === undefined ? flowHtml(blocks) : "",
    sisters: langs.map((lang) => sister(context, lang, langs.length <= mostTitles)),
    hasSisters: langs.length > 0,
    sisterSize: sisterSize(context.slide, langs.length),
  };
}

/** One step smaller for long titles, in all languages alike. */
function sisterSize({ texts }: SlideContext["slide"], count: number): TextSize {
  const isLong = [...texts.values()].some(({ title }) => textWidth(title) > 44);
  if (count === 1 && !isLong) return "large";
  return count === 1 || (count <= 3 && !isLong) ? "medium" : "small";
}

/** More titles than this do not fit into the panel; the names alone do. */
const mostTitles = 4;

/** A lone paragraph may be the author's line, which is no subtitle. */
function isAuthor({ plain }: Piece, { deck, lang }: SlideContext): boolean {
  const author = deck.meta.get(lang)?.author ?? "";
  return author !== "" && plain.includes(author);
}

function sister({ deck, slide, options, links }: SlideContext, lang: Lang, hasTitle: boolean): SisterView {
  const { nativeName, direction } = languageOf(lang);
  const title = slide.texts.get(lang)?.title ?? deckTitle(deck, lang, options);
  return {
    lang,
    dir: direction,
    name: nativeName,
    titleHtml: hasTitle ? renderInline(title, { ...links, refuse: () => {} }) : "",
  };
}
