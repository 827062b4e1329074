import type { Deck, Slide, SlideText } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import { deckTitle } from "./deck-title.ts";
import type { Links } from "./links.ts";
import type { RenderOptions } from "./options.ts";

/** Everything that one slide in one language is drawn from. */
export interface SlideContext {
  readonly deck: Deck;
  readonly lang: Lang;
  /** The deck's. */
  readonly title: string;
  readonly slide: Slide;
  readonly text: SlideText;
  /** Place in this language's own order, from 1. */
  readonly number: number;
  readonly total: number;
  /** Whether it is the one that stands for the deck. */
  readonly isTitle: boolean;
  /** Place among this language's section slides, from 1; 0 before the first. */
  readonly section: number;
  readonly options: RenderOptions;
  readonly links: Links;
}

/** The slides of one language in its own order; `linksOf` says how the links of a slide come out. */
export function slideContexts(
  deck: Deck,
  lang: Lang,
  options: RenderOptions,
  linksOf: (id: string, text: SlideText) => Links,
): readonly SlideContext[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const shown = (deck.order.get(lang) ?? []).flatMap((id) => {
    const slide = slides.get(id);
    const text = slide?.texts.get(lang);
    return slide === undefined || text === undefined ? [] : [{ slide, text }];
  });
  const titleAt = shown.findIndex(({ text }) => text.layout === "title");
  let section = 0;
  const place = { deck, lang, title: deckTitle(deck, lang, options), total: shown.length, options };
  return shown.map(({ slide, text }, index) => {
    if (text.layout === "section") section += 1;
    const links = linksOf(slide.id, text);
    return { ...place, slide, text, number: index + 1, isTitle: index === titleAt, section, links };
  });
}
