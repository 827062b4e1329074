import { exifChunk } from "./exif-chunk.ts";
import { isSideways } from "./exif.ts";
import type { PictureHeader } from "./image-size.ts";

/** A picture as it is shown everywhere; `format` is its file's extension. */
export interface UprightPicture {
  readonly format: PictureHeader["format"] | "upright.svg";
  readonly bytes: Uint8Array;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/**
 * A PNG or WebP whose camera was held sideways, in a drawing that turns it: not every browser turns a PNG, and Chromium no WebP. The
 * file's own word on it is taken out, so that nobody turns it twice.
 */
export function uprightPicture(picture: PictureHeader, bytes: Uint8Array): UprightPicture {
  const { format, width, height, orientation } = picture;
  if (orientation === undefined || width === undefined || height === undefined) return { ...picture, bytes };
  const [across, down] = isSideways(orientation) ? [height, width] : [width, height];
  const contents = Buffer.from(withoutExif(bytes)).toString("base64");
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<image width="${across}" height="${down}" transform="matrix(${turns(across, down)[orientation]})" ` +
    `href="data:image/${format};base64,${contents}"/></svg>\n`;
  return { format: "upright.svg", bytes: new TextEncoder().encode(svg), width, height };
}

/** By orientation: Exif 2.32, 4.6.4, table 6. */
function turns(width: number, height: number): Readonly<Record<number, string>> {
  return {
    2: `-1 0 0 1 ${width} 0`,
    3: `-1 0 0 -1 ${width} ${height}`,
    4: `1 0 0 -1 0 ${height}`,
    5: "0 1 1 0 0 0",
    6: `0 1 -1 0 ${height} 0`,
    7: `0 -1 -1 0 ${height} ${width}`,
    8: `0 -1 1 0 0 ${width}`,
  };
}

function withoutExif(bytes: Uint8Array): Uint8Array {
  const chunk = exifChunk(bytes);
  if (chunk === undefined) return bytes;
  const kept = Buffer.concat([bytes.subarray(0, chunk.from), bytes.subarray(chunk.to)]);
  if (kept[0] !== 0x89) {
    // A WebP says its own length, and in its first chunk that it has Exif data.
    kept.writeUInt32LE(kept.length - 8, 4);
    kept.writeUInt8(kept.readUInt8(20) & ~0x08, 20);
  }
  return kept;
}
