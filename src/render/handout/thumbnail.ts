import { slideName } from "../slide-name.ts";
import { headlineText } from "../headline-text.ts";
import type { Fill } from "../templates.ts";
import type { HandoutSlide } from "./handout-slides.ts";

/**
 * A slide drawn small: to whoever listens, a picture that is called "Slide 3 of 14: …". Its links and ids are taken off: they
 * belong to the slide itself.
 */
export function thumbnailHtml(slide: HandoutSlide, fill: Fill): string {
  return fill("partials/thumbnail.hbs", { label: labelOf(slide), slideHtml: inert(slide.html) });
}

/** As a screen reader calls it. */
function labelOf({ text, number, total, lang }: HandoutSlide): string {
  const title = headlineText(text);
  const name = slideName(number, total, lang);
  return title === "" ? name : `${name}: ${title}`;
}

/** The HTML is what the templates made: attributes in double quotes, no `<` or `>` in them. */
function inert(html: string): string {
  return html.replace(/\s(?:id|href|target|rel)="[^"]*"/gu, "").replace(/<(\/?)a(?=[\s>])/gu, "<$1span");
}
