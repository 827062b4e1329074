import { languageOf } from "../../languages/table.ts";
import { headlineText } from "../headline-text.ts";
import { localNumber } from "../local-number.ts";
import type { Fill } from "../templates.ts";
import type { HandoutSlide } from "./handout-slides.ts";
import { withNumbers } from "./references.ts";
import { thumbnailHtml } from "./thumbnail.ts";

/** What the templates print of one slide and its text. */
export interface SlideView {
  readonly id: string;
  readonly lang: string;
  readonly dir: string;
  readonly number: string;
  readonly kicker: string;
  /** Empty for a slide without a headline. */
  readonly titleHtml: string;
  /** Whether the text says the headline too. */
  readonly isSaid: boolean;
  /** The headline as plain text, for the outline. */
  readonly bookmark: string;
  readonly thumbnailHtml: string;
  readonly textHtml: string;
}

export function slideView(slide: HandoutSlide, addresses: readonly string[], fill: Fill): SlideView {
  const title = headlineText(slide.text);
  return {
    id: slide.id,
    lang: slide.lang,
    dir: languageOf(slide.lang).direction,
    number: localNumber(slide.number, slide.lang),
    kicker: slide.text.kicker,
    titleHtml: withNumbers(slide.titleHtml, addresses),
    isSaid: isSaid(title, slide),
    bookmark: title,
    thumbnailHtml: thumbnailHtml(slide, fill),
    textHtml: withNumbers(slide.blocks.join(""), addresses),
  };
}

/** Generated headlines are sentences of the text, or begin one. */
function isSaid(title: string, { text }: HandoutSlide): boolean {
  return title !== "" && lettersOf(text.notes).includes(lettersOf(title));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
