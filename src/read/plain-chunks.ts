import { type ListMarker, markersOf } from "./list-marker.ts";
import { type Continues, continuation, joined, type Line, linesOf } from "./plain-lines.ts";
import { endsSentence } from "./endings.ts";
import { withLoneMarkers } from "./lone-markers.ts";
import { tablesIn } from "./plain-table.ts";

/** A paragraph, list item or quoted passage of a plain text, before it is known what it is to the article. */
export interface Chunk {
  readonly lines: readonly [first: number, last: number];
  readonly text: string;
  /** With its list marker. */
  readonly fullText: string;
  readonly indent: number;
  readonly marker: ListMarker | undefined;
  readonly isQuoted: boolean;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
  /** The lines of a table; none for other passages. */
  readonly rows: readonly Line[];
}

export function chunksOf(text: string): readonly Chunk[] {
  const lines = withLoneMarkers(linesOf(text));
  const tables = tablesIn(lines);
  const markerOf = markerReader(lines);
  const continues = continuation(lines);
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const group = groups.at(-1);
    if (line.text === "") continue;
    const table = tables.get(line.number);
    const isSameTable = table === tables.get(previous?.number ?? 0);
    const goesOn =
      group !== undefined &&
      previous !== undefined &&
      isSameTable &&
      (table !== undefined || goesOnWith(group, previous, line, markerOf, continues));
    if (goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const rows = tables.get(group[0]?.number ?? 0) ?? [];
    return rows.length > 0 ? tableChunk(rows, lines) : chunkOf(group, markerOf, lines);
  });
}

type MarkerOf = (line: Line) => ListMarker | undefined;

function goesOnWith(
  group: readonly Line[],
  previous: Line,
  line: Line,
  markerOf: MarkerOf,
  continues: Continues,
): boolean {
  const [first] = group;
  if (first === undefined || previous.text === "") return false;
  if (isQuoted(first) !== isQuoted(line)) return false;
  if (isQuoted(first)) return true;
  if (markerOf(line) !== undefined) return false;
  const isInItem = markerOf(first) !== undefined && line.indent > first.indent;
  return isInItem || continues(previous, line);
}

function isQuoted(line: Line): boolean {
  return line.text.startsWith(">");
}

function chunkOf(group: readonly Line[], markerOf: MarkerOf, lines: readonly Line[]): Chunk {
  const first = group[0] ?? emptyLine;
  const last = group.at(-1) ?? first;
  const marker = markerOf(first);
  const bare = isQuoted(first)
    ? group.map((line) => ({ ...line, text: line.text.replace(/^>+\s*/, "") }))
    : [{ ...first, text: marker?.text ?? first.text }, ...group.slice(1)];
  return {
    lines: [first.number, last.number],
    text: joined(bare.filter((line) => line.text !== "")),
    fullText: joined(group),
    indent: first.indent,
    marker,
    isQuoted: isQuoted(first),
    isApart: isApart(first, lines),
    rows: [],
  };
}

function tableChunk(rows: readonly Line[], lines: readonly Line[]): Chunk {
  const first = rows[0] ?? emptyLine;
  const text = rows.map((line) => line.text).join("\n");
  return {
    lines: [first.number, rows.at(-1)?.number ?? first.number],
    text,
    fullText: text,
    indent: first.indent,
    marker: undefined,
    isQuoted: false,
    isApart: isApart(first, lines),
    rows,
  };
}

const emptyLine: Line = { number: 1, text: "", indent: 0, cells: [] };

function isApart(first: Line, lines: readonly Line[]): boolean {
  return (lines[first.number - 2]?.text ?? "") === "";
}

/**
 * A number starts an item only if its neighbour starts another one: "3. October was cold" and a quotation's dash are no
 * lists.
 */
function markerReader(lines: readonly Line[]): MarkerOf {
  const all = lines.map((line) => markersOf(line.text));
  const counts = new Map<string, number>();
  for (const marker of all.flat()) {
    const key = `${marker.style} ${marker.number}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const has = (style: string, number: number): boolean => counts.has(`${style} ${number}`);
  const isInSeries = ({ style, number }: ListMarker): boolean =>
    has(style, number - 1) || has(style, number + 1) || (counts.get(`${style} ${number}`) ?? 0) > 1;
  return (line) => {
    const markers = all[line.number - 1] ?? [];
    if (markers[0]?.isOrdered === false)
      return isBullet(markers[0], line, lines, counts) ? markers[0] : undefined;
    return markers.find(isInSeries);
  };
}

/** A long dash may also go on with a sentence, open a speech or sign a quotation. */
function isBullet(
  marker: ListMarker,
  line: Line,
  lines: readonly Line[],
  counts: ReadonlyMap<string, number>,
): boolean {
  if (!/[–—]/.test(marker.style)) return true;
  const before = lines[line.number - 2]?.text ?? "";
  const isOpen =
    before === "" || endsSentence(before) || markersOf(before).some((other) => other.style === marker.style);
  return isOpen && (counts.get(`${marker.style} 0`) ?? 0) > 1;
}
