import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";
import { words } from "./words.ts";

/** "Or": a sentence that it opens needs the one before. Lower case; none for a language that we do not know. */
export function alternatives(lang: Lang): readonly string[] {
  return known.get(languageOf(lang).tag) ?? [];
}

const croatian = words("ili");

const known: ReadonlyMap<Lang, readonly string[]> = new Map<Lang, readonly string[]>([
  ["ar", words("أو")],
  ["de", words("oder")],
  ["en", words("or")],
  ["es", words("o")],
  ["fa", words("یا")],
  ["fr", words("ou, ou bien")],
  ["he", words("או")],
  ["hi", words("या, अथवा")],
  ["hr", croatian],
  ["id", words("atau")],
  ["it", words("o, oppure")],
  ["ja", words("または, あるいは, もしくは")],
  ["ko", words("또는, 혹은, 아니면")],
  ["ms", words("atau")],
  ["nl", words("of")],
  ["pl", words("lub, albo")],
  ["pt", words("ou")],
  ["ru", words("или, либо")],
  ["sr", words("или")],
  ["sr-Latn", croatian],
  ["th", words("หรือ")],
  ["tr", words("veya, ya da, yahut")],
  ["uk", words("або, чи")],
  ["vi", words("hoặc, hay")],
  ["zh-Hans", words("或, 或者")],
  ["zh-Hant", words("或, 或者")],
]);
