import { handoutLabels } from "../../languages/handout-labels.ts";
import { languageOf } from "../../languages/table.ts";
import type { Paper } from "../../model/handout.ts";
import type { FontLibrary } from "../../model/look.ts";
import { chooseFonts } from "../fonts.ts";
import { localNumber } from "../local-number.ts";
import type { LangTitle } from "./handout-body.ts";

export interface SheetShape {
  readonly paper: Paper;
  readonly isLandscape: boolean;
}

/** The paper, and at its foot "title · page 3 of 9": of one language in the corner where its lines end, of two in both. */
export function pageCss(
  titles: readonly LangTitle[],
  fonts: FontLibrary,
  { paper, isLandscape }: SheetShape,
): string {
  const size = `${paper === "a4" ? "A4" : "letter"}${isLandscape ? " landscape" : ""}`;
  const boxes = titles.map((title, index) => {
    const box = titles.length === 1 || index > 0 ? "@bottom-right" : "@bottom-left";
    return `  ${box} { content: ${footer(title)}; ${footerStyle(familiesOf(title, fonts))} }`;
  });
  const own =
    titles.length === 1 && isRightToLeft(titles[0])
      ? boxes.map((box) => box.replace("right", "left"))
      : boxes;
  // Columns are as wide on the screen, where their lines are measured, as on paper.
  const columns = `.facing { inline-size: calc(${paper === "a4" ? "210mm" : "215.9mm"} - 36mm); }`;
  return [`@page { size: ${size}; }`, "@page {", ...own, "}", columns, ""].join("\n");
}

/** A page's margins inherit nothing from its text. */
function footerStyle(families: readonly string[]): string {
  const stack = [...families.map(quoted), "sans-serif"].join(", ");
  return `margin-block-start: 6mm; color: #5f5b53; font: 400 10pt/1.3 ${stack}; vertical-align: top;`;
}

function familiesOf(title: LangTitle, fonts: FontLibrary): readonly string[] {
  return chooseFonts(footerHtml(title), fonts).stacks.flatMap(({ families }) => families);
}

/** All letters that the foot of a page may hold, for the choice of fonts. */
export function footerHtml({ lang, title }: LangTitle): string {
  const digits = Array.from({ length: 10 }, (_, digit) => localNumber(digit, lang));
  return `<p lang="${lang}">${escaped(title)} · ${handoutLabels(lang).pageOf} ${digits.join("")}</p>`;
}

function isRightToLeft(title: LangTitle | undefined): boolean {
  return title !== undefined && languageOf(title.lang).direction === "rtl";
}

function footer({ lang, title }: LangTitle): string {
  const counter = (name: string): string => `counter(${name}${digitsOf(lang)})`;
  const label = handoutLabels(lang)
    .pageOf.split(/(\{n\}|\{total\})/u)
    .map((part) => {
      if (part === "{n}") return counter("page");
      return part === "{total}" ? counter("pages") : quoted(part);
    });
  return [quoted(`${title} · `), ...label].join(" ");
}

/** The counter style with the digits of a language, after a comma. */
function digitsOf(lang: string): string {
  const style = counterStyles[new Intl.NumberFormat(lang).resolvedOptions().numberingSystem];
  return style === undefined ? "" : `, ${style}`;
}

/** https://www.w3.org/TR/css-counter-styles-3/#simple-numeric by the names that `Intl` has for them. */
const counterStyles: Readonly<Record<string, string>> = {
  arab: "arabic-indic",
  arabext: "persian",
  beng: "bengali",
  deva: "devanagari",
  thai: "thai",
};

/** As a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, "\\$&").replace(/\s+/gu, " ")}"`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
}
