import { allBodies } from "../all-bodies.ts";
import { flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, type TextSize } from "../text-size.ts";
import { type Part, readParts } from "./parts.ts";

export interface CompareView {
  /** What stands above the wings; all of the body if it has none. */
  readonly beforeHtml: string;
  /** Two, or three; empty where the body has another shape. */
  readonly wings: readonly Part[];
  readonly count: number;
  readonly size: TextSize;
}

export function compareView({ slide, text, links }: SlideContext): CompareView {
  const blocks = readBody(text.body, links);
  const { beforeHtml, parts } = readParts(blocks) ?? { beforeHtml: "", parts: [] };
  const count = parts.length;
  if (count < 2 || count > 3) return { beforeHtml: flowHtml(blocks), wings: [], count: 0, size: "medium" };
  const widths = allBodies(slide).flatMap((body) => readParts(body)?.parts.map(({ width }) => width) ?? []);
  return { beforeHtml, wings: parts, count, size: textSize(Math.max(...widths), room) };
}

/** What a wing holds of letters, its head included. */
const room = { large: 110, medium: 210 };
