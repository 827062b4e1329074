import type { MarkdownIt, StateBlock } from "markdown-it";
import { type BraceAttributes, braceAttributes } from "../brace-attributes.ts";

/**
 * Pandoc's and Quarto's blocks between colons, nested as they like. A block without an end goes up to where the text
 * around it ends:
 *
 *     :::: {.columns}
 *     ::: {.column width="40%"}
 *     - left
 *     :::
 *     ::::
 */
export function fencedDivs(parser: MarkdownIt): void {
  parser.block.ruler.before("fence", "fenced_div", fencedDiv, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function fencedDiv(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const attributes = openingOf(lineOf(state, startLine));
  if (attributes === undefined) return false;
  if (silent) return true;
  const close = closingLine(state, startLine, endLine);
  const opening = state.push("div_open", "div", 1);
  opening.map = [startLine, close];
  if (attributes.classes.length > 0) opening.attrSet("class", attributes.classes.join(" "));
  opening.meta = { attributes };
  const { lineMax, parentType } = state;
  state.lineMax = close;
  state.md.block.tokenize(state, startLine + 1, close);
  state.lineMax = lineMax;
  state.parentType = parentType;
  state.push("div_close", "div", -1);
  state.line = close < endLine ? close + 1 : close;
  return true;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}

/** `::: columns`, `::: {.column width=40%} :::`; undefined for anything else. */
function openingOf(line: string): BraceAttributes | undefined {
  const found = /^:{3,}\s*(\{.*\}|[\p{L}_][\p{L}\p{N}_-]*)\s*:*\s*$/u.exec(line);
  const [, what] = found ?? [];
  if (what === undefined) return undefined;
  if (what.startsWith("{") && !/^\{\s*\}$/u.test(what)) return braceAttributes(what);
  if (what.startsWith("{")) return { id: undefined, classes: [], values: new Map(), length: what.length };
  return { id: undefined, classes: [what], values: new Map(), length: 0 };
}

/** The line that closes the block, or the end. Code between the two may have colons of its own. */
function closingLine(state: StateBlock, startLine: number, endLine: number): number {
  let depth = 1;
  let fence: string | undefined;
  for (let line = startLine + 1; line < endLine; line++) {
    const text = lineOf(state, line);
    const mark = /^(?:`{3,}|~{3,})/u.exec(text)?.[0];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && text.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (openingOf(text) !== undefined) depth += 1;
    else if (/^:{3,}\s*$/u.test(text)) depth -= 1;
    if (depth === 0) return line;
  }
  return endLine;
}
