import { headViews } from "./cover.ts";
import { inGroups } from "./groups.ts";
import type { HandoutBody, HandoutInput } from "./handout-body.ts";
import { slideView } from "./slide-view.ts";

export type GridSize = 2 | 4 | 6 | 9;

/** Only these grids of 16:9 fill a page that lies on its side better than one that stands. */
const landscape: ReadonlySet<GridSize> = new Set([4, 9]);

/** Slides alone, so many on a page, in reading direction. */
export function gridHandout(input: HandoutInput, size: GridSize): HandoutBody {
  const slides = (input.sides[0] ?? []).map((slide) => slideView(slide, [], input.fill));
  const [head] = headViews(input);
  const pages = inGroups(slides, size).map((group) => ({ slides: group }));
  return {
    html: input.fill("handout/grid.hbs", { head, pages, size }),
    isLandscape: landscape.has(size),
  };
}
