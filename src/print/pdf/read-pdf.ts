import { inflateSync } from "node:zlib";
import { parseDict } from "./parse-value.ts";
import { type PdfDict, referenceOf } from "./value.ts";

/** An object as it stands in the file: most are never parsed. */
export interface PdfObject {
  /** What stands between `obj` and `endobj`, one character per byte; of a stream, its dictionary. */
  readonly source: string;
  /** As it is stored, compressed where its dictionary says so. */
  readonly stream: Uint8Array | undefined;
}

export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** The numbers of the catalog and of the document information. */
  readonly root: number;
  readonly info: number | undefined;
}

/**
 * Reads a PDF as browsers write it: one table of offsets at its end, nothing encrypted, nothing appended. Throws on any other.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1]);
  if (!text.startsWith("xref", start)) throw new Error("expected a table of offsets in the browser's PDF");
  const table = text.slice(start);
  const trailer = parseDict(table.slice(table.indexOf("trailer") + "trailer".length));
  const root = referenceOf(trailer.fields.get("Root"));
  if (root === undefined) throw new Error("expected a catalog in the browser's PDF");
  const objects = readObjects(text, bytes, offsetsOf(table), start);
  return { objects, root, info: referenceOf(trailer.fields.get("Info")) };
}

/** The bytes of a stream, inflated; undefined where there is none or where it is stored in another way. */
export function streamContents({ source, stream }: PdfObject): Buffer | undefined {
  if (stream === undefined) return undefined;
  const filter = parseDict(source).fields.get("Filter");
  if (filter === undefined) return Buffer.from(stream);
  return filter === "/FlateDecode" ? inflateSync(stream) : undefined;
}

/** `0 3`, then a line for each: `0000000015 00000 n`. */
function offsetsOf(table: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of table.slice(0, table.indexOf("trailer")).split(/\r?\n|\r/)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (entry === null) number = Number(/^(\d+) \d+\s*$/.exec(line)?.[1] ?? number);
    else if (entry[2] === "n") offsets.set(number++, Number(entry[1]));
    else number++;
  }
  return offsets;
}

function readObjects(
  text: string,
  bytes: Uint8Array,
  offsets: ReadonlyMap<number, number>,
  end: number,
): ReadonlyMap<number, PdfObject> {
  const ordered = [...offsets].toSorted(([, left], [, right]) => left - right);
  return new Map(
    ordered.map(([number, offset], index) => {
      const next = ordered[index + 1]?.[1] ?? end;
      return [number, readObject(text.slice(offset, next), bytes.subarray(offset, next))];
    }),
  );
}

function readObject(text: string, bytes: Uint8Array): PdfObject {
  const opening = /^\d+ \d+ obj\s*/.exec(text)?.[0].length ?? 0;
  const stream = /^([^]*?>>)\s*stream\r?\n/.exec(text);
  // A string may well say "stream"; a dictionary before one has no strings in browsers' PDFs.
  if (stream === null || text.lastIndexOf("endstream") === -1) {
    return { source: text.slice(opening, text.lastIndexOf("endobj")).trim(), stream: undefined };
  }
  const source = text.slice(opening, stream[1]?.length);
  const start = stream[0].length;
  return { source, stream: bytes.subarray(start, start + lengthOf(parseDict(source))) };
}

function lengthOf(dict: PdfDict): number {
  const length = Number(dict.fields.get("Length"));
  if (!Number.isInteger(length)) throw new Error("expected the length of a stream in the browser's PDF");
  return length;
}
