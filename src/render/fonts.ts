import type { FontFace } from "../model/look.ts";
import { drawnText, type Typeface } from "./drawn-text.ts";

/** The fonts that some HTML needs. */
export interface ChosenFonts {
  /** In the order of `fonts`, which is that of their style sheets. */
  readonly faces: readonly FontFace[];
  /** Characters that no font has, each once, in order of appearance. */
  readonly missing: readonly string[];
}

/** Chooses for each character in use the face that a browser would take from all of them. */
export function chooseFonts(html: string, fonts: readonly FontFace[]): ChosenFonts {
  const chosen = new Set<FontFace>();
  const missing = new Set<string>();
  for (const { typeface, characters } of charactersByTypeface(html)) {
    const candidates = fonts.filter((font) => isOf(font, typeface));
    for (const character of characters) {
      const face = candidates.findLast((font) => covers(font, character));
      if (face !== undefined) chosen.add(face);
      else if (!invisible.test(character)) missing.add(character);
    }
  }
  return { faces: fonts.filter((font) => chosen.has(font)), missing: [...missing] };
}

/** `@font-face` rules; `address` gives a font file's address as seen from the page. */
export function fontCss(faces: readonly FontFace[], address: (face: FontFace) => string): string {
  return faces.map((face) => fontFaceRule(face, address(face))).join("\n");
}

/** White space, controls, joiners, direction marks, variation selectors: nothing is drawn for them. */
const invisible = /[\s\p{Control}\p{Format}\p{Variation_Selector}]/u;

function charactersByTypeface(
  html: string,
): readonly { readonly typeface: Typeface; readonly characters: ReadonlySet<string> }[] {
  const found = new Map<string, { readonly typeface: Typeface; readonly characters: Set<string> }>();
  for (const { typeface, text } of drawnText(html)) {
    const key = `${typeface.family}/${typeface.weight}/${typeface.style}`;
    const entry = found.get(key) ?? { typeface, characters: new Set<string>() };
    for (const character of text) entry.characters.add(character);
    found.set(key, entry);
  }
  return [...found.values()];
}

function isOf(font: FontFace, { family, weight, style }: Typeface): boolean {
  return font.family === family && font.weight === weight && font.style === style;
}

function covers({ ranges }: FontFace, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function fontFaceRule({ family, weight, style, ranges }: FontFace, address: string): string {
  return [
    "@font-face {",
    `  font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: block;`,
    `  src: url("${address}") format("woff2");`,
    `  unicode-range: ${ranges.map(unicodeRange).join(", ")};`,
    "}",
  ].join("\n");
}

function unicodeRange([first, last]: readonly [number, number]): string {
  const digits = [first, last].map((codePoint) => codePoint.toString(16).toUpperCase().padStart(4, "0"));
  return first === last ? `U+${digits[0]}` : `U+${digits.join("-")}`;
}
