import type { Deck } from "../model/deck.ts";
import type { Pair } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { PrintPage } from "../model/document-facts.ts";
import type { OutputFile } from "../model/output-file.ts";
import { slideBookmarks } from "./bookmarks.ts";
import { deckTitle } from "./deck-title.ts";
import { documentFacts } from "./document-facts.ts";
import type { RenderOptions } from "./options.ts";
import { renderPage } from "./page.ts";
import { pairDirection, pairSlides } from "./pair-slides.ts";
import { screenPage } from "./screen-page.ts";
import { templateSource, templatesOf } from "./templates.ts";

/** Two leaves of 1280×720 with the gap and the frame of `screen/pair.css`, in CSS pixels. */
const sideBySide = { width: 2640, height: 768 };
const stacked = { width: 1328, height: 1520 };

/** The deck that shows two languages of each slide next to each other, `<deck>/<first>+<second>.html`, and its assets. */
export function renderPair(
  deck: Deck,
  pair: Pair,
  look: Look,
  options: RenderOptions,
): readonly OutputFile[] {
  const input = pairInput(deck, pair, look, options);
  const fill = templatesOf(look);
  const shown = pairSlides(input, pair, fill, {
    notes: true,
    isStepped: options.isStepped,
    toSlide: (id) => `#/${encodeURIComponent(id)}`,
  });
  const parts = {
    ...shown,
    own: pair,
    size: options.isStacked ? stacked : sideBySide,
    sheets: [pairSheet(look)],
    document: pairDocument(deck, pair, options),
  };
  return screenPage(parts, input, fill);
}

/** The same as pages: one slide on each, in both languages. */
export function renderPairPrint(deck: Deck, pair: Pair, look: Look, options: RenderOptions): PrintPage {
  const input = pairInput(deck, pair, look, options);
  const fill = templatesOf(look);
  const place = { notes: false, toSlide: (id: string) => `#${encodeURIComponent(id)}` };
  const { slides, pictures } = pairSlides(input, pair, fill, place);
  const slidesHtml = slides.map(({ html }) => html).join("");
  const parts = {
    path: `print/${pair.join("+")}.html`,
    template: "print.hbs",
    view: { slidesHtml, ...pairDocument(deck, pair, options) },
    html: slidesHtml,
    pictures,
    sheets: [{ name: "print", source: templateSource(look, "theme/print.css") }, pairSheet(look)],
    scripts: [],
  } as const;
  const bookmarks = slideBookmarks(slides, (page) => ({ page }));
  const document = { ...documentFacts(input, bookmarks), title: pairTitle(deck, pair, options) };
  return { entry: parts.path, files: renderPage(parts, input, fill), document };
}

/** The page itself is in the first language. */
function pairInput(deck: Deck, [lang]: Pair, look: Look, options: RenderOptions) {
  return { deck, lang, look, options, report: () => {} };
}

function pairDocument(deck: Deck, pair: Pair, options: RenderOptions) {
  return { title: pairTitle(deck, pair, options), dir: pairDirection(pair) };
}

/** In both languages, or once where the settings give one for all. */
function pairTitle(deck: Deck, pair: Pair, options: RenderOptions): string {
  return [...new Set(pair.map((lang) => deckTitle(deck, lang, options)))].join(" · ");
}

function pairSheet(look: Look) {
  return { name: "pair", source: templateSource(look, "screen/pair.css") };
}
