import type { Element, ElementContent } from "hast";
import { attribute, elementOf, elementsIn, foldedText, isElement } from "./hast-nodes.ts";
import { inline } from "./inline.ts";
import { looksLikeHead } from "./plain-table.ts";

/**
 * A table as GFM can say it: its caption before it, phrases in its cells, and a header row. Where the table names none, it
 * is the first row if that looks like one, else an empty one. Tables that only place things on the page become their
 * cells' contents.
 */
export function tableShape(table: Element): readonly ElementContent[] {
  const rows = withHonestSpans(rowsOf(table));
  const caption = table.children.find((child) => isElement(child, "caption"));
  const captions =
    isElement(caption) && foldedText(caption) !== ""
      ? [elementOf("p", inline(caption), caption, { dataKind: "caption" })]
      : [];
  if (!isData(rows))
    return [...captions, ...rows.flatMap(cellsOf).map((cell) => elementOf("div", cell.children, cell))];
  const missing = missingHead(table, rows);
  const isFirstHead = missing.length === 0 && !hasHead(table, rows);
  const flat = rows.map((row, index) => flatRow(row, index === 0 && isFirstHead));
  return [...captions, elementOf("table", [...missing, ...flat], table)];
}

/** Whether the table says which row its head is. */
function hasHead(table: Element, [first]: readonly Element[]): boolean {
  const isNamed = first !== undefined && cellsOf(first).some(({ tagName }) => tagName === "th");
  return isNamed || table.children.some((child) => isElement(child, "thead"));
}

/** An empty row where the first is one like the others. */
function missingHead(table: Element, rows: readonly Element[]): readonly Element[] {
  const [first, ...rest] = rows.map((row) => cellsOf(row).map(foldedText));
  const [row] = rows;
  if (row === undefined || first === undefined || hasHead(table, rows)) return [];
  const isBold = cellsOf(row).every((cell) => elementsIn(cell, "b", "strong").length > 0);
  if (isBold || looksLikeHead(first, rest)) return [];
  return [
    elementOf(
      "tr",
      cellsOf(row).map((cell) => elementOf("th", [], cell, cell.properties)),
      row,
    ),
  ];
}

function rowsOf(part: Element): readonly Element[] {
  return part.children.flatMap((child) => {
    if (isElement(child, "tr")) return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.flatMap((child) => (isElement(child, "td", "th") ? [child] : []));
}

/** Two columns or more, and in the cells nothing but short text. */
function isData(rows: readonly Element[]): boolean {
  const width = Math.max(0, ...rows.map(widthOf));
  if (width < 2 || width > mostColumns) return false;
  return rows
    .flatMap(cellsOf)
    .every((cell) => elementsIn(cell, ...tooLarge).length === 0 && foldedText(cell).length <= longestCell);
}

const mostColumns = 100;
const longestCell = 1000;
const tooLarge = ["article", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section", "table"];

function widthOf(row: Element): number {
  return cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, "colSpan"), 0);
}

function spanOf(cell: Element, name: "colSpan" | "rowSpan"): number {
  const span = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.max(1, span);
}

/** Cells that claim to cover far more than there is would make millions of empty ones. */
function withHonestSpans(rows: readonly Element[]): readonly Element[] {
  const cells = rows.flatMap(cellsOf);
  const covered = cells.reduce((sum, cell) => sum + spanOf(cell, "colSpan") * spanOf(cell, "rowSpan"), 0);
  if (covered <= 10 * cells.length + 100) return rows;
  return rows.map((row) => ({
    ...row,
    children: cellsOf(row).map((cell) => ({ ...cell, properties: { align: cell.properties["align"] } })),
  }));
}

function flatRow(row: Element, isHeader: boolean): Element {
  const cells = cellsOf(row).map((cell) =>
    elementOf(isHeader ? "th" : cell.tagName, inline(cell), cell, cell.properties),
  );
  return elementOf("tr", cells, row);
}
