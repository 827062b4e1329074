import type { Element, ElementContent } from "hast";
import { attribute, elementOf, elementsIn, foldedText, isElement } from "./hast-nodes.ts";
import { inline } from "./inline.ts";

/**
 * A table as GFM can say it: its caption before it, phrases in its cells, and a header row, which is the first row where
 * the table names none. Tables that only place things on the page become their cells' contents.
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
  const hasHeader = rows[0] !== undefined && cellsOf(rows[0]).some(({ tagName }) => tagName === "th");
  const isInHead = table.children.some((child) => isElement(child, "thead"));
  const flat = rows.map((row, index) => flatRow(row, index === 0 && !hasHeader && !isInHead));
  return [...captions, elementOf("table", flat, table)];
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
