import { inflateSync } from "node:zlib";
import { crossReferences, type Whereabouts } from "./cross-references.ts";
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

/** Reads all objects of a PDF that is not encrypted. Throws on what is none. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const { places, trailer } = crossReferences(text, bytes);
  const root = referenceOf(trailer.fields.get("Root"));
  if (root === undefined) throw new Error("expected a PDF with a catalog");
  if (trailer.fields.has("Encrypt")) throw new Error("expected a PDF that is not encrypted");
  const objects = readObjects(text, bytes, places);
  return { objects, root, info: referenceOf(trailer.fields.get("Info")) };
}

/** The bytes of a stream, inflated; undefined where there is none or where it is stored in another way. */
export function streamContents({ source, stream }: PdfObject): Buffer | undefined {
  if (stream === undefined) return undefined;
  const filter = parseDict(source).fields.get("Filter");
  if (filter === undefined) return Buffer.from(stream);
  return filter === "/FlateDecode" ? inflateSync(stream) : undefined;
}

function readObjects(
  text: string,
  bytes: Uint8Array,
  places: ReadonlyMap<number, Whereabouts>,
): ReadonlyMap<number, PdfObject> {
  const standing = [...places].flatMap(([number, place]) =>
    "offset" in place ? [{ number, offset: place.offset }] : [],
  );
  const ordered = standing.toSorted((left, right) => left.offset - right.offset);
  const objects = new Map<number, PdfObject>();
  for (const [index, { number, offset }] of ordered.entries()) {
    const next = ordered[index + 1]?.offset ?? text.length;
    objects.set(number, readObject(text.slice(offset, next), bytes.subarray(offset, next)));
  }
  const streams = new Set([...places.values()].flatMap((place) => ("stream" in place ? [place.stream] : [])));
  for (const stream of streams) {
    for (const [number, object] of unpacked(objects.get(stream))) {
      const place = places.get(number);
      if (place !== undefined && "stream" in place && place.stream === stream) objects.set(number, object);
    }
    objects.delete(stream);
  }
  // Tables of offsets are of this file's bytes: whoever writes it anew makes its own.
  for (const [number, { source, stream }] of objects) {
    if (stream !== undefined && /\/Type ?\/XRef\b/.test(source)) objects.delete(number);
  }
  return objects;
}

function readObject(text: string, bytes: Uint8Array): PdfObject {
  const opening = /^\s*\d+ \d+ obj\s*/.exec(text)?.[0].length ?? 0;
  const stream = /^([^]*?>>)\s*stream\r?\n/.exec(text);
  // A string may well say "stream"; a dictionary before one hardly ever has strings.
  if (stream === null || !text.includes("endstream")) {
    return { source: text.slice(opening, text.lastIndexOf("endobj")).trim(), stream: undefined };
  }
  const source = text.slice(opening, stream[1]?.length);
  const start = stream[0].length;
  const end = start + (lengthOf(parseDict(source)) ?? text.lastIndexOf("endstream") - start);
  return { source, stream: bytes.subarray(start, end) };
}

/** Undefined where another object tells it. */
function lengthOf(dict: PdfDict): number | undefined {
  const length = Number(dict.fields.get("Length"));
  return Number.isInteger(length) ? length : undefined;
}

/** An object stream: numbers and offsets by turns, then the objects (ISO 32000-1, 7.5.7). */
function unpacked(packed: PdfObject | undefined): ReadonlyMap<number, PdfObject> {
  const contents = packed === undefined ? undefined : streamContents(packed)?.toString("latin1");
  if (packed === undefined || contents === undefined) return new Map();
  const first = Number(parseDict(packed.source).fields.get("First"));
  const head = contents.slice(0, first).trim().split(/\s+/).map(Number);
  const numbers = head.filter((_, index) => index % 2 === 0);
  const offsets = head.filter((_, index) => index % 2 === 1);
  return new Map(
    numbers.map((number, index) => {
      const from = first + (offsets[index] ?? 0);
      const source = contents.slice(from, first + (offsets[index + 1] ?? contents.length)).trim();
      return [number, { source, stream: undefined }];
    }),
  );
}
