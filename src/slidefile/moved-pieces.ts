import type { WrittenSlide } from "../model/slide-file.ts";
import { kindOf, splitBlocks } from "./blocks.ts";

/** What people move from slide to slide: an item of a list, or a block. */
export interface Piece {
  readonly text: string;
  readonly isItem: boolean;
}

export type Part = "body" | "notes";

/** Rows of a table mean nothing without their head: a table is one piece. */
export function piecesOf(text: string): readonly Piece[] {
  return splitBlocks(text).blocks.flatMap((block): readonly Piece[] =>
    kindOf(block.text) === "list"
      ? itemsOf(block.text).map((item) => ({ text: item, isItem: true }))
      : [{ text: block.text, isItem: false }],
  );
}

/** Items that follow each other are one list. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, isItem }, index) => {
      if (index === 0) return text;
      return `${isItem && pieces[index - 1]?.isItem === true ? "\n" : "\n\n"}${text}`;
    })
    .join("");
}

/** Pieces of one slide, by their places in it, that stand in another one now. */
export interface MovedPieces {
  readonly part: Part;
  readonly from: string;
  readonly to: string;
  readonly places: readonly number[];
  /** What they say there, without bullets and numbers. */
  readonly texts: readonly string[];
  /** How many pieces the slide had that they come from. */
  readonly of: number;
}

/** What a person has moved into a slide since the slides were generated. */
export function movedInto(
  slide: WrittenSlide & { readonly id: string },
  now: ReadonlyMap<string, WrittenSlide>,
  before: ReadonlyMap<string, WrittenSlide>,
): readonly MovedPieces[] {
  return (["body", "notes"] as const).flatMap((part) => {
    const old = new Set(textsOf(before.get(slide.id)?.[part] ?? ""));
    const gained = new Set(textsOf(slide[part]).filter((text) => !old.has(text)));
    return [...before].flatMap(([from, origin]) => {
      if (from === slide.id) return [];
      const own = piecesOf(origin[part]);
      const left = new Set(textsOf(now.get(from)?.[part] ?? ""));
      const places = [...own.keys()].filter((place) => {
        const text = unmarked(own[place]?.text ?? "");
        return gained.has(text) && !left.has(text);
      });
      const texts = places.map((place) => unmarked(own[place]?.text ?? ""));
      return places.length === 0 ? [] : [{ part, from, to: slide.id, places, texts, of: own.length }];
    });
  });
}

/** Whatever its bullet or number. */
export function unmarked(text: string): string {
  return text.replace(/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+/, "");
}

function textsOf(text: string): readonly string[] {
  return piecesOf(text).map((piece) => unmarked(piece.text));
}

/** An item with what is indented under it. */
function itemsOf(list: string): readonly string[] {
  const items: string[] = [];
  for (const line of list.split("\n")) {
    if (/^ {0,1}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) || items.length === 0) items.push(line);
    else items[items.length - 1] = `${items.at(-1) ?? ""}\n${line}`;
  }
  return items;
}
