import type { Cutter } from "../cutter.ts";
import { type Passage, passageWords } from "../passage.ts";
import type { Piece } from "../piece.ts";

/** Paragraphs that make one slide together, with what can be shown of them. */
export interface TextGroup {
  readonly passages: readonly Passage[];
  readonly pieces: readonly Piece[];
}

/** One message a slide: a paragraph with so many things to show has its own. */
const ownSlide = 2;
/** Paragraphs with less join until they have so many things to show, or so many words to speak. */
const fullPieces = 3;
const fullWords = 75;
/** A paragraph with more is two slides or more. */
const mostPieces = 6;

/** Divides running text by paragraphs: short ones join, long ones part between sentences. */
export function textGroups(passages: readonly Passage[], cutter: Cutter): readonly TextGroup[] {
  const groups: TextGroup[] = [];
  for (const passage of passages.flatMap((whole) => splitLong(whole, cutter))) {
    const group = groupOf([passage], cutter);
    const last = groups.at(-1);
    if (last === undefined || isFull(last) || areApart(last, group)) groups.push(group);
    else groups[groups.length - 1] = groupOf([...last.passages, passage], cutter);
  }
  return joinLeftover(groups, cutter);
}

function groupOf(passages: readonly Passage[], cutter: Cutter): TextGroup {
  return { passages, pieces: passages.flatMap((passage) => cutter.pieces(passage, "bullet")) };
}

/** Two paragraphs that can each fill a slide have a message each. */
function areApart(left: TextGroup, right: TextGroup): boolean {
  return left.pieces.length >= ownSlide && right.pieces.length >= ownSlide;
}

function isFull(group: TextGroup): boolean {
  if (group.pieces.length === 0) return false;
  return group.pieces.length >= fullPieces || wordsOf(group) >= fullWords;
}

function wordsOf(group: TextGroup): number {
  return group.passages.reduce((sum, passage) => sum + passageWords(passage), 0);
}

/** A last paragraph that has nothing to show goes with the slide before it. */
function joinLeftover(groups: readonly TextGroup[], cutter: Cutter): readonly TextGroup[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (last === undefined || before === undefined || last.pieces.length > 0) return groups;
  return [...groups.slice(0, -2), groupOf([...before.passages, ...last.passages], cutter)];
}

/** Parts of about as many sentences each. */
function splitLong(passage: Passage, cutter: Cutter): readonly Passage[] {
  const count = cutter.pieces(passage, "bullet").length;
  const parts = Math.ceil(count / mostPieces);
  if (parts < 2) return [passage];
  const size = Math.ceil((passage.to - passage.from) / parts);
  return Array.from({ length: parts }, (_, index) => ({
    ...passage,
    from: passage.from + index * size,
    to: Math.min(passage.to, passage.from + (index + 1) * size),
  })).filter((part) => part.from < part.to);
}
