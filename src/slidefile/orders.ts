import type { Lang } from "../model/lang.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import { parseSlideFile } from "./parse.ts";

/** The ids that are written in each language's file; slides without one are in no order yet. */
export function ordersIn(texts: ReadonlyMap<Lang, string>): ReadonlyMap<Lang, readonly string[]> {
  return new Map([...texts].map(([lang, text]) => [lang, writtenSlides(text).flatMap(({ id }) => id ?? [])]));
}

/** The slides of a file whose flaws are told elsewhere; none for no file. */
export function writtenSlides(text: string | undefined): readonly WrittenSlide[] {
  return parseSlideFile({ file: "", text: text ?? "" }, () => {}).slides;
}
