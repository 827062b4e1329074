/** Where a chunk with what a camera says lies in a file, from its first byte to its last, and its contents in it. */
export interface ExifChunk {
  /** Of its contents. */
  readonly start: number;
  readonly length: number;
  /** Of all of it. */
  readonly from: number;
  readonly to: number;
}

/** The Exif chunk of a PNG (`eXIf`, PNG 3, 11.3.3.4) or a WebP (`EXIF`, RFC 9649, 2.7.1.5); undefined where there is none. */
export function exifChunk(bytes: Uint8Array): ExifChunk | undefined {
  const isPng = bytes[0] === 0x89;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = isPng ? 8 : 12;
  while (at + 8 <= bytes.length) {
    // A PNG's chunk has its length, type, contents, checksum; a RIFF's its type, length, contents, up to an even end.
    const length = isPng ? view.getUint32(at) : view.getUint32(at + 4, true);
    const type = new TextDecoder("latin1")
      .decode(bytes.subarray(at, at + 8))
      .slice(isPng ? 4 : 0)
      .slice(0, 4);
    const end = at + 8 + length + (isPng ? 4 : length % 2);
    if (end > bytes.length + 1) return undefined;
    if (type === (isPng ? "eXIf" : "EXIF")) return { start: at + 8, length, from: at, to: end };
    at = end;
  }
  return undefined;
}
