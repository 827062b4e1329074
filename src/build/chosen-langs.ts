import type { Lang } from "../model/lang.ts";
import { UserError } from "../model/user-error.ts";

/** The languages that `--lang` asks for, or all. Throws `UserError` for one that the deck has not. */
export function chosenLangs(deck: string, all: readonly Lang[], wanted: readonly Lang[]): readonly Lang[] {
  const strange = wanted.find((lang) => !all.includes(lang));
  if (strange === undefined) return wanted.length === 0 ? all : all.filter((lang) => wanted.includes(lang));
  throw new UserError(
    `expected one of the languages of \`${deck}\` (${all.join(", ")}), found \`${strange}\``,
    {
      hint: "check the tag after `--lang`, or add that language's file first",
    },
  );
}
