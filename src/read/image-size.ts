import { avifSize } from "./avif-size.ts";
import { exifChunk } from "./exif-chunk.ts";
import { exifOrientation, isSideways, tiffOrientation, upright } from "./exif.ts";

/** What the first bytes of a picture say. */
export interface PictureHeader {
  /** As a file's extension. */
  readonly format: "png" | "jpg" | "gif" | "webp" | "avif" | "svg";
  /** In pixels, turned as a camera or phone says and browsers show it; absent where the file does not say it, as many SVG files do not. */
  readonly width?: number;
  readonly height?: number;
  /** As Exif has it, 2–8, where browsers do not turn a picture of this format by it, or not all of them; else absent. */
  readonly orientation?: number;
}

/** Format and size of a picture that every browser shows, from its header; undefined for anything else. */
export function pictureOf(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of readers) {
    const picture = read(bytes, view);
    if (picture !== undefined) return picture;
  }
  return undefined;
}

type Reader = (bytes: Uint8Array, view: DataView) => PictureHeader | undefined;

/** IHDR is always the first chunk: its width and height stand at bytes 16 and 20. */
const png: Reader = (bytes, view) =>
  startsWith(bytes, "\u0089PNG\r\n\u001a\n") && bytes.length >= 24
    ? turned({ format: "png", width: view.getUint32(16), height: view.getUint32(20) }, bytes)
    : undefined;

const gif: Reader = (bytes, view) =>
  (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a")) && bytes.length >= 10
    ? { format: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : undefined;

/** Segment by segment up to the frame header (SOF0–SOF15, which C4, C8 and CC are not); Exif comes before. */
const jpeg: Reader = (bytes, view) => {
  if (!startsWith(bytes, "\u00ff\u00d8\u00ff")) return undefined;
  let isTurned = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) break;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [width, height] = [view.getUint16(at + 7), view.getUint16(at + 5)];
      return isTurned ? { format: "jpg", width: height, height: width } : { format: "jpg", width, height };
    }
    const length = marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
    if (marker === 0xe1) isTurned ||= isSideways(exifOrientation(bytes.subarray(at + 4, at + length)));
    at += length;
  }
  return { format: "jpg" };
};

/** RIFF with one of three first chunks: lossy, lossless, or extended (RFC 9649). */
const webp: Reader = (bytes, view) => {
  if (!startsWith(bytes, "RIFF") || !startsWith(bytes.subarray(8), "WEBP")) return undefined;
  const chunk = bytes.subarray(12);
  if (bytes.length < 30) return { format: "webp" };
  if (startsWith(chunk, "VP8 ")) {
    const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    return { format: "webp", width, height };
  }
  if (startsWith(chunk, "VP8L")) {
    const bits = view.getUint32(21, true);
    return { format: "webp", width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const [width, height] = [view.getUint32(24, true) & 0xffffff, view.getUint32(26, true) >>> 8];
  return startsWith(chunk, "VP8X")
    ? turned({ format: "webp", width: width + 1, height: height + 1 }, bytes)
    : { format: "webp" };
};

/** With its sides as it is shown. */
function turned(
  { format, width, height }: Required<Omit<PictureHeader, "orientation">>,
  bytes: Uint8Array,
): PictureHeader {
  const chunk = exifChunk(bytes);
  const orientation =
    chunk === undefined ? upright : tiffOrientation(bytes.subarray(chunk.start, chunk.start + chunk.length));
  if (orientation === upright) return { format, width, height };
  const [across, down] = isSideways(orientation) ? [height, width] : [width, height];
  return { format, width: across, height: down, orientation };
}

const avif: Reader = (bytes) => {
  const brand = new TextDecoder("latin1").decode(bytes.subarray(4, 12));
  return brand === "ftypavif" || brand === "ftypavis" ? { format: "avif", ...avifSize(bytes) } : undefined;
};

const svg: Reader = (bytes) => {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, "");
  const tag = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*(<svg\b[^>]*>)/i.exec(head)?.[1];
  if (tag === undefined) return undefined;
  const box = attribute(tag, "viewBox")
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = { width: pixels(tag, "width") ?? box?.[2], height: pixels(tag, "height") ?? box?.[3] };
  const { width, height } = size;
  if (width === undefined || height === undefined || !(width > 0 && height > 0)) return { format: "svg" };
  return { format: "svg", width: Math.round(width), height: Math.round(height) };
};

/** Percentages and physical units depend on the page and say nothing here. */
function pixels(tag: string, name: string): number | undefined {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attribute(tag, name) ?? "");
  return found === null ? undefined : Number(found[1]);
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0));
}

const readers: readonly Reader[] = [png, gif, jpeg, webp, avif, svg];
