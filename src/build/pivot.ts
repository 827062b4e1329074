import type { Config } from "../model/config.ts";
import type { Lang } from "../model/lang.ts";
import { UserError } from "../model/user-error.ts";

/** The setting, else the first of the deck's languages. Throws `UserError` for a setting that the deck has not. */
export function pivotOf(deck: string, langs: readonly Lang[], config: Config): Lang {
  const pivot = config.pivot ?? langs[0] ?? "";
  if (langs.includes(pivot)) return pivot;
  throw new UserError(
    `expected the pivot of \`${deck}\` to be one of ${langs.join(", ")}, found \`${pivot}\``,
    {
      hint: "change the setting `pivot`",
    },
  );
}
