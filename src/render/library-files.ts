import { languageOf } from "../languages/table.ts";
import type { Lang } from "../model/lang.ts";
import type { DeckReport } from "../model/report.ts";

/** What a deck offers in one language, or in two next to each other. */
export interface Offer {
  readonly langs: string;
  readonly sides: readonly { readonly lang: Lang; readonly dir: string; readonly name: string }[];
  /** Addresses as seen from the output folder; undefined for what there is not. */
  readonly html: string | undefined;
  readonly pdf: string | undefined;
  readonly handout: string | undefined;
  /** What opens at a click on the whole. */
  readonly main: string | undefined;
}

/** The files of a deck that people open, by language and by pair, the pivot's first, then in the deck's order. */
export function deckFiles(deck: DeckReport): {
  readonly languages: readonly Offer[];
  readonly pairs: readonly Offer[];
} {
  const names = deck.files.flatMap(({ path }) => {
    const [folder, name] = path.split("/").slice(-2);
    return folder === deck.name && name !== undefined && /\.(?:html|pdf)$/u.test(name) ? [name] : [];
  });
  const stems = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  const offers = stems.map((stem) => offer(deck, stem.split("+"), new Set(names)));
  const order = [deck.pivot, ...deck.langs];
  const place = ({ sides }: Offer): number => order.indexOf(sides[0]?.lang ?? "");
  const sorted = offers.toSorted((left, right) => place(left) - place(right));
  return {
    languages: sorted.filter(({ sides }) => sides.length === 1),
    pairs: sorted.filter(({ sides }) => sides.length === 2),
  };
}

function offer(deck: DeckReport, langs: readonly Lang[], names: ReadonlySet<string>): Offer {
  const address = (suffix: string): string | undefined => {
    const name = `${langs.join("+")}${suffix}`;
    return names.has(name) ? [deck.name, name].map(encodeURIComponent).join("/") : undefined;
  };
  const [html, pdf, handout] = [address(".html"), address(".pdf"), address(".handout.pdf")];
  const sides = langs.map((lang) => {
    const { direction, nativeName } = languageOf(lang);
    return { lang, dir: direction, name: nativeName };
  });
  return { langs: langs.join(" "), sides, html, pdf, handout, main: html ?? pdf ?? handout };
}
