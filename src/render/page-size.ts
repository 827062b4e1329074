import type { PageSize } from "../model/handout.ts";
import type { PageSheet } from "./page.ts";

/** A sheet for pages that are not those of slides: a slide stands in the middle, as wide as its page. */
export function pageSizeSheets(size: PageSize): readonly PageSheet[] {
  if (size === "16:9") return [];
  const { page, above } = shapes[size];
  const source = `@page { size: ${page}; }
html, body { background: var(--ground); print-color-adjust: exact; }
main > .slide { margin-block: ${above}px; }
`;
  return [{ name: "page-size", source }];
}

/** How much smaller than CSS says a page is printed, over 0 and up to 1. */
export function pageScale(size: PageSize): number {
  return size === "16:9" ? 1 : shapes[size].scale;
}

interface Shape {
  readonly page: string;
  readonly scale: number;
  /** The room over and under a slide, in px, before all is scaled. */
  readonly above: number;
}

/**
 * A4 is 1122.52×793.7 px: scaled down as it is printed, and not by a transform, which browsers print as one picture without headings,
 * nor by a zoom, which rounds each size anew. A hair less than its width does not touch the edge of the page.
 */
const shapes: Readonly<Record<Exclude<PageSize, "16:9">, Shape>> = {
  "4:3": { page: "1280px 960px", scale: 1, above: 120 },
  a4: { page: "297mm 210mm", scale: 0.8769, above: 92.5 },
};
