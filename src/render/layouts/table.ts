import { allBodies } from "../all-bodies.ts";
import { flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { type Cell, numberColumns, type Table } from "../table.ts";
import { textSize, type TextSize, textWidth } from "../text-size.ts";

export interface TableView {
  /** What stands before the table and after it; all of the body if it has none. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  readonly hasTable: boolean;
  readonly head: readonly CellView[];
  readonly rows: readonly (readonly CellView[])[];
  readonly size: TextSize;
}

export interface CellView {
  readonly html: string;
  /** With a space before it. */
  readonly className: string;
  /** The head of its row. */
  readonly isHead: boolean;
}

export function tableView({ slide, text, links }: SlideContext): TableView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "table");
  const block = blocks[at];
  if (block?.type !== "table") {
    return {
      beforeHtml: flowHtml(blocks),
      afterHtml: "",
      hasTable: false,
      head: [],
      rows: [],
      size: "medium",
    };
  }
  const { table } = block;
  const isNumber = numberColumns(table);
  const view = (cell: Cell, column: number): CellView => ({
    html: cell.html,
    className: className(cell, isNumber[column] === true),
    isHead: column === 0 && isNumber[0] !== true,
  });
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + 1)),
    hasTable: true,
    head: table.head.map(view),
    rows: table.rows.map((row) => row.map(view)),
    size: sizeOf(
      allBodies(slide).flatMap((body) => body.flatMap((each) => (each.type === "table" ? [each.table] : []))),
    ),
  };
}

function className({ align }: Cell, isNumber: boolean): string {
  if (align !== undefined) return ` is-${align}${isNumber ? " is-number" : ""}`;
  return isNumber ? " is-number" : "";
}

function sizeOf(tables: readonly Table[]): TextSize {
  return textSize(Math.max(...tables.map(lineCount)), { large: 5, medium: 6 });
}

/** Lines in all rows, the head's included, if every column had the same width. */
function lineCount({ head, rows }: Table): number {
  const width = lineWidth / Math.max(1, head.length);
  const heights = [head, ...rows].map((row) =>
    Math.max(1, ...row.map(({ plain }) => Math.ceil(textWidth(plain) / width))),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Letters in a line of medium size. */
const lineWidth = 84;
