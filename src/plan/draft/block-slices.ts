import type { Nodes } from "mdast";
import type { Block, TranslationUnit } from "../../model/alignment.ts";
import type { Limits } from "../../model/config.ts";
import type { Lang } from "../../model/lang.ts";
import { quotationOf } from "../quotation.ts";
import { unitText } from "../unit-text.ts";
import { displayWidth, wordCount } from "../words.ts";
import type { WholeBlock } from "./block-parts.ts";

/** Rows of a table below its head, lines of code, or sentences of a quotation: half-open. */
export type Slice = readonly [first: number, end: number];

/** A slide has room for so many rows below the head, columns, lines of code, and columns of width in one. */
const mostRows = 8;
const mostColumns = 6;
const mostLines = 14;
const widestLine = 72;
/** In columns of average width. */
const widestFormula = 120;
/** A table or a quotation is read and not heard, so that it may have more words than bullets. */
const readShare = 1.25;

/**
 * What of a block stands on each slide, the same in every language: "all" of it, or a table's rows and a listing's lines
 * divided. Empty if it is too large for slides.
 */
export function blockSlices({ kind, unit, below }: WholeBlock, limits: Limits): readonly (Slice | "all")[] {
  const mostWords = limits.slide * readShare;
  if ([...unit.variants.values()].some((blocks) => blocks.length !== 1)) return [];
  switch (kind) {
    case "figure":
      return ["all"];
    case "formula":
      return widest(unit, (block) => displayWidth(block.text)) <= widestFormula ? ["all"] : [];
    case "quote":
      return quoteSlices(unit, below, mostWords);
    case "table":
      return tableSlices(unit, mostWords);
    case "code":
      return codeSlices(unit);
  }
}

/**
 * Whole, or the first sentences as far as there is room beside who said it: who quotes leaves out whole sentences only.
 */
function quoteSlices(
  unit: TranslationUnit,
  below: readonly TranslationUnit[],
  mostWords: number,
): readonly (Slice | "all")[] {
  const langs = [...unit.variants.keys()];
  const rooms = langs.map((lang) => mostWords - signatureWords(unit, below, lang));
  const fits = (words: readonly number[]) => words.every((count, index) => count <= (rooms[index] ?? 0));
  if (fits(langs.map((lang) => wordCount(saidText(unit, lang))))) return ["all"];
  const words = langs.map(() => 0);
  let end = 0;
  for (const segment of unit.segments) {
    langs.forEach((lang, index) => {
      const texts = (segment.variants.get(lang) ?? []).map(({ text }) => text);
      words[index] = (words[index] ?? 0) + wordCount(texts.join(" "));
    });
    if (!fits(words)) break;
    end += 1;
  }
  return end === 0 ? [] : [[0, end]];
}

/** The words of the line that says who said it, below the quotation or at its end. */
function signatureWords(unit: TranslationUnit, below: readonly TranslationUnit[], lang: Lang): number {
  const own = wordCount(unitText(unit, lang)) - wordCount(saidText(unit, lang));
  return below.reduce((sum, other) => sum + wordCount(unitText(other, lang)), own);
}

function saidText(unit: TranslationUnit, lang: Lang): string {
  const blocks = unit.variants.get(lang) ?? [];
  return blocks
    .map((block) => {
      const { said, signature } = quotationOf(block);
      return signature ? said.map(cellText).join(" ") : block.text;
    })
    .join(" ");
}

/** A table whose rows do not match in all languages is divided nowhere. */
function tableSlices(unit: TranslationUnit, mostWords: number): readonly (Slice | "all")[] {
  const tables = oneEach(unit).map(rowsOf);
  if (Math.max(...tables.map(([head]) => head?.length ?? 0)) > mostColumns) return [];
  const [first = []] = tables;
  const rows = first.length - 1;
  if (rows < 1) return [];
  const isInStep = tables.every((table) => table.length === first.length);
  const fits = (from: number, to: number) =>
    to - from <= mostRows && tables.every((table) => tableWords(table, from, to) <= mostWords);
  const mostSlides = isInStep ? rows : 1;
  for (let slides = 1; slides <= mostSlides; slides++) {
    const slices = evenSlices(rows, slides);
    if (slices.every(([from, to]) => fits(from, to))) return slides === 1 ? ["all"] : slices;
  }
  return [];
}

function rowsOf({ node }: Block): readonly (readonly string[])[] {
  if (node.type !== "table") return [];
  return node.children.map((row) => row.children.map((cell) => cellText(cell)));
}

function cellText(node: Nodes): string {
  if ("children" in node) return node.children.map(cellText).join("");
  return "value" in node ? node.value : "";
}

function tableWords(table: readonly (readonly string[])[], from: number, to: number): number {
  return [table[0] ?? [], ...table.slice(from + 1, to + 1)]
    .flat()
    .reduce((sum, cell) => sum + wordCount(cell), 0);
}

function evenSlices(count: number, parts: number): readonly Slice[] {
  return Array.from({ length: parts }, (_, index) => [
    Math.round((index * count) / parts),
    Math.round(((index + 1) * count) / parts),
  ]);
}

/** Whole if it is short, else parted at blank lines, which all languages must have in the same places. */
function codeSlices(unit: TranslationUnit): readonly (Slice | "all")[] {
  const listings = oneEach(unit).map(({ text }) => text.split("\n"));
  if (listings.some((lines) => lines.some((line) => displayWidth(line) > widestLine))) return [];
  if (listings.every((lines) => lines.length <= mostLines)) return ["all"];
  const [first = []] = listings;
  const isInStep = listings.every(
    (lines) =>
      lines.length === first.length && lines.every((line, index) => isBlank(line) === isBlank(first[index])),
  );
  return isInStep ? linesInParts(paragraphsOf(first)) : [];
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === "";
}

function paragraphsOf(lines: readonly string[]): readonly Slice[] {
  const found: Slice[] = [];
  let start: number | undefined;
  [...lines, ""].forEach((line, index) => {
    if (isBlank(line) && start !== undefined) {
      found.push([start, index]);
      start = undefined;
    } else if (!isBlank(line)) start ??= index;
  });
  return found;
}

function linesInParts(paragraphs: readonly Slice[]): readonly Slice[] {
  const parts: Slice[] = [];
  for (const [start, end] of paragraphs) {
    const last = parts.at(-1);
    if (last !== undefined && end - last[0] <= mostLines) parts[parts.length - 1] = [last[0], end];
    else parts.push([start, end]);
  }
  return parts.every(([start, end]) => end - start <= mostLines) ? parts : [];
}

function oneEach(unit: TranslationUnit): readonly Block[] {
  return [...unit.variants.values()].flatMap((blocks) => blocks.slice(0, 1));
}

function widest(unit: TranslationUnit, widthOf: (block: Block) => number): number {
  return Math.max(0, ...oneEach(unit).map(widthOf));
}
