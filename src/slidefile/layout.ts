import { layouts } from "../model/deck.ts";
import type { Layout } from "../model/deck.ts";
import type { WrittenSlide } from "../model/slide-file.ts";

/** Undefined if nothing is drawn by that name. */
export function knownLayout(name: string): Layout | undefined {
  return layouts.find((layout) => layout === name);
}

/**
 * The layout that a slide is shown in: what is unknown is shown as `bullets`. A deck written by hand names no layouts:
 * its first slide is the title if its headline has one `#`.
 */
export function shownLayout(slide: WrittenSlide, isFirst: boolean): Layout {
  if (slide.layout !== undefined) return knownLayout(slide.layout) ?? "bullets";
  return isFirst && slide.title !== "" && slide.titleDepth === 1 ? "title" : "bullets";
}
