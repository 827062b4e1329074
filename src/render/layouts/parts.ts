import { type BodyBlock, flowHtml } from "../body.ts";
import { textWidth } from "../text-size.ts";

/** A body that consists of things of one kind: columns, cards. */
export interface Parts {
  readonly beforeHtml: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly headHtml: string;
  /** Empty for a head without text. */
  readonly bodyHtml: string;
  /** Of head and body together, in letters. */
  readonly width: number;
}

/** The parts below `###` headings, or the items of a lone list in which every item has a label; else undefined. */
export function readParts(blocks: readonly BodyBlock[]): Parts | undefined {
  return headedParts(blocks) ?? labelledParts(blocks);
}

function headedParts(blocks: readonly BodyBlock[]): Parts | undefined {
  const groups: BodyBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === "heading" && block.depth === 3) groups.push([]);
    groups.at(-1)?.push(block);
  }
  const [before = [], ...headed] = groups;
  if (headed.length === 0) return undefined;
  return { beforeHtml: flowHtml(before), parts: headed.map(headedPart) };
}

function headedPart(blocks: readonly BodyBlock[]): Part {
  const [head, ...rest] = blocks;
  return {
    headHtml: head?.type === "heading" ? head.textHtml : "",
    bodyHtml: flowHtml(rest),
    width: blocks.reduce((sum, { plain }) => sum + textWidth(plain), 0),
  };
}

function labelledParts(blocks: readonly BodyBlock[]): Parts | undefined {
  const list = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (list?.type !== "list" || before.some(({ type }) => type !== "paragraph")) return undefined;
  const parts = list.items.flatMap(({ labelHtml, textHtml, restHtml, plain }): readonly Part[] =>
    labelHtml === undefined
      ? []
      : [
          {
            headHtml: labelHtml,
            bodyHtml: `${textHtml === "" ? "" : `<p>${textHtml}</p>\n`}${restHtml}`,
            width: textWidth(plain),
          },
        ],
  );
  return parts.length === list.items.length ? { beforeHtml: flowHtml(before), parts } : undefined;
}
