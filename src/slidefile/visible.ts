import type { Deck, SlideText } from "../model/deck.ts";

/** The deck without the slides that its authors hide, as reveal.js and Quarto have it: `data-visibility="hidden"`. */
export function visibleDeck(deck: Deck): Deck {
  const isHiddenSomewhere = deck.slides.some(({ texts }) => [...texts.values()].some(isHidden));
  if (!isHiddenSomewhere) return deck;
  const slides = deck.slides
    .map((slide) => ({ ...slide, texts: new Map([...slide.texts].filter(([, text]) => !isHidden(text))) }))
    .filter(({ texts }) => texts.size > 0);
  const shown = new Map(slides.map((slide) => [slide.id, slide.texts]));
  const order = [...deck.order].map(
    ([lang, ids]) => [lang, ids.filter((id) => shown.get(id)?.has(lang) === true)] as const,
  );
  return { ...deck, slides, order: new Map(order) };
}

function isHidden({ attributes }: SlideText): boolean {
  return attributes.some(({ name, value }) => name === "data-visibility" && value === "hidden");
}
