import { perLang } from "../languages/per-lang.ts";
import type { Lang } from "../model/lang.ts";

/** A whole number in the digits of a language. */
export function localNumber(number: number, lang: Lang): string {
  return digitsOf(lang).format(number);
}

const digitsOf = perLang((lang) => new Intl.NumberFormat(lang, { useGrouping: false }));
