import type { SlideText } from "../../model/deck.ts";
import type { Lang } from "../../model/lang.ts";
import { parseMarkdown, renderInline, renderTokens, type Token } from "../markdown.ts";
import type { PageAsset } from "../assets.ts";
import { findIcon } from "../icons/find-icon.ts";
import { type PageInput, pageSlides } from "../page-slides.ts";
import type { Links } from "../links.ts";
import type { Fill } from "../templates.ts";

/** A slide of one language and the text that belongs to it. */
export interface HandoutSlide {
  readonly id: string;
  readonly lang: Lang;
  readonly text: SlideText;
  /** In this language's own order, from 1. */
  readonly number: number;
  readonly total: number;
  readonly html: string;
  readonly titleHtml: string;
  /** The notes, a piece of HTML for each top-level block. */
  readonly blocks: readonly string[];
}

export interface HandoutSlides {
  readonly slides: readonly HandoutSlide[];
  readonly pictures: readonly PageAsset[];
}

/** The slides of one language with their notes; flaws of either are told by the deck of that language. */
export function handoutSlides(input: PageInput, fill: Fill): HandoutSlides {
  const icon: Links["icon"] = (wanted) => findIcon(wanted, input.look.icons);
  const links: Links = { toSlide, icon, refuse: () => {} };
  const { slides, pictures } = pageSlides({ ...input, report: () => {} }, fill, { notes: false, toSlide });
  return {
    slides: slides.map(({ id, text, html }, index) => ({
      id,
      lang: input.lang,
      text,
      number: index + 1,
      total: slides.length,
      html,
      titleHtml: renderInline(text.title, links),
      blocks: blocksOf(text.notes, links),
    })),
    pictures,
  };
}

function toSlide(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** Slides are not pages of a handout, so links to them lead to their text. */
function blocksOf(markdown: string, links: Links): readonly string[] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of parseMarkdown(markdown, links)) {
    const last = blocks.at(-1);
    if (depth === 0 || last === undefined) blocks.push([token]);
    else last.push(token);
    depth += token.nesting;
  }
  return blocks.map(renderTokens).filter((html) => html.trim() !== "");
}
