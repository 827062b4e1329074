/**
 * How a camera was held, 1–8, from the contents of a JPEG's APP1 segment; 1 where it says nothing (Exif 2.32, 4.6.4, tag
 * 0x0112). Browsers turn JPEGs by it.
 */
export function exifOrientation(segment: Uint8Array): number {
  return isMarked(segment) ? tiffOrientation(segment) : upright;
}

/** The same from the chunk of a PNG or WebP, which need not begin with the segment's mark. */
export function tiffOrientation(chunk: Uint8Array): number {
  const skipped = isMarked(chunk) ? 6 : 0;
  const tiff = new DataView(chunk.buffer, chunk.byteOffset + skipped, chunk.byteLength - skipped);
  if (tiff.byteLength < 8) return upright;
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return upright;
  const count = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > tiff.byteLength) return upright;
    if (tiff.getUint16(entry, isLittle) !== 0x0112) continue;
    const value = tiff.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : upright;
  }
  return upright;
}

function isMarked(segment: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(segment.subarray(0, 6)) === "Exif\0\0";
}

/** Whether width and height change places. */
export function isSideways(orientation: number): boolean {
  return orientation >= 5;
}

export const upright = 1;
