import { languageOf } from "../languages/table.ts";
import type { Deck } from "../model/deck.ts";
import type { Lang, Pair } from "../model/lang.ts";

/** What `partials/languages.hbs` prints: every language of a deck and every pair, the one in hand marked. */
export interface LanguagesView {
  readonly label: string;
  readonly dir: string;
  readonly hasSisters: boolean;
  readonly languages: readonly (Side & { readonly isCurrent: boolean; readonly href: string })[];
  readonly pairs: readonly {
    readonly isCurrent: boolean;
    readonly href: string;
    readonly langs: string;
    readonly sides: readonly Side[];
  }[];
}

interface Side {
  readonly lang: Lang;
  readonly dir: string;
  readonly name: string;
}

/** @param own the languages of the page that has the menu: one, or those of a pair */
export function languagesView(deck: Deck, own: readonly Lang[], pairs: readonly Pair[]): LanguagesView {
  const isOwn = (langs: readonly Lang[]) => langs.join(" ") === own.join(" ");
  const { direction, labels } = languageOf(own[0] ?? deck.pivot);
  return {
    label: labels.language,
    dir: direction,
    hasSisters: deck.langs.length > 1,
    languages: deck.langs.map((lang) => ({
      ...side(lang),
      isCurrent: isOwn([lang]),
      href: pageName([lang]),
    })),
    pairs: pairs.map((pair) => ({
      isCurrent: isOwn(pair),
      href: pageName(pair),
      langs: pair.join(" "),
      sides: pair.map(side),
    })),
  };
}

function side(lang: Lang): Side {
  const { direction, nativeName } = languageOf(lang);
  return { lang, dir: direction, name: nativeName };
}

/** The address of a sister from beside it. A bare `+` is a space to some servers. */
function pageName(langs: readonly Lang[]): string {
  return `${encodeURIComponent(langs.join("+"))}.html`;
}
