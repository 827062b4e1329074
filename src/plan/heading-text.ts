import { languageOf } from "../languages/table.ts";
import type { Lang } from "../model/lang.ts";
import { partedAtColon } from "./colon.ts";
import type { Section } from "./outline.ts";
import { capitalised } from "./piece.ts";
import { unitText } from "./unit-text.ts";
import { wordsOf } from "./words.ts";

/**
 * A section's heading as slides show it, empty if there is none. One that repeats the title gives what it has after its
 * colon; a conclusion whose heading was left in a foreign script gets the language's own word.
 */
export function headingText(section: Section, lang: Lang): string {
  const { heading } = section;
  if (heading === undefined) return "";
  const text = unitText(heading, lang);
  if (section.isTitleAgain) return capitalised(partedAtColon(text)?.[1] ?? "", lang);
  const isForeign = text !== "" && !isInScriptOf(lang, text);
  return isForeign && isConclusion(section) ? languageOf(lang).labels.conclusion : text;
}

/** Whether any language's heading is one of its words for a conclusion. */
function isConclusion(section: Section): boolean {
  const langs = [...(section.heading?.variants.keys() ?? [])];
  return langs.some((lang) => {
    const words = section.heading ? wordsOf(unitText(section.heading, lang), lang) : [];
    const { conclusion } = languageOf(lang).article;
    return conclusion.includes(words.join(" ")) || conclusion.includes(words.join(""));
  });
}

function isInScriptOf(lang: Lang, text: string): boolean {
  const script = new Intl.Locale(lang).maximize().script;
  // Japanese and Korean are written in several scripts under one code that is no Unicode script property.
  if (script === undefined || ["Jpan", "Kore", "Hans", "Hant"].includes(script)) return true;
  return new RegExp(`\\p{Script=${script}}`, "u").test(text);
}
