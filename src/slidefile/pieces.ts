import { kindOf, splitBlocks } from "./blocks.ts";

/** What a slide's body can be split between: a list item, or any other block; under `###` headings, one of them with all below it. */
export interface BodyPiece {
  /** What stands between it and the piece before; empty on the first. */
  readonly gap: string;
  readonly text: string;
  /** The number that an ordered list's item shows; undefined for anything else. */
  readonly number: number | undefined;
}

/** The pieces of a body, in order; joined with their gaps they are the body. */
export function bodyPieces(body: string): readonly BodyPiece[] {
  const blocks = splitBlocks(body).blocks.flatMap(({ gap, text, news }) => [
    { gap, text },
    ...news.map((each) => ({ gap: each.gap, text: each.text })),
  ]);
  if (blocks.some(({ text }) => isHeading(text))) return belowHeadings(blocks);
  return blocks.flatMap(({ gap, text }) =>
    kindOf(text) === "list" ? listItems(gap, text) : [{ gap, text, number: undefined }],
  );
}

interface Block {
  readonly gap: string;
  readonly text: string;
}

function isHeading(text: string): boolean {
  return /^ {0,3}#{3,6}(?:[ \t]|$)/.test(text);
}

/** What stands before the first heading leads into all of them, and stays with it. */
function belowHeadings(blocks: readonly Block[]): readonly BodyPiece[] {
  const pieces: { gap: string; text: string; number: undefined }[] = [];
  let hasHeading = false;
  for (const { gap, text } of blocks) {
    const last = pieces.at(-1);
    if (last === undefined || (isHeading(text) && hasHeading)) pieces.push({ gap, text, number: undefined });
    else last.text += gap + text;
    hasHeading ||= isHeading(text);
  }
  return pieces;
}

const marker = /^( {0,3})(?:[-*+]|(\d{1,9})[.)])[ \t]+/;

/** A marker as far in as an item's text opens a list inside of it. */
function listItems(gap: string, text: string): readonly BodyPiece[] {
  const items: { gap: string; text: string; number: number | undefined }[] = [];
  const opening = marker.exec(text);
  const inside = opening?.[0].length ?? 0;
  for (const line of text.split("\n")) {
    const last = items.at(-1);
    const indent = marker.exec(line)?.[1]?.length ?? inside;
    if (last !== undefined && indent >= inside) last.text += `\n${line}`;
    else {
      const number = opening?.[2] === undefined ? undefined : Number(opening[2]) + items.length;
      items.push({ gap: last === undefined ? gap : "\n", text: line, number });
    }
  }
  return items;
}
