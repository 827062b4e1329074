import type { TranslationUnit } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";

/** The passage's plain text in one language; empty where that language has none. */
export function unitText(unit: TranslationUnit, lang: Lang): string {
  return (unit.variants.get(lang) ?? []).map((block) => block.text).join(" ");
}
