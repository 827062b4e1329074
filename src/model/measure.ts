import type { Lang } from "./lang.ts";

/** What a browser measured of one slide, in CSS pixels of a 1280×720 slide. */
export interface SlideMeasure {
  readonly slide: string;
  readonly lang: Lang;
  /** How far the content reaches beyond the page or beyond a clipping ancestor, by its worst edge; 0 if it fits. */
  readonly overflow: number;
  /** The text or element that reaches furthest out, shortened for a message; "" if all fits. */
  readonly culprit: string;
  /** Drawn size of the smallest text, in px; undefined without text. */
  readonly smallestText: number | undefined;
  /** What fits, and yet is not drawn as it should be. */
  readonly flaws: readonly DrawnFlaw[];
}

/** `text` is what it is about, shortened for a message. */
export type DrawnFlaw =
  /** Sizes in px. */
  | { readonly type: "small-text"; readonly text: string; readonly size: number; readonly least: number }
  /** Its end stands on another line, without a hyphen. */
  | { readonly type: "broken-word"; readonly text: string }
  /** The last line of a heading has no other. */
  | { readonly type: "lone-word"; readonly text: string }
  /** `scale` is CSS pixels per pixel of the picture, over 1; `text` its description, or its file's name. */
  | { readonly type: "enlarged-picture"; readonly text: string; readonly scale: number }
  /** A letter that a font of the page was to draw; `family` is the machine's that does. */
  | { readonly type: "fallback-glyph"; readonly text: string; readonly family: string }
  | { readonly type: "overlap"; readonly text: string; readonly other: string };
