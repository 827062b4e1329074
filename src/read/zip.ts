import { crc32, inflateRawSync } from "node:zlib";

/** What is wrong with a ZIP archive. */
export type ZipFlaw = "broken" | "encrypted" | "too-many-files" | "too-big";

export type Unzipped =
  | { readonly type: "files"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly type: "flaw"; readonly flaw: ZipFlaw };

export interface ZipLimits {
  readonly files: number;
  /** Of all files together, really inflated: what the archive says of its sizes may be a lie. */
  readonly bytes: number;
}

/**
 * The files of a ZIP archive by name, inflated within the limits (PKWARE APPNOTE 6.3.10). Archives of more than 4 GB and
 * those in several volumes count as broken.
 */
export function unzip(bytes: Uint8Array, limits: ZipLimits): Unzipped {
  try {
    return { type: "files", files: inflated(bytes, limits) };
  } catch (error) {
    if (error instanceof Flawed) return { type: "flaw", flaw: error.flaw };
    throw error;
  }
}

/** Thrown and caught in this file only. */
class Flawed extends Error {
  readonly flaw: ZipFlaw;

  constructor(flaw: ZipFlaw) {
    super(flaw);
    this.flaw = flaw;
  }
}

function inflated(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  const entries = centralDirectory(bytes, limits.files);
  const files = new Map<string, Uint8Array>();
  let left = limits.bytes;
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const contents = contentsOf(entry, bytes, left);
    left -= contents.length;
    files.set(entry.name, contents);
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** In bytes, compressed. */
  readonly length: number;
  /** Where the file's own header begins. */
  readonly offset: number;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };

function centralDirectory(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at + view.getUint32(end + 12, true) > end) throw new Flawed("broken");
  if (count > most) throw new Flawed("too-many-files");
  const entries: Entry[] = [];
  while (at + 46 <= end && view.getUint32(at, true) === signatures.central) {
    if (entries.length === most) throw new Flawed("too-many-files");
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Flawed("encrypted");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      length: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length !== count) throw new Flawed("broken");
  return entries;
}

/** The last 22 bytes, unless the archive has a comment of up to 64 KB. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new Flawed("broken");
}

function contentsOf(entry: Entry, bytes: Uint8Array, left: number): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local)
    throw new Flawed("broken");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + entry.length);
  if (data.length !== entry.length) throw new Flawed("broken");
  const contents = decompressed(data, entry.method, left);
  if (crc32(contents) !== entry.crc) throw new Flawed("broken");
  return contents;
}

function decompressed(data: Uint8Array, method: number, left: number): Uint8Array {
  if (method === 0 && data.length > left) throw new Flawed("too-big");
  if (method === 0) return data;
  if (method !== 8) throw new Flawed("broken");
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const isTooBig = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new Flawed(isTooBig ? "too-big" : "broken");
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
