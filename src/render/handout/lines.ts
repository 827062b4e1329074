import { headViews } from "./cover.ts";
import { inGroups } from "./groups.ts";
import type { HandoutBody, HandoutInput } from "./handout-body.ts";
import { slideView } from "./slide-view.ts";

const slidesOnPage = 3;
const linesBesideSlide = 7;

/** Three slides on a page, with ruled lines beside each to write on. */
export function linesHandout(input: HandoutInput): HandoutBody {
  const slides = (input.sides[0] ?? []).map((slide) => slideView(slide, [], input.fill));
  const [head] = headViews(input);
  const pages = inGroups(slides, slidesOnPage).map((group) => ({ slides: group }));
  const lines = Array.from({ length: linesBesideSlide }, (_, line) => line);
  return { html: input.fill("handout/lines.hbs", { head, pages, lines }), isLandscape: false };
}
