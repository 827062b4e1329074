import type { Lang } from "../model/lang.ts";

/** What stands between a label and what it names, with its spaces. */
export function labelColon(lang: Lang): string {
  return colons.get(new Intl.Locale(lang).language) ?? ": ";
}

/** Chinese and Japanese write a wide colon that holds its own space, French a no-break space before it. */
const colons: ReadonlyMap<string, string> = new Map([
  ["fr", "\u00A0: "],
  ["ja", "："],
  ["zh", "："],
]);
