import type { Deck, SlideText } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import type { SlideFile, WrittenSlide } from "../model/slide-file.ts";
import { frontMatterOf } from "./front-matter.ts";

/** The slides of one language in the order of its own file. */
export function toSlideFile(deck: Deck, lang: Lang): SlideFile {
  const byId = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const order = deck.order.get(lang) ?? deck.slides.map(({ id }) => id);
  return {
    file: `${lang}.md`,
    frontMatter: frontMatterOf(deck.name, lang, deck.meta.get(lang) ?? {}),
    slides: order.flatMap((id) => {
      const text = byId.get(id)?.texts.get(lang);
      return text === undefined ? [] : [toWrittenSlide(id, text)];
    }),
  };
}

function toWrittenSlide(id: string, text: SlideText): WrittenSlide {
  const { layout, kicker, title, titleDepth, body, notes, attributes, isVertical } = text;
  return { id, layout, kicker, title, titleDepth, body, notes, attributes, isVertical };
}
