import { bundledFonts } from "../../languages/script-fonts.ts";
import type { DiagramSource } from "../../model/diagram.ts";
import type { Look } from "../../model/look.ts";
import { fontCss } from "../font-face-css.ts";
import { chooseFonts } from "../fonts.ts";

/** All words of a diagram, upright and bold, as HTML in its language. */
export function wordsOf({ lang, source }: DiagramSource): string {
  const words = escaped(source);
  return `<p lang="${escaped(lang)}">${words} <b>${words}</b></p>`;
}

/** The value of CSS `font-family` for a diagram's words. */
export function diagramFamilies(diagram: DiagramSource, look: Look): string {
  const { stacks } = chooseFonts(wordsOf(diagram), look.fonts);
  const names = stacks.filter(({ role }) => role === "sans").flatMap(({ families }) => families);
  const all = names.length === 0 ? [bundledFonts.sans.name] : [...new Set(names)];
  return [...all.map((name) => `"${name}"`), "sans-serif"].join(", ");
}

/** `@font-face` rules with the files inside: a picture loads nothing. */
export function embeddedFonts(diagram: DiagramSource, svg: string, look: Look): string {
  const { faces } = chooseFonts(wordsOf(diagram), look.fonts);
  const hasBold = /font-weight\s*[:=]\s*["']?(?:bold|[6-9]00)/u.test(svg);
  const used = faces.filter(({ weight }) => weight === 400 || hasBold);
  return fontCss(
    used,
    (face) => `data:font/woff2;base64,${Buffer.from(face.file().bytes).toString("base64")}`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
