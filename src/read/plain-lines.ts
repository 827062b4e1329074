import { columns } from "./columns.ts";
import { endsSentence } from "./endings.ts";

/** A line of a plain text, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Columns before its first character. */
  readonly indent: number;
  /** What stands between its tabs, empty cells included; one cell if it has none. */
  readonly cells: readonly string[];
}

export function linesOf(text: string): readonly Line[] {
  return text.split("\n").map((line, index) => ({
    number: index + 1,
    text: line.trim(),
    indent: columns((/^\s*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ")),
    cells: line.split("\t").map((cell) => cell.trim()),
  }));
}

/** Decides for two neighbouring lines whether the second goes on with the first one's paragraph. */
export type Continues = (line: Line, next: Line) => boolean;

/**
 * Some texts have a paragraph per line, some are wrapped by hand at a fixed column. In a wrapped text, the next line's
 * first word would not have fitted on the line before, and few of those lines happen to end a sentence.
 */
export function continuation(lines: readonly Line[]): Continues {
  const column = wrapColumn(lines);
  const isFull: Continues = (line, next) =>
    columns(line.text) + 1 + columns(firstWord(next.text)) > column * 0.9 && columns(next.text) <= column;
  const full = lines.filter((line, index) => {
    const next = lines[index + 1];
    return line.text !== "" && next !== undefined && next.text !== "" && isFull(line, next);
  });
  const isWrapped =
    full.length > 0 && full.filter((line) => endsSentence(line.text)).length * 2 < full.length;
  return (line, next) =>
    goesOnInLowerCase(line, next) || isRowOfCells(line, next) || (isWrapped && isFull(line, next));
}

/**
 * The widest line with a neighbour, if it is as wide as people wrap at and hardly any line is wider, a few long addresses
 * apart: where paragraphs stand on one line each, short lines in a row are a list, an address, a byline.
 */
function wrapColumn(lines: readonly Line[]): number {
  const isText = (index: number): boolean => (lines[index]?.text ?? "") !== "";
  const isNarrow = (line: Line): boolean => columns(line.text) <= 120;
  const all = lines.filter(({ text }) => text !== "");
  const neighbours = lines.filter((_, index) => isText(index) && (isText(index - 1) || isText(index + 1)));
  const column = Math.max(0, ...neighbours.filter(isNarrow).map((line) => columns(line.text)));
  return all.filter(isNarrow).length >= all.length * 0.9 && column >= 40 ? column : Infinity;
}

/** Up to a space, or the first character where no spaces are written between words. */
function firstWord(text: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|^\S+/u.exec(text)?.[0] ?? "";
}

function goesOnInLowerCase(line: Line, next: Line): boolean {
  return !endsSentence(line.text) && /^\p{Ll}/u.test(next.text) && columns(line.text) > 30;
}

/** Rows of a table copied from a page have tabs between their cells. */
function isRowOfCells(line: Line, next: Line): boolean {
  return line.text.includes("\t") && next.text.includes("\t");
}

/** One paragraph of its lines; no space where both sides are of a script without spaces. */
export function joined(lines: readonly Line[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line.text;
    if (text.includes("\t") && line.text.includes("\t")) return `${text}\n${line.text}`;
    return spaceless.test(text.slice(-1)) && spaceless.test(line.text.slice(0, 1))
      ? text + line.text
      : `${text} ${line.text}`;
  }, "");
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，．！？「」『』（）：；]/u;
