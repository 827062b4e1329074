import type { DrawnFlaw } from "../model/measure.ts";
import type { Piece } from "./slide-pieces.ts";
import type { Box } from "./slide-walk.ts";

/** Up to this, in px, a size differs by how browsers round. */
const tolerance = 0.5;

/** What is drawn within a slide and yet not as it should be. `sizeOf` is the drawn size of a piece's text, in px. */
export function drawnFlaws(
  pieces: readonly Piece[],
  sizeOf: (piece: Piece) => number | undefined,
): readonly DrawnFlaw[] {
  return [...pieces.flatMap((piece) => smallText(piece, sizeOf(piece))), ...overlaps(pieces)];
}

function smallText({ label: text, leastText: least }: Piece, size: number | undefined): readonly DrawnFlaw[] {
  if (size === undefined || size >= least - tolerance) return [];
  return [{ type: "small-text", text, size, least }];
}

/** Each text with the first other one that is drawn over it; what is decoration may lie below text. */
function overlaps(pieces: readonly Piece[]): readonly DrawnFlaw[] {
  const texts = pieces.filter(
    ({ font, isHidden, leastText }) => font !== undefined && !isHidden && leastText > 0,
  );
  return texts.flatMap((piece, index) => {
    const other = texts.slice(index + 1).find((later) => isOver(piece, later));
    return other === undefined ? [] : [{ type: "overlap", text: piece.label, other: other.label } as const];
  });
}

function isOver({ boxes }: Piece, other: Piece): boolean {
  return boxes.some((box) => other.boxes.some((each) => isTouching(lettersOf(box), lettersOf(each))));
}

/** Without the room above and below the letters, into which lines that are set tight reach. */
function lettersOf({ left, right, top, bottom }: Box): Box {
  const room = (bottom - top) / 4;
  return { left, right, top: top + room, bottom: bottom - room };
}

/** By more than letters that lean over, or are kerned, do. */
function isTouching(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return across > 3 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
}
