import type { WrittenSlide } from "../model/slide-file.ts";
import type { SlideLines } from "./group-lines.ts";
import type { PlacedNews } from "./open-conflicts.ts";

/** A comment with newer text, and what it stands in. */
export interface NewsSpot {
  readonly slide: SlideLines;
  readonly part: "body" | "notes";
  readonly news: PlacedNews;
  /** The slide as it was generated last; "gone" if the article has it no more, undefined if nothing is known. */
  readonly theirs: WrittenSlide | "gone" | undefined;
  /** All lines of the file. */
  readonly lines: readonly string[];
}
