import type { Deck } from "../model/deck.ts";
import { pictureAddresses } from "./markdown.ts";

/** The addresses of all pictures that a deck's slides and notes show, each once, as they are written. */
export function namedPictures(deck: Deck): readonly string[] {
  const texts = deck.slides.flatMap(({ texts: variants }) =>
    [...variants.values()].flatMap(({ body, notes }) => [body, notes]),
  );
  const named = texts.filter((text) => mayShow.test(text)).flatMap(pictureAddresses);
  return [...new Set(named)];
}

/** Most slides show none, and need not be read twice. */
const mayShow = /!\[|<img\b/iu;
