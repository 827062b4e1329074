import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";
import { words } from "./words.ts";

/**
 * Words that put the right thing in a wrong one's place ("nicht A, sondern B"), where a language has them beside its "but":
 * what follows is a part of the sentence, and mostly no clause. Lower case.
 */
export function corrections(lang: Lang): readonly string[] {
  return known.get(languageOf(lang).tag) ?? [];
}

const croatian = words("već, nego");

const known: ReadonlyMap<Lang, readonly string[]> = new Map<Lang, readonly string[]>([
  ["ar", words("بل")],
  ["de", words("sondern")],
  ["es", words("sino")],
  ["fa", words("بلکه")],
  ["he", words("אלא")],
  ["hi", words("बल्कि")],
  ["hr", croatian],
  ["id", words("melainkan")],
  ["it", words("bensì")],
  ["ms", words("melainkan, sebaliknya")],
  ["pt", words("mas sim, e sim")],
  ["ru", words("а")],
  ["sr", words("већ, него")],
  ["sr-Latn", croatian],
  ["th", words("แต่เป็น")],
  ["uk", words("а")],
  ["vi", words("mà là")],
  ["zh-Hans", words("而是")],
  ["zh-Hant", words("而是")],
]);
