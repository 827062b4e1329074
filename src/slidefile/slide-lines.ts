import { parseFrontMatter } from "./front-matter.ts";
import { groupLines, type SlideLines } from "./group-lines.ts";

/** A slide file as lines, for what changes some of them and leaves all others as they are. */
export interface FileLines {
  /** Without their ends. */
  readonly lines: readonly string[];
  /** The index of the first line after the front matter; 0 without one. */
  readonly start: number;
  readonly slides: readonly SlideLines[];
}

export function readLines(text: string): FileLines {
  const lines = text.replace(/^\uFEFF+/, "").split(/\r\n?|\n/);
  const { end } = parseFrontMatter(lines, "", () => {});
  return { lines, start: end, slides: groupLines(lines, end, "", () => {}) };
}

/** Lines taken out from `from` up to, not including, `to` (both from 1), and what comes in their place. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Every other line stays as it is, its end included; new lines end as the file's first. No two edits may overlap. */
export function editLines(text: string, edits: readonly LineEdit[]): string {
  const parts = text.split(/(?<=\n|\r(?!\n))/);
  const end = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
  for (const { from, to, lines } of edits.toSorted((left, right) => right.from - left.from)) {
    const isLast = to > parts.length && !/[\r\n]$/.test(parts.at(-1) ?? "");
    const added = lines.map((line, index) => (isLast && index === lines.length - 1 ? line : `${line}${end}`));
    parts.splice(from - 1, to - from, ...added);
  }
  return parts.join("");
}

/** Takes out a stretch of lines with the blank lines before it: up to the end of the comment that says so. */
export function goneUpTo(line: number, { to }: { readonly to: number }, lines: readonly string[]): LineEdit {
  let from = line;
  while (from > 1 && /^[ \t]*$/.test(lines[from - 2] ?? "")) from -= 1;
  return { from, to, lines: [] };
}
