import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import { headlineLengths, type HeadlineLength } from "../headline.ts";
import type { SlideContext } from "../slide-context.ts";
import { textWidth } from "../text-size.ts";

export interface NumberView {
  /** The figure in pieces, in their order: a unit is set smaller. Empty where the body does not open with a figure. */
  readonly pieces: readonly FigurePiece[];
  readonly length: HeadlineLength;
  /** Whether the unit, a whole word, stands below the figure. */
  readonly isStacked: boolean;
  readonly bodyHtml: string;
}

export interface FigurePiece {
  readonly text: string;
  readonly isUnit: boolean;
}

export function numberView({ slide, text, links }: SlideContext): NumberView {
  const blocks = readBody(text.body, links);
  const figure = figureOf(blocks);
  if (figure === undefined)
    return { pieces: [], length: "short", isStacked: false, bodyHtml: flowHtml(blocks) };
  const figures = allBodies(slide).flatMap((body) => figureOf(body) ?? []);
  const isStacked = figures.every(endsInUnit) && figures.some(endsInWord);
  return {
    pieces: piecesOf(figure),
    length: lengthOf(Math.max(...figures.map((each) => drawnWidth(each, isStacked)))),
    isStacked,
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

function endsInUnit(figure: string): boolean {
  const [number, unit, ...rest] = piecesOf(figure);
  return number?.isUnit === false && unit?.isUnit === true && rest.length === 0;
}

/** Beside a figure a word of a unit would make both small. */
function endsInWord(figure: string): boolean {
  return textWidth(piecesOf(figure).at(-1)?.text.trim() ?? "") > 4;
}

/** In digits. */
function drawnWidth(figure: string, isStacked: boolean): number {
  const widths = piecesOf(figure).map(({ text, isUnit }) => {
    const narrow = text.match(/[\s.,:'’٫٬]/gu)?.length ?? 0;
    return (textWidth(text) - narrow * 0.6) * (isUnit ? (isStacked ? 0.3 : 0.5) : 1);
  });
  return isStacked ? Math.max(...widths) : widths.reduce((sum, width) => sum + width, 0);
}

function lengthOf(width: number): HeadlineLength {
  return headlineLengths[[3.7, 6, 9].findIndex((most) => width <= most)] ?? "longest";
}
