import type { PageSize } from "../model/handout.ts";
import type { PageSheet } from "./page.ts";

/** A sheet for pages that are not those of slides: a slide stands in the middle, as wide as its page. */
export function pageSizeSheets(size: PageSize): readonly PageSheet[] {
  if (size === "16:9") return [];
  const { page, scale, above, beside } = shapes[size];
  // A transform, and no zoom: that would round each size anew, and lines would break elsewhere.
  const source = `@page { size: ${page}; }
html, body { background: var(--ground); print-color-adjust: exact; }
main > .slide { margin: ${above}px ${beside}px; transform: scale(${scale}); }
`;
  return [{ name: "page-size", source }];
}

interface Shape {
  readonly page: string;
  readonly scale: number;
  /** The room over and under a slide, and at its sides, before it is scaled around its middle; in px. */
  readonly above: number;
  readonly beside: number;
}

/** A4 is 1122.52×793.7 px. A hair less than its width does not touch the edge of the page. */
const shapes: Readonly<Record<Exclude<PageSize, "16:9">, Shape>> = {
  "4:3": { page: "1280px 960px", scale: 1, above: 120, beside: 0 },
  a4: { page: "297mm 210mm", scale: 0.8769, above: 36.8, beside: -78.75 },
};
