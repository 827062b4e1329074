import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import { deckTitle } from "../render/deck-title.ts";
import type { ShownAs } from "../report/deck-report.ts";

/** A deck's titles and colours, for its report. */
export function shownAs(deck: Deck, config: Config): ShownAs {
  const titles = deck.langs.map((lang) => [lang, deckTitle(deck, lang, config)]);
  return { titles: Object.fromEntries(titles), theme: config.theme, accent: config.accent };
}
