import type { CodePointRange, FontFace } from "../model/look.ts";

/** `@font-face` rules; `address` gives a font file's address as seen from the page. */
export function fontCss(faces: readonly FontFace[], address: (face: FontFace) => string): string {
  return faces.map((face) => fontFaceRule(face, address(face))).join("\n");
}

function fontFaceRule({ family, weight, style, file }: FontFace, address: string): string {
  return [
    "@font-face {",
    `  font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: block;`,
    `  src: url("${address}") format("woff2");`,
    `  unicode-range: ${file().ranges.map(unicodeRange).join(", ")};`,
    "}",
  ].join("\n");
}

function unicodeRange([first, last]: CodePointRange): string {
  const digits = [first, last].map((codePoint) => codePoint.toString(16).toUpperCase().padStart(4, "0"));
  return first === last ? `U+${digits[0]}` : `U+${digits.join("-")}`;
}
