import type { SlideText } from "../model/deck.ts";
import { plainText } from "./markdown.ts";

/** A slide's headline as one line of plain text; empty if it has none. */
export function headlineText({ title }: Pick<SlideText, "title">): string {
  return plainText(title).replace(/\s+/gu, " ").trim();
}
