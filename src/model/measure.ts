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
}
