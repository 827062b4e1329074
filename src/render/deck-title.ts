import type { Deck } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import { plainText } from "./markdown.ts";
import type { RenderOptions } from "./options.ts";

/** A deck's title as plain text: the setting, else what its file says, else its title slide's headline, else its name. */
export function deckTitle(deck: Deck, lang: Lang, options: Pick<RenderOptions, "title">): string {
  if (options.title !== undefined) return options.title;
  const titleSlide = deck.slides.map(({ texts }) => texts.get(lang)).find((text) => text?.layout === "title");
  return deck.meta.get(lang)?.title ?? (plainText(titleSlide?.title ?? "") || deck.name);
}
