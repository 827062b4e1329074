import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, textWidth, type TextSize } from "../text-size.ts";

export interface BulletsView {
  readonly bodyHtml: string;
  readonly size: TextSize;
}

/** Bullets are the plain flow of a body: the style sheet draws its lists. */
export function bulletsView({ slide, text, links }: SlideContext): BulletsView {
  const loads = allBodies(slide).map(lineCount);
  return {
    bodyHtml: flowHtml(readBody(text.body, links)),
    size: textSize(Math.max(...loads), { large: 4.5, medium: 6.5 }),
  };
}

/** Lines at 36 px, with half a line between blocks and items. */
function lineCount(blocks: readonly BodyBlock[]): number {
  const texts = blocks.flatMap((block) =>
    block.type === "list" ? block.items.map(({ plain }) => plain) : [block.plain],
  );
  const nested = blocks.flatMap((block) =>
    block.type === "list" ? block.items.map(({ restHtml }) => restHtml) : [],
  );
  const rest = nested.join("").replace(/<[^>]*>/gu, "");
  const lines = texts.reduce((sum, line) => sum + Math.ceil(textWidth(line) / lineWidth), 0);
  return lines + (texts.length - 1) / 2 + Math.ceil(textWidth(rest) / lineWidth) * 1.5;
}

const lineWidth = 60;
