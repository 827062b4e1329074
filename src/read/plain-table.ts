import type { Table, TableRow } from "mdast";
import { columns } from "./columns.ts";
import { endsInStop } from "./endings.ts";
import { markersOf } from "./list-marker.ts";
import { type Lines, positionOf } from "./nodes.ts";
import type { Line } from "./plain-lines.ts";

/** Cells of one row, as many as the table has columns. */
export type Cells = readonly string[];

/**
 * The tables among the lines, by the number of each of their lines: rows in a run with tabs between their cells, at least
 * two of them and half of all as wide as the widest. Shorter rows have lost their empty cells at the end.
 */
export function tablesIn(lines: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const tables = new Map<number, readonly Line[]>();
  for (const run of runsOfRows(lines)) {
    if (isTable(run)) for (const line of run) tables.set(line.number, run);
  }
  return tables;
}

/** A table's first line is its head if it looks like one; else the head is empty, since GFM has no table without. */
export function tableNode(lines: readonly Line[]): Table {
  const rows = filled(lines.map(({ cells }) => cells));
  const [first = [], ...rest] = rows;
  const hasHead = looksLikeHead(first, rest);
  const numbers = lines.map(({ number }) => number);
  const top = numbers[0] ?? 1;
  const head = hasHead
    ? []
    : [
        rowNode(
          first.map(() => ""),
          [top, top],
        ),
      ];
  return {
    type: "table",
    children: [
      ...head,
      ...rows.map((cells, index) => rowNode(cells, [numbers[index] ?? top, numbers[index] ?? top])),
    ],
    position: positionOf([top, numbers.at(-1) ?? top]),
  };
}

function runsOfRows(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!isRow(line)) continue;
    const previous = lines[index - 1];
    if (previous !== undefined && isRow(previous)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Word processors put a tab between a list item's marker and its text. */
function isRow({ text, cells }: Line): boolean {
  return text !== "" && cells.length > 1 && !(cells.length === 2 && markersOf(text).length > 0);
}

/** An indented paragraph has a tab too, but only one cell with text in it. */
function isTable(run: readonly Line[]): boolean {
  const width = Math.max(0, ...run.map(({ cells }) => cells.length));
  const wide = run.filter(({ cells }) => cells.length === width);
  const full = run.filter(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  return wide.length > 1 && wide.length * 2 >= run.length && full.length > 1 && full.length >= run.length - 1;
}

/** All rows as wide as the widest, without the columns that are empty throughout. */
function filled(rows: readonly Cells[]): readonly Cells[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((cells) => (cells[column] ?? "") !== ""),
  );
  return rows.map((cells) => used.map((column) => cells[column] ?? ""));
}

/**
 * Names of columns are short, differ from each other and are no numbers; an empty corner, numbers below or three rows say
 * that they are no row like the others.
 */
export function looksLikeHead(first: Cells, rest: readonly Cells[]): boolean {
  const [corner = "", ...names] = first;
  const isNamed = names.every((name) => name !== "" && columns(name) <= 40 && !endsInStop(name));
  if (!isNamed || columns(corner) > 40 || new Set(first).size < first.length) return false;
  if (corner === "") return true;
  if (first.some(isNumber)) return false;
  const hasNumbers = first.some((_, column) => rest.every((cells) => isNumber(cells[column] ?? "")));
  return hasNumbers || rest.length > 1;
}

function isNumber(cell: string): boolean {
  return /^[^\p{L}]{0,3}\p{Nd}/u.test(cell);
}

function rowNode(cells: Cells, lines: Lines): TableRow {
  return {
    type: "tableRow",
    children: cells.map((cell) => ({
      type: "tableCell",
      children: cell === "" ? [] : [{ type: "text", value: cell }],
    })),
    position: positionOf(lines),
  };
}
