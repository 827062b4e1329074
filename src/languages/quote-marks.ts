import type { Lang } from "../model/lang.ts";
import type { Language } from "./language.ts";
import { languageOf } from "./table.ts";

/** The marks of a language as they stand around words: French has no-break spaces inside its own, Switzerland none. */
export function quoteMarks(lang: Lang): Language["quotes"] {
  const { quotes } = languageOf(lang);
  const { language, region } = new Intl.Locale(lang);
  if (language !== "fr" || region === "CH") return quotes;
  const [open, close, innerOpen, innerClose] = quotes;
  return [`${open}\u00A0`, `\u00A0${close}`, innerOpen, innerClose];
}
