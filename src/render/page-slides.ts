import type { Deck, SlideText } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { PageAsset } from "./assets.ts";
import { missingGlyphs } from "./fonts.ts";
import { withEmoji } from "./icons/emoji-html.ts";
import { findIcon } from "./icons/find-icon.ts";
import type { Links } from "./links.ts";
import type { RenderOptions } from "./options.ts";
import { pagePictures } from "./page-pictures.ts";
import { noFonts, noGlyphs, onSlide, type SlideGlyphs } from "./slide-diagnostics.ts";
import { slideContexts } from "./slide-context.ts";
import { slideHtml, type SlideShows } from "./slide.ts";
import type { Fill } from "./templates.ts";
import { themeColours } from "./theme.ts";

/** What every page is made from. */
export interface PageInput {
  readonly deck: Deck;
  readonly lang: Lang;
  readonly look: Look;
  readonly options: RenderOptions;
  readonly report: Report;
}

/** One slide as HTML, with what a page needs to know to place it. */
export interface PageSlide {
  readonly text: SlideText;
  readonly id: string;
  readonly html: string;
  readonly isVertical: boolean;
}

export interface PageSlides {
  readonly slides: readonly PageSlide[];
  /** The pictures that they show. */
  readonly pictures: readonly PageAsset[];
}

/** Where slides go. */
export interface SlidePlace extends SlideShows {
  readonly toSlide: Links["toSlide"];
}

/** The slides of one language in its own order; what they ask for and cannot get is reported. */
export function pageSlides(
  { deck, lang, look, options, report }: PageInput,
  fill: Fill,
  place: SlidePlace,
): PageSlides {
  const pictures = pagePictures(options, lang);
  const colours = themeColours(look, options);
  const logo = pictures.logo();
  const linksOf = (id: string, text: SlideText): Links => ({
    toSlide: place.toSlide,
    picture: pictures.picture,
    diagram: pictures.diagram,
    icon: (wanted) => findIcon(wanted, look.icons),
    refuse: (flaw, at) => report(onSlide({ id, lang, text }, flaw, at)),
    hasMarpSteps: text.writtenFor === "marp",
    ...(text.places === undefined ? {} : { at: text.places.body }),
  });
  const found: SlideGlyphs[] = [];
  const slides = slideContexts(deck, lang, options, linksOf).map((context) => {
    const html = withEmoji(slideHtml(context, fill, { ...place, colours, logo }), look);
    const missing = missingGlyphs(html, look.fonts);
    const source = { id: context.slide.id, lang, text: context.text };
    if (missing.length > 0) found.push({ source, missing });
    return { id: context.slide.id, text: context.text, html, isVertical: context.text.isVertical };
  });
  const hasEmoji = () => look.icons("noto") !== undefined;
  for (const finding of [...noFonts(found, hasEmoji), ...noGlyphs(found)]) report(finding);
  return { slides, pictures: pictures.shown() };
}
