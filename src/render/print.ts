import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { PrintPage } from "../model/document-facts.ts";
import type { PageSize } from "../model/handout.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import { slideBookmarks } from "./bookmarks.ts";
import { documentFacts } from "./document-facts.ts";
import type { RenderOptions } from "./options.ts";
import { pageSlides } from "./page-slides.ts";
import { pageScale, pageSizeSheets } from "./page-size.ts";
import { renderPage } from "./page.ts";
import { stepPages } from "./step-pages.ts";
import { templateSource, templatesOf } from "./templates.ts";

/** The pages that slides are printed on. */
export interface SlidePaging {
  /** One for each slide in its last state, or one for each step of it. */
  readonly pages?: "slides" | "steps";
  readonly size?: PageSize;
}

/**
 * The slides of one language as pages of 1280×720 CSS pixels, 960×540 pt, without scripts. Throws `UserError` for a theme,
 * an accent or a template that is not right.
 */
export function renderPrint(
  deck: Deck,
  lang: Lang,
  look: Look,
  options: RenderOptions,
  report: Report,
  { pages = "slides", size = "16:9" }: SlidePaging = {},
): PrintPage {
  const input = { deck, lang, look, options, report };
  const fill = templatesOf(look);
  const isStepped = pages === "steps";
  const { slides, pictures } = pageSlides(input, fill, {
    notes: false,
    toSlide,
    ...(isStepped && { isStepped }),
  });
  const pagesOf = slides.map(({ html }) => (isStepped ? stepPages(html) : [html]));
  const slidesHtml = size === "16:9" ? quires(pagesOf.flat()) : pagesOf.flat().join("");
  const bookmarks = slideBookmarks(slides, (slide) => ({ page: pagesOf.slice(0, slide).flat().length }));
  const parts = {
    path: `print/${lang}.html`,
    template: "print.hbs",
    view: { slidesHtml },
    html: slidesHtml,
    pictures,
    sheets: [{ name: "print", source: templateSource(look, "theme/print.css") }, ...pageSizeSheets(size)],
    scripts: [],
  } as const;
  const document = documentFacts(input, bookmarks);
  return { entry: parts.path, files: renderPage(parts, input, fill), document, scale: pageScale(size) };
}

/** For each page, a browser looks at all boxes beside each other; this many make the sum of quires and pages in one small. */
const pagesInQuire = 25;

/** Pages in boxes of a few, which `theme/print.css` makes exactly as high as their pages. */
function quires(pages: readonly string[]): string {
  const starts = Array.from(
    { length: Math.ceil(pages.length / pagesInQuire) },
    (_, index) => index * pagesInQuire,
  );
  return starts
    .map((start) => pages.slice(start, start + pagesInQuire))
    .map((quire) => `<div class="quire" style="--pages: ${quire.length}">\n${quire.join("")}</div>\n`)
    .join("");
}

function toSlide(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
