import { crc32, deflateSync } from "node:zlib";
import type { Image } from "./contact-sheet.ts";

/**
 * A small PNG: of the 256 most frequent colours at most (16 or fewer take four bits each), every other pixel in the nearest one
 * of them. Slides have few colours, and shades between them.
 */
export function palettePng(image: Image): Uint8Array {
  const colours = mostFrequent(image, 256);
  const indices = indexed(image, colours);
  const depth = colours.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const lines = deflateSync(scanLines(image, indices, depth), { level: 9 });
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", lines),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** As 0xRRGGBB, the most frequent first. */
function mostFrequent(image: Image, most: number): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < image.data.length; at += 4) {
    const colour = colourAt(image.data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]);
  return sorted.slice(0, most).map(([colour]) => colour);
}

function indexed(image: Image, colours: readonly number[]): Uint8Array {
  const known = new Map(colours.map((colour, index) => [colour, index]));
  const indices = new Uint8Array(image.data.length / 4);
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const colour = colourAt(image.data, pixel * 4);
    const index = known.get(colour) ?? nearest(colour, colours);
    known.set(colour, index);
    indices[pixel] = index;
  }
  return indices;
}

function nearest(colour: number, colours: readonly number[]): number {
  const distances = colours.map(
    (other) =>
      Math.abs((colour >> 16) - (other >> 16)) +
      Math.abs(((colour >> 8) & 255) - ((other >> 8) & 255)) +
      Math.abs((colour & 255) - (other & 255)),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Each line behind a zero: unfiltered, as suits palettes. */
function scanLines({ width, height }: Image, indices: Uint8Array, depth: 4 | 8): Uint8Array {
  const bytes = depth === 8 ? width : Math.ceil(width / 2);
  const lines = new Uint8Array((bytes + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const index = indices[row * width + column] ?? 0;
      const at = row * (bytes + 1) + 1 + (depth === 8 ? column : column >> 1);
      lines[at] = (lines[at] ?? 0) | (depth === 4 && column % 2 === 0 ? index << 4 : index);
    }
  }
  return lines;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}
