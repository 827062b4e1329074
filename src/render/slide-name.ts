import { languageOf } from "../languages/table.ts";
import type { Lang } from "../model/lang.ts";
import { localNumber } from "./local-number.ts";

/** How a slide is called by its place, in its language: "Slide 3 of 12". */
export function slideName(number: number, total: number, lang: Lang): string {
  return languageOf(lang)
    .labels.slideOf.replace("{n}", localNumber(number, lang))
    .replace("{total}", localNumber(total, lang));
}
