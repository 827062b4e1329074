import type { Links } from "./links.ts";
import { isLonePicture } from "./lone-pictures.ts";
import { parseMarkdown, renderTokens, tokenText, type Token } from "./markdown.ts";
import { readTable, type Table } from "./table.ts";

/**
 * A top-level block of a slide's body. `html` is the whole block, for layouts that leave it as it is; `plain` is what a reader
 * sees of it.
 */
export type BodyBlock = { readonly html: string; readonly plain: string } & (
  | { readonly type: "paragraph"; readonly piece: Piece }
  /** A paragraph of one picture and nothing else. */
  | { readonly type: "picture"; readonly imageHtml: string }
  | {
      readonly type: "list";
      readonly isOrdered: boolean;
      /** The first item's number. */
      readonly start: number;
      readonly items: readonly Item[];
    }
  /** Depth 3 or more: the slide's own headline has 1 or 2. */
  | { readonly type: "heading"; readonly depth: number; readonly textHtml: string }
  /** What is quoted, without its `<blockquote>`. */
  | { readonly type: "quote"; readonly quotedHtml: string }
  | { readonly type: "code" }
  | { readonly type: "table"; readonly table: Table }
  | { readonly type: "other" }
);

/** Running text that may open with a label: `**Label**: text`. */
export interface Piece {
  readonly labelHtml: string | undefined;
  /** What follows the label, without its colon; everything if there is no label. */
  readonly textHtml: string;
  /** All of it, label included. */
  readonly html: string;
  /** The same as plain text. */
  readonly plain: string;
}

export interface Item extends Piece {
  /** Sublists and further paragraphs of the item; empty if there are none. */
  readonly restHtml: string;
}

/** A body taken apart into its top-level blocks, in order, nothing left out. */
export function readBody(source: string, links: Links): readonly BodyBlock[] {
  return elements(parseMarkdown(source, links)).map(readBlock);
}

/** The HTML of blocks in plain flow. */
export function flowHtml(blocks: readonly BodyBlock[]): string {
  return blocks.map(({ html }) => html).join("");
}

/** The lines of a body made of paragraphs and simple lists alone; undefined for any other. */
export function linesOf(blocks: readonly BodyBlock[]): readonly Piece[] | undefined {
  const lines = blocks.map(blockLines);
  const found = lines.filter((pieces) => pieces !== undefined);
  return found.length === lines.length ? found.flat() : undefined;
}

/** Numbers stay: a line that opens with the day of a date, `12. mart`, is an ordered list to Markdown. */
function blockLines(block: BodyBlock): readonly Piece[] | undefined {
  if (block.type === "paragraph") return [block.piece];
  if (block.type !== "list" || block.items.some(({ restHtml }) => restHtml !== "")) return undefined;
  if (!block.isOrdered) return block.items;
  return block.items.map((item, index) => {
    const number = `${block.start + index}. `;
    return {
      labelHtml: undefined,
      textHtml: number + item.html,
      html: number + item.html,
      plain: number + item.plain,
    };
  });
}

function readBlock(tokens: readonly Token[]): BodyBlock {
  const shown = { html: renderTokens(tokens), plain: tokenText(tokens).trim() };
  const [open, inline] = tokens;
  switch (open?.type) {
    case "paragraph_open":
      if (inline === undefined) return { type: "other", ...shown };
      if (isLonePicture(open)) return { type: "picture", ...shown, imageHtml: renderTokens([inline]) };
      return { type: "paragraph", ...shown, piece: readPiece(inline) };
    case "heading_open": {
      const textHtml = inline === undefined ? "" : renderTokens([inline]);
      return { type: "heading", ...shown, depth: Number(open.tag.slice(1)), textHtml };
    }
    case "bullet_list_open":
    case "ordered_list_open": {
      const isOrdered = open.type === "ordered_list_open";
      const start = Number(open.attrGet("start") ?? 1);
      return { type: "list", ...shown, isOrdered, start, items: elements(tokens.slice(1, -1)).map(readItem) };
    }
    case "blockquote_open":
      return { type: "quote", ...shown, quotedHtml: renderTokens(tokens.slice(1, -1)) };
    case "table_open":
      return { type: "table", ...shown, table: readTable(tokens) };
    case "fence":
    case "code_block":
      return { type: "code", ...shown };
    default:
      return { type: "other", ...shown };
  }
}

/** Sibling elements, each with all tokens from its opening to its closing one. */
function elements(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) found.push([]);
    found.at(-1)?.push(token);
    depth += token.nesting;
  }
  return found;
}

function readItem(tokens: readonly Token[]): Item {
  const [first, ...rest] = elements(tokens.slice(1, -1));
  const [open, inline] = first ?? [];
  if (open?.type === "paragraph_open" && inline !== undefined) {
    return { ...readPiece(inline), restHtml: rest.map(renderTokens).join("") };
  }
  const all = tokens.slice(1, -1);
  const restHtml = renderTokens(all);
  return { labelHtml: undefined, textHtml: "", html: restHtml, plain: tokenText(all), restHtml };
}

function readPiece(inline: Token): Piece {
  const children = (inline.children ?? []).filter((token) => token.type !== "text" || token.content !== "");
  return { ...readLabel(children), html: renderTokens(children), plain: tokenText(children) };
}

/** A label is strong and ends in a colon, inside or outside, or in a dash, or is all there is. */
function readLabel(children: readonly Token[]): Pick<Piece, "labelHtml" | "textHtml"> {
  const close = children.findIndex(({ type }) => type === "strong_close");
  if (children[0]?.type === "strong_open" && close !== -1) {
    const label = renderTokens(children.slice(1, close));
    const text = renderTokens(children.slice(close + 1));
    const hasMark = /[:：]\s*$/u.test(label) || /^\s*(?:[:：]|[–—]\s|$)/u.test(text);
    if (hasMark) {
      const labelHtml = label.replace(/\s*[:：]\s*$/u, "").trim();
      return { labelHtml, textHtml: text.replace(/^\s*(?:[:：]|[–—]\s)/u, "").trim() };
    }
  }
  return { labelHtml: undefined, textHtml: renderTokens(children) };
}
