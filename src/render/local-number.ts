import type { Lang } from "../model/lang.ts";

/** A whole number in the digits of a language. */
export function localNumber(number: number, lang: Lang): string {
  return new Intl.NumberFormat(lang, { useGrouping: false }).format(number);
}
