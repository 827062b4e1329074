import { isNewsComment } from "./news.ts";
import { aheadInText, bodyStart, scanLine } from "./scan.ts";

/** A paragraph, a list, a table, a piece of code, a comment: what stands between blank lines. */
export interface Block {
  /** What stands between the block before and this one; empty on the first. */
  readonly gap: string;
  readonly text: string;
  /** Comments with newer text that stand under it. */
  readonly news: readonly NewsBlock[];
}

export type NewsBlock = Pick<Block, "gap" | "text">;

export interface Blocks {
  /** Comments with newer text that stand before all blocks: about what the slide says of itself. */
  readonly head: readonly NewsBlock[];
  readonly blocks: readonly Block[];
}

/** `joinBlocks(splitBlocks(text))` is `text`, if it neither starts nor ends with a blank line. */
export function splitBlocks(text: string): Blocks {
  const head: NewsBlock[] = [];
  const blocks: { readonly gap: string; readonly text: string; readonly news: NewsBlock[] }[] = [];
  for (const part of parts(text)) {
    if (!isNewsComment(part.text)) blocks.push({ ...part, news: [] });
    else (blocks.at(-1)?.news ?? head).push(part);
  }
  return { head, blocks };
}

export function joinBlocks({ head, blocks }: Blocks): string {
  const all = [...head, ...blocks.flatMap((block) => [block, ...block.news])];
  return all.map(({ gap, text }, index) => (index === 0 ? text : `${gap || "\n\n"}${text}`)).join("");
}

/** What goes on over a blank line: code, a comment, an item of a list whose next paragraph is indented. */
function parts(text: string): readonly NewsBlock[] {
  if (text === "") return [];
  const lines = text.split("\n");
  const ahead = aheadInText(lines);
  const found: { gap: string; text: string }[] = [];
  let state = bodyStart;
  let blanks: string[] = [];
  for (const [index, line] of lines.entries()) {
    const { next } = scanLine(state, line, index, ahead);
    const isInside = state.code !== undefined || state.comment !== undefined;
    const isItemGoingOn = state.isListOpen && next.isListOpen && /^[ \t]/.test(line);
    const current = found.at(-1);
    if (/^[ \t]*$/.test(line) && !isInside) blanks.push(line);
    else if (current === undefined) found.push({ gap: "", text: line });
    else if (blanks.length > 0 && !isInside && !isItemGoingOn) {
      found.push({ gap: ["", ...blanks, ""].join("\n"), text: line });
      blanks = [];
    } else {
      current.text += ["", ...blanks, line].join("\n");
      blanks = [];
    }
    state = next;
  }
  return found;
}

export type BlockKind = "list" | "table" | "other";

/** What can be merged item by item; a list with code or comments in it is better taken as a whole. */
export function kindOf(text: string): BlockKind {
  if (/```|~~~|<!--/.test(text)) return "other";
  const lines = text.split("\n");
  if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(lines[0] ?? "")) return "list";
  return lines.length > 1 && lines.every((line) => /^ {0,3}\|/.test(line)) ? "table" : "other";
}
