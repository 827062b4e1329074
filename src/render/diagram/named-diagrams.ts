import type { Deck } from "../../model/deck.ts";
import type { DiagramSource } from "../../model/diagram.ts";
import type { Place } from "../../model/diagnostic.ts";
import { parseMarkdown } from "../markdown.ts";

/** A diagram and the slide it stands on. */
export interface NamedDiagram extends DiagramSource {
  readonly slide: string;
  /** Of its opening fence. */
  readonly place: Place | undefined;
}

/** All diagrams that a deck's slides show, in their order, as often as they are written. */
export function namedDiagrams(deck: Deck): readonly NamedDiagram[] {
  const found: NamedDiagram[] = [];
  for (const { id, texts } of deck.slides) {
    for (const [lang, { body, places }] of texts) {
      if (!mayShow.test(body)) continue;
      parseMarkdown(body, {
        toSlide: (target) => `#${target}`,
        refuse: () => {},
        diagram: (source, place) => void found.push({ lang, source, slide: id, place }),
        ...(places === undefined ? {} : { at: places.body }),
      });
    }
  }
  return found;
}

/** Most slides show none, and need not be read twice. */
const mayShow = /(?:`{3}|~{3})\s*\{?\s*\.?mermaid/u;
