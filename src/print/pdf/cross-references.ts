import { inflateSync } from "node:zlib";
import { parseDict } from "./parse-value.ts";
import { listOf, type PdfDict } from "./value.ts";

/** Where an object stands: at an offset of the file, or at a place of an object stream. */
export type Whereabouts = { readonly offset: number } | { readonly stream: number; readonly place: number };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, Whereabouts>;
  /** Of the newest part of the file. */
  readonly trailer: PdfDict;
}

/**
 * The table of a PDF's objects, as text or as a stream, with those of earlier versions that the file still holds (ISO 32000-1,
 * 7.5.4 and 7.5.8). Throws where there is none.
 *
 * @param text the file, one character per byte
 */
export function crossReferences(text: string, bytes: Uint8Array): CrossReferences {
  let start: number | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-1024))?.[1]);
  const places = new Map<number, Whereabouts>();
  const seen = new Set<number>();
  let newest: PdfDict | undefined;
  while (start !== undefined && Number.isInteger(start) && !seen.has(start)) {
    seen.add(start);
    const { entries, trailer }: Section = text.startsWith("xref", start)
      ? readTable(text.slice(start))
      : readStream(text.slice(start, start + 4096), bytes.subarray(start));
    for (const [number, place] of entries) if (!places.has(number)) places.set(number, place);
    newest ??= trailer;
    const before = trailer.fields.get("Prev");
    start = typeof before === "string" ? Number(before) : undefined;
  }
  if (newest === undefined) throw new Error("expected a table of the PDF's objects at its end");
  return { places, trailer: newest };
}

interface Section {
  readonly entries: ReadonlyMap<number, Whereabouts>;
  readonly trailer: PdfDict;
}

/** `0 3`, then a line for each: `0000000015 00000 n`. */
function readTable(table: string): Section {
  const end = table.indexOf("trailer");
  const entries = new Map<number, Whereabouts>();
  let number = 0;
  for (const line of table.slice(0, end).split(/\r?\n|\r/)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (entry === null) number = Number(/^(\d+) \d+\s*$/.exec(line)?.[1] ?? number);
    else if (entry[2] === "n") entries.set(number++, { offset: Number(entry[1]) });
    else number++;
  }
  return { entries, trailer: parseDict(table.slice(end + "trailer".length)) };
}

function readStream(head: string, bytes: Uint8Array): Section {
  const opening = /^\s*\d+ \d+ obj\s*/.exec(head);
  const start = /stream\r?\n/.exec(head);
  if (opening === null || start === null) throw new Error("expected a table of the PDF's objects");
  const trailer = parseDict(head.slice(opening[0].length));
  const from = start.index + start[0].length;
  const rows = inflateSync(bytes.subarray(from, from + numberOf(trailer, "Length", 0)));
  return { entries: entriesOf(rows, trailer), trailer };
}

function entriesOf(packed: Buffer, trailer: PdfDict): ReadonlyMap<number, Whereabouts> {
  const widths = listOf(trailer.fields.get("W")).map(Number);
  const [type = 0, where = 0, place = 0] = widths;
  const size = type + where + place;
  const rows = isPredicted(trailer) ? withoutPredictor(packed, size) : packed;
  const sections = listOf(trailer.fields.get("Index") ?? ["0", String(numberOf(trailer, "Size", 0))]).map(
    Number,
  );
  const entries = new Map<number, Whereabouts>();
  let at = 0;
  for (let index = 0; index < sections.length; index += 2) {
    for (let count = 0; count < (sections[index + 1] ?? 0); count++, at += size) {
      const kind = type === 0 ? 1 : rows.readUIntBE(at, type);
      const second = rows.readUIntBE(at + type, where);
      const third = place === 0 ? 0 : rows.readUIntBE(at + type + where, place);
      const number = (sections[index] ?? 0) + count;
      if (kind === 1) entries.set(number, { offset: second });
      if (kind === 2) entries.set(number, { stream: second, place: third });
    }
  }
  return entries;
}

function isPredicted(trailer: PdfDict): boolean {
  const [parameters] = listOf(trailer.fields.get("DecodeParms"));
  if (parameters === undefined || typeof parameters === "string" || !("fields" in parameters)) return false;
  return numberOf(parameters, "Predictor", 1) >= 10;
}

/** PNG's filter "up", the one that is used for tables: each byte is told as the difference to that above it. */
function withoutPredictor(packed: Buffer, size: number): Buffer {
  const count = Math.floor(packed.length / (size + 1));
  const rows = Buffer.alloc(count * size);
  for (let row = 0; row < count; row++) {
    const isUp = packed[row * (size + 1)] === 2;
    for (let column = 0; column < size; column++) {
      const above = row === 0 || !isUp ? 0 : (rows[(row - 1) * size + column] ?? 0);
      rows[row * size + column] = ((packed[row * (size + 1) + 1 + column] ?? 0) + above) & 0xff;
    }
  }
  return rows;
}

function numberOf(dict: PdfDict, key: string, otherwise: number): number {
  const value = Number(dict.fields.get(key));
  return Number.isFinite(value) ? value : otherwise;
}
