import { languageOf } from "../languages/table.ts";
import type { Lang } from "../model/lang.ts";
import { partedAtColon } from "./colon.ts";
import { partedAtNumber } from "./numbered-headings.ts";
import type { Section } from "./outline.ts";
import { capitalised } from "./piece.ts";
import { unitText } from "./unit-text.ts";
import { wordCount, wordsOf } from "./words.ts";

/** A heading with more words than this is shortened in an agenda. */
const shortHeading = 6;

/**
 * A section's heading as slides show it, empty if there is none: of a numbered one what is behind its number, of one that
 * repeats the title what it has after its colon. A conclusion whose heading was left in a foreign script gets the
 * language's own word.
 */
export function headingText(section: Section, lang: Lang): string {
  return withoutFinalStop(wholeHeading(section, lang), lang);
}

/** A heading that is a sentence; "etc." and initials keep their stops. */
function withoutFinalStop(text: string, lang: Lang): string {
  if (!/[.。।]$/u.test(text)) return text;
  const [, word] = /(\p{L}[\p{L}\p{M}\p{N}]*|\p{N})[)”"»’」』]?[.。।]$/u.exec(text) ?? [];
  const isShort = word === undefined || (word.length === 1 && /\p{Lu}/u.test(word));
  const isShortened =
    isShort || languageOf(lang).article.abbreviations.includes(word.toLocaleLowerCase(lang));
  return isShortened ? text : text.slice(0, -1);
}

function wholeHeading(section: Section, lang: Lang): string {
  const { heading } = section;
  if (heading === undefined) return "";
  const text = unitText(heading, lang);
  if (section.isTitleAgain) return capitalised(partedAtColon(text)?.[1] ?? "", lang);
  if (section.isNumbered) return capitalised(partedAtNumber(text)?.text ?? text, lang);
  const isForeign = text !== "" && !isInScriptOf(lang, text);
  return isForeign && isConclusion(section) ? languageOf(lang).labels.conclusion : text;
}

/** The small line above a sentence of this section: its heading, or "Step 1" of a numbered one. */
export function headingKicker(section: Section, lang: Lang): string {
  return numberText(section, lang) || headingText(section, lang);
}

/** The number of a numbered heading with its word; empty for a bare number, which says nothing alone. */
export function numberText(section: Section, lang: Lang): string {
  const { heading, isNumbered } = section;
  const number = heading && isNumbered ? (partedAtNumber(unitText(heading, lang))?.number ?? "") : "";
  return /^\p{Nd}+$/u.test(number) ? "" : number;
}

/** The heading as an agenda has it: whole, or what stands before its colon or question mark, the same way in each language. */
export function shortHeadingText(section: Section, lang: Lang): string {
  const langs = [...(section.heading?.variants.keys() ?? [])];
  const isShort = langs.every((other) => wordCount(headingText(section, other)) <= shortHeading);
  const parts = langs.map((other) => firstPart(headingText(section, other)));
  const text = headingText(section, lang);
  if (isShort || parts.some((part) => part === undefined)) return text;
  return firstPart(text) ?? text;
}

function firstPart(text: string): string | undefined {
  const [before] = partedAtColon(text) ?? [];
  return before ?? /^(?<question>.+?[?？؟])\s*\S/u.exec(text)?.groups?.["question"];
}

/** Whether any language's heading is one of its words for a conclusion. */
export function isConclusion(section: Section): boolean {
  const langs = [...(section.heading?.variants.keys() ?? [])];
  return langs.some((lang) => {
    const words = section.heading ? wordsOf(unitText(section.heading, lang), lang) : [];
    const { conclusion } = languageOf(lang).article;
    return conclusion.includes(words.join(" ")) || conclusion.includes(words.join(""));
  });
}

function isInScriptOf(lang: Lang, text: string): boolean {
  const known = letters.get(lang);
  if (known !== undefined) return known.test(text);
  const script = new Intl.Locale(lang).maximize().script;
  // Japanese and Korean are written in several scripts under one code that is no Unicode script property.
  const isMixed = script === undefined || ["Jpan", "Kore", "Hans", "Hant"].includes(script);
  const letter = isMixed ? /^/u : new RegExp(`\\p{Script=${script}}`, "u");
  letters.set(lang, letter);
  return letter.test(text);
}

/** A letter of each language's script. */
const letters = new Map<Lang, RegExp>();
