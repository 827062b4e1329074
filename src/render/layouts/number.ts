import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import { headlineLengths, type HeadlineLength } from "../headline.ts";
import type { SlideContext } from "../slide-context.ts";
import { textWidth } from "../text-size.ts";

export interface NumberView {
  /** The figure in pieces, in their order: a unit is set smaller. Empty where the body does not open with a figure. */
  readonly pieces: readonly FigurePiece[];
  readonly length: HeadlineLength;
  readonly bodyHtml: string;
}

export interface FigurePiece {
  readonly text: string;
  readonly isUnit: boolean;
}

export function numberView({ slide, text, links }: SlideContext): NumberView {
  const blocks = readBody(text.body, links);
  const figure = figureOf(blocks);
  if (figure === undefined) return { pieces: [], length: "short", bodyHtml: flowHtml(blocks) };
  const figures = allBodies(slide).flatMap((body) => figureOf(body) ?? []);
  return {
    pieces: piecesOf(figure),
    length: lengthOf(Math.max(...figures.map(drawnWidth))),
    bodyHtml: flowHtml(blocks.slice(1)),
  };
}

/** A first paragraph with a number in it that is short enough to be drawn as one. */
function figureOf(blocks: readonly BodyBlock[]): string | undefined {
  const [first] = blocks;
  if (first?.type !== "paragraph") return undefined;
  const { plain } = first.piece;
  return /\p{N}/u.test(plain) && textWidth(plain) <= mostLetters ? plain : undefined;
}

const mostLetters = 30;

/** "4,5 m" is a number and a unit, the space its own; "€ 12" a unit and a number; per cent and degrees belong to the number. */
function piecesOf(figure: string): readonly FigurePiece[] {
  const pieces = figure.match(/\s*[\p{L}\p{M}\p{Sc}][\p{L}\p{M}\p{Sc}\s]*|(?:\s*[^\s\p{L}\p{M}\p{Sc}])+/gu);
  return (pieces ?? [figure]).map((text) => ({ text, isUnit: /[\p{L}\p{Sc}]/u.test(text) }));
}

/** In digits. */
function drawnWidth(figure: string): number {
  return piecesOf(figure).reduce((sum, { text, isUnit }) => {
    const narrow = text.match(/[\s.,:'’٫٬]/gu)?.length ?? 0;
    return sum + (textWidth(text) - narrow * 0.6) * (isUnit ? 0.5 : 1);
  }, 0);
}

function lengthOf(width: number): HeadlineLength {
  return headlineLengths[[3.7, 6, 9].findIndex((most) => width <= most)] ?? "longest";
}
