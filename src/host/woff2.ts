import { brotliDecompressSync } from "node:zlib";

/**
 * The code points that a WOFF2 font has glyphs for; undefined if it is no such font. Only what is needed of
 * https://www.w3.org/TR/WOFF2/ (header, table directory) and of OpenType's `cmap` (formats 4 and 12).
 */
export function codePointsOf(woff2: Uint8Array): ReadonlySet<number> | undefined {
  const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength);
  if (woff2.byteLength < headerLength || view.getUint32(0) !== signature) return undefined;
  const directory = readDirectory(woff2, view.getUint16(12));
  const compressed = woff2.subarray(directory.end, directory.end + view.getUint32(20));
  const tables = brotliDecompressSync(compressed);
  const cmap = tables.subarray(directory.cmap.start, directory.cmap.start + directory.cmap.length);
  return readCmap(new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength));
}

const signature = 0x774f4632; // "wOF2"
const headerLength = 48;
/** Places in the specification's list of known table tags; 63: the tag is written out. */
const knownTag = { cmap: 0, glyf: 10, loca: 11, written: 63 };

interface Directory {
  /** Where the compressed tables start. */
  readonly end: number;
  /** Within the inflated tables. */
  readonly cmap: { readonly start: number; readonly length: number };
}

function readDirectory(bytes: Uint8Array, tableCount: number): Directory {
  let at = headerLength;
  let start = 0;
  let cmap = { start: 0, length: 0 };
  for (let table = 0; table < tableCount; table++) {
    const flags = bytes[at] ?? 0;
    const tag = flags & 0x3f;
    at += tag === knownTag.written ? 5 : 1;
    const original = readBase128(bytes, at);
    at = original.end;
    let length = original.value;
    if (isTransformed(tag, flags >> 6)) {
      const transformed = readBase128(bytes, at);
      at = transformed.end;
      length = transformed.value;
    }
    if (tag === knownTag.cmap) cmap = { start, length };
    start += length;
  }
  return { end: at, cmap };
}

/** For `glyf` and `loca` version 3 is the null transform, for every other table it is version 0. */
function isTransformed(tag: number, version: number): boolean {
  return tag === knownTag.glyf || tag === knownTag.loca ? version !== 3 : version !== 0;
}

function readBase128(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let at = start;
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, end: at };
  }
}

function readCmap(cmap: DataView): ReadonlySet<number> {
  const codePoints = new Set<number>();
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const subtable = cmap.getUint32(4 + record * 8 + 4);
    const format = cmap.getUint16(subtable);
    if (format === 4) addSegments(codePoints, cmap, subtable);
    if (format === 12) addGroups(codePoints, cmap, subtable);
  }
  return codePoints;
}

/** Format 4: segments of the Basic Multilingual Plane; glyph 0 means "none". */
function addSegments(codePoints: Set<number>, cmap: DataView, subtable: number): void {
  const size = cmap.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let segment = 0; segment < size; segment += 2) {
    const first = cmap.getUint16(starts + segment);
    const last = cmap.getUint16(ends + segment);
    const offset = cmap.getUint16(offsets + segment);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? code + cmap.getUint16(deltas + segment)
          : cmap.getUint16(offsets + segment + offset + (code - first) * 2);
      if ((glyph & 0xffff) !== 0) codePoints.add(code);
    }
  }
}

/** Format 12: groups over all planes. */
function addGroups(codePoints: Set<number>, cmap: DataView, subtable: number): void {
  const count = cmap.getUint32(subtable + 12);
  for (let group = 0; group < count; group++) {
    const at = subtable + 16 + group * 12;
    const last = cmap.getUint32(at + 4);
    for (let code = cmap.getUint32(at); code <= last; code++) codePoints.add(code);
  }
}
