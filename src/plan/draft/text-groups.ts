import { opensWithMarker } from "../cut/markers.ts";
import { viewsOf } from "../cut/sentence-view.ts";
import { isBound } from "../cut/edges.ts";
import type { Cutter } from "../cutter.ts";
import { isQuestion } from "../candidates.ts";
import { type Passage, passageWords } from "../passage.ts";
import type { Piece } from "../piece.ts";

/** Sentences that make one slide together, with what can be shown of them. */
export interface TextGroup {
  readonly passages: readonly Passage[];
  readonly pieces: readonly Piece[];
}

/** Two paragraphs that can each show so much have a slide each. */
const ownSlide = 3;
/** Paragraphs with less join until they have so many things to show, or so many words to speak. */
const fullPieces = 4;
const fullWords = 90;
/** More than this is two slides or more. */
const mostPieces = 6;
const mostWords = 150;

/** Divides running text by its turns: short paragraphs join, long ones part where the text turns to something else. */
export function textGroups(passages: readonly Passage[], cutter: Cutter): readonly TextGroup[] {
  const { groupWords } = cutter;
  const groups: TextGroup[] = [];
  for (const passage of passages.flatMap((whole) => splitLong(whole, cutter))) {
    const group = groupOf([passage], cutter);
    const last = groups.at(-1);
    const isApart = last === undefined || isFull(last, groupWords) || areApart(last, group);
    if (isApart) groups.push(group);
    else groups[groups.length - 1] = groupOf([...last.passages, passage], cutter);
  }
  return joinWeak(groups, cutter);
}

function groupOf(passages: readonly Passage[], cutter: Cutter): TextGroup {
  return { passages, pieces: passages.flatMap((passage) => cutter.pieces(passage, "bullet")) };
}

/** Two paragraphs that can each fill a slide have a message each. */
function areApart(left: TextGroup, right: TextGroup): boolean {
  return left.pieces.length >= ownSlide && right.pieces.length >= ownSlide - 1;
}

function isFull(group: TextGroup, share: number): boolean {
  if (group.pieces.length < 2) return false;
  return group.pieces.length >= fullPieces * share || wordsOf(group) >= fullWords * share;
}

function wordsOf(group: TextGroup): number {
  return group.passages.reduce((sum, passage) => sum + passageWords(passage), 0);
}

/** A group with a single thing to show goes with a neighbour that has room, so that no slide is a leftover. */
function joinWeak(groups: readonly TextGroup[], cutter: Cutter): readonly TextGroup[] {
  const weak = groups.findIndex(
    (group, index) => group.pieces.length < 2 && roomBeside(groups, index) !== undefined,
  );
  if (weak === -1) return groups;
  const first = Math.min(weak, roomBeside(groups, weak) ?? weak);
  const joined = groupOf(
    [...(groups[first]?.passages ?? []), ...(groups[first + 1]?.passages ?? [])],
    cutter,
  );
  return joinWeak([...groups.slice(0, first), joined, ...groups.slice(first + 2)], cutter);
}

/** The neighbour with fewer words, if both fit one slide. */
function roomBeside(groups: readonly TextGroup[], index: number): number | undefined {
  const own = groups[index];
  const near = [index - 1, index + 1].flatMap((place) => {
    const group = groups[place];
    if (group === undefined || own === undefined) return [];
    const fits =
      own.pieces.length + group.pieces.length <= mostPieces && wordsOf(own) + wordsOf(group) <= mostWords;
    return fits || own.pieces.length === 0 ? [{ place, words: wordsOf(group) }] : [];
  });
  return near.toSorted((left, right) => left.words - right.words)[0]?.place;
}

/** Parts a long paragraph in two where its text turns, as near to its middle as may be, and each half again. */
function splitLong(passage: Passage, cutter: Cutter): readonly Passage[] {
  const pieces = cutter.pieces(passage, "bullet");
  const isLong = pieces.length > mostPieces || (passageWords(passage) > mostWords && pieces.length >= 4);
  if (!isLong || passage.to - passage.from < 4) return [passage];
  const middle = (passage.from + passage.to) / 2;
  const places = Array.from(
    { length: passage.to - passage.from - 3 },
    (_, index) => passage.from + 2 + index,
  );
  const costOf = (place: number) =>
    Math.abs(place - middle) / (passage.to - passage.from) - turnAt(passage, place, cutter);
  const [place] = places.toSorted((left, right) => costOf(left) - costOf(right));
  if (place === undefined) return [passage];
  const halves = [
    { ...passage, to: place },
    { ...passage, from: place },
  ];
  return halves.flatMap((half) => splitLong(half, cutter));
}

/** How well a sentence starts something new, from its opening: a marker does, a pronoun leans back. */
function turnAt({ unit }: Passage, place: number, cutter: Cutter): number {
  const segment = unit.segments[place];
  const views = segment && viewsOf(segment, [...unit.variants.keys()]);
  if (views?.some((view) => opensWithMarker(view))) return 0.2;
  const [piece] = cutter.pieces({ unit, from: place, to: place + 1 }, "bullet");
  if (piece === undefined) return 0;
  if (isQuestion(piece)) return 0.25;
  return isBound(piece) ? -0.2 : 0;
}
