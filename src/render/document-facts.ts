import type { Bookmark, DocumentFacts } from "../model/document-facts.ts";
import { deckTitle } from "./deck-title.ts";
import type { PageInput } from "./page-slides.ts";

/** What the document of one language says of itself, from its front matter. */
export function documentFacts(
  { deck, lang, options }: Pick<PageInput, "deck" | "lang" | "options">,
  bookmarks: readonly Bookmark[],
): DocumentFacts {
  const meta = deck.meta.get(lang);
  const keywords = (meta?.keywords ?? "").split(/[,;،、，]/u).map((word) => word.trim());
  return {
    title: deckTitle(deck, lang, options),
    author: meta?.author,
    subject: meta?.description,
    keywords: keywords.filter((word) => word !== ""),
    lang,
    bookmarks,
  };
}
