import type { Links } from "./links.ts";
import { isLonePicture } from "./lone-pictures.ts";
import { parseMarkdown, renderTokens, tokenText, type Token } from "./markdown.ts";

/** A top-level block of a slide's body. `html` is the whole block, for layouts that leave it as it is. */
export type BodyBlock =
  | { readonly type: "paragraph"; readonly html: string; readonly piece: Piece }
  | {
      readonly type: "list";
      readonly html: string;
      readonly isOrdered: boolean;
      /** The first item's number. */
      readonly start: number;
      readonly items: readonly Item[];
    }
  | { readonly type: "other"; readonly html: string };

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
  if (block.type === "other" || block.items.some(({ restHtml }) => restHtml !== "")) return undefined;
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
  const html = renderTokens(tokens);
  const [open, inline] = tokens;
  if (open?.type === "paragraph_open" && inline !== undefined && !isLonePicture(open)) {
    return { type: "paragraph", html, piece: readPiece(inline) };
  }
  const isOrdered = open?.type === "ordered_list_open";
  if (open === undefined || !(isOrdered || open.type === "bullet_list_open")) return { type: "other", html };
  const start = Number(open.attrGet("start") ?? 1);
  return { type: "list", html, isOrdered, start, items: elements(tokens.slice(1, -1)).map(readItem) };
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
