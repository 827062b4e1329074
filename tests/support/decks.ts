import type { Deck, Layout, Slide, SlideText } from "../../src/model/deck.ts";
import type { EditionMeta } from "../../src/model/edition.ts";
import type { Lang } from "../../src/model/lang.ts";

/** A slide as a test tells it: its id, and in each language what matters; the rest is plain. */
export interface SlideFacts {
  readonly id: string;
  /** `bullets` if it does not matter. */
  readonly layout?: Layout;
  readonly texts: Readonly<Record<Lang, Partial<SlideText>>>;
}

/**
 * A small deck named "tides". Its languages are those of its slides, the first one the pivot:
 *
 *     deckOf({ id: "causes", texts: { en: { title: "Causes" }, id: { title: "Sebab" } } })
 */
export function deckOf(...facts: readonly SlideFacts[]): Deck {
  const langs = [...new Set(facts.flatMap(({ texts }) => Object.keys(texts)))];
  const slides = facts.map(toSlide);
  const [pivot = "en"] = langs;
  return {
    name: "tides",
    pivot,
    langs,
    meta: new Map(langs.map((lang): [Lang, EditionMeta] => [lang, { title: `Tides (${lang})` }])),
    slides,
    order: new Map(
      langs.map((lang) => [lang, slides.filter(({ texts }) => texts.has(lang)).map(({ id }) => id)]),
    ),
  };
}

function toSlide({ id, layout = "bullets", texts }: SlideFacts): Slide {
  const own = Object.entries(texts).map(([lang, text]) => [lang, slideText(layout, text)] as const);
  return { id, layout, texts: new Map(own), sources: [] };
}

function slideText(layout: Layout, text: Partial<SlideText>): SlideText {
  return {
    layout,
    kicker: "",
    title: "",
    titleDepth: (text.layout ?? layout) === "title" && text.title !== undefined ? 1 : 2,
    body: "",
    notes: "",
    attributes: [],
    isVertical: false,
    ...text,
  };
}
