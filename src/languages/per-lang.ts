import type { Lang } from "../model/lang.ts";

/** What depends on the language alone, made once for each: to ask `Intl` about a language takes as long as to draw a slide. */
export function perLang<Result>(make: (lang: Lang) => Result): (lang: Lang) => Result {
  const made = new Map<Lang, { readonly result: Result }>();
  return (lang) => {
    const known = made.get(lang) ?? { result: make(lang) };
    made.set(lang, known);
    return known.result;
  };
}
