/** How large a layout sets its text; the layout's style sheet has the sizes. */
export type TextSize = "large" | "medium" | "small";

/**
 * The size for text that has to fit a place.
 *
 * @param width of the text, as by `textWidth`
 * @param most what the place holds in large and in medium size
 */
export function textSize(width: number, most: { readonly large: number; readonly medium: number }): TextSize {
  if (width <= most.large) return "large";
  return width <= most.medium ? "medium" : "small";
}

/** Letters, Chinese characters counted as two: as wide as two Latin letters. */
export function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
