import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Pair } from "../model/lang.ts";

/** Without a setting, this many of a deck's languages stand beside its pivot. */
const mostPairs = 3;

/** The pairs of the setting that the deck has the languages for, or the pivot with each other language. */
export function pairsOf(deck: Deck, { pairs }: Pick<Config, "pairs">, report: Report): readonly Pair[] {
  const { langs, pivot } = deck;
  if (pairs === undefined) {
    const others = langs.filter((lang) => lang !== pivot).slice(0, mostPairs);
    return others.map((lang) => [pivot, lang] as const);
  }
  return pairs.filter((pair) => {
    const lacks = pair.find((lang) => !langs.includes(lang));
    if (lacks !== undefined) {
      report({
        severity: "warning",
        code: "render/pair-passed-over",
        message: `expected \`${deck.name}\` in the languages of the pair \`${pair.join("+")}\`, found none in \`${lacks}\``,
        hint: `it has ${langs.join(", ")}; change \`pairs\`, or set them for this deck under \`decks\``,
      });
    }
    return lacks === undefined;
  });
}
