import type { Deck } from "../../model/deck.ts";
import type { PrintPage } from "../../model/document-facts.ts";
import type { Glossary } from "../../model/glossary.ts";
import type { HandoutLayout, Paper } from "../../model/handout.ts";
import type { Lang } from "../../model/lang.ts";
import type { Look } from "../../model/look.ts";
import type { PlanRecord } from "../../model/plan-record.ts";
import { deckTitle } from "../deck-title.ts";
import { documentFacts } from "../document-facts.ts";
import { withEmoji, withoutEmoji } from "../icons/emoji-html.ts";
import { renderPage } from "../page.ts";
import type { RenderOptions } from "../options.ts";
import type { PageInput } from "../page-slides.ts";
import { pagePictures } from "../page-pictures.ts";
import { templateSource, templatesOf } from "../templates.ts";
import { gridHandout } from "./grid.ts";
import { handoutBookmarks } from "./handout-bookmarks.ts";
import { handoutSlides } from "./handout-slides.ts";
import { linesHandout } from "./lines.ts";
import { notesHandout } from "./notes.ts";
import { footerHtml, pageCss } from "./page-css.ts";
import { parallelHandout } from "./parallel.ts";
import { readerHandout } from "./reader.ts";
import type { HandoutBody, HandoutInput } from "./handout-body.ts";

export interface HandoutOptions {
  /** Two languages are always parallel, and one that has none to face is printed with its notes. */
  readonly layout: HandoutLayout;
  readonly paper: Paper;
  /** What is known of the text behind the slides; undefined for slides that were written by hand. */
  readonly plan: PlanRecord | undefined;
  /** Written by a person, in place of the article's own; undefined or absent where there is none. */
  readonly glossary?: Glossary | undefined;
}

/** How each layout makes up its pages. */
const bodies: Readonly<Record<HandoutLayout, (input: HandoutInput) => HandoutBody>> = {
  notes: notesHandout,
  lines: linesHandout,
  "grid-2": (input) => gridHandout(input, 2),
  "grid-4": (input) => gridHandout(input, 4),
  "grid-6": (input) => gridHandout(input, 6),
  "grid-9": (input) => gridHandout(input, 9),
  reader: readerHandout,
  parallel: parallelHandout,
};

/**
 * The printed handout of one language, or of two that face each other, as pages of paper. Slides are drawn live, scaled down.
 * Throws `UserError` for a theme, an accent or a template that is not right.
 */
export function renderHandout(
  deck: Deck,
  langs: readonly [Lang] | readonly [Lang, Lang],
  look: Look,
  options: RenderOptions,
  handout: HandoutOptions,
): PrintPage {
  const fill = templatesOf(look);
  const inputs = langs.map((lang): PageInput => ({ deck, lang, look, options, report: () => {} }));
  const sides = inputs.map((input) => handoutSlides(input, fill));
  const titles = langs.map((lang) => ({ lang, title: deckTitle(deck, lang, options) }));
  // The foot of a page is a string of CSS, in which there are no pictures.
  const footers = titles.map(({ lang, title }) => ({ lang, title: withoutEmoji(title) }));
  const layout = layoutFor(langs, handout);
  const body = bodies[layout]({
    deck,
    titles,
    sides: sides.map(({ slides }) => slides),
    plan: handout.plan,
    glossary: handout.glossary,
    fill,
    // The same file as on the slides, which bring it along.
    logo: pagePictures(options, langs[0]).logo(),
  });
  const [input] = inputs;
  if (input === undefined) throw new TypeError("a handout has a language");
  const bodyHtml = withEmoji(body.html, look);
  const parts = {
    path: `print/${langs.join("+")}.handout.html`,
    template: "handout.hbs",
    view: { bodyHtml, layout },
    html: `<body lang="${input.lang}">${bodyHtml}${footers.map(footerHtml).join("")}</body>`,
    pictures: sides.flatMap(({ pictures }) => pictures),
    sheets: [
      { name: "handout", source: templateSource(look, "theme/handout.css") },
      {
        name: "paper",
        source: pageCss(footers, look.fonts, { paper: handout.paper, isLandscape: body.isLandscape }),
      },
    ],
    scripts: [],
  } as const;
  const facts = documentFacts(input, handoutBookmarks(body.html));
  const title = [...new Set(titles.map((one) => one.title))].join(" · ");
  return { entry: parts.path, files: renderPage(parts, input, fill), document: { ...facts, title } };
}

function layoutFor(langs: readonly Lang[], { layout }: HandoutOptions): HandoutLayout {
  if (langs.length === 2) return "parallel";
  return layout === "parallel" ? "notes" : layout;
}
