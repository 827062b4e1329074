import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Order } from "./world.ts";

/**
 * Which languages of a deck to write; empty: all. Where decks are named, `--lang` is checked against each of them later.
 * Over a whole project it takes what each deck has; a deck that has none of them is passed over, with a note.
 */
export function wantedLangs(
  deck: string,
  available: readonly Lang[],
  { decks, langs, also }: Pick<Order, "decks" | "langs" | "also">,
  report: Report,
): readonly Lang[] | undefined {
  if (decks.length > 0 || langs.length === 0) return langs;
  const found = langs.filter((lang) => available.includes(lang) || also.includes(lang));
  if (found.length > 0) return found;
  report({
    severity: "note",
    code: "load/deck-passed-over",
    message: `passed \`${deck}\` over: it has no ${langs.map((lang) => `\`${lang}\``).join(" or ")}`,
  });
  return undefined;
}
