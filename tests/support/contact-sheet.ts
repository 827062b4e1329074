import { PNG } from "pngjs";

/** Eight-bit RGBA, row by row. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function decodePng(png: Uint8Array): Image {
  return PNG.sync.read(Buffer.from(png));
}

/** Puts pictures of one size into rows, `gap` pixels apart, on white. */
export function contactSheet(pictures: readonly Image[], columns: number, gap = 0): Image {
  const [first] = pictures;
  if (first === undefined) throw new Error("expected a picture");
  const rows = Math.ceil(pictures.length / columns);
  const width = columns * first.width + (columns - 1) * gap;
  const height = rows * first.height + (rows - 1) * gap;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [index, picture] of pictures.entries()) {
    const left = (index % columns) * (first.width + gap);
    const top = Math.floor(index / columns) * (first.height + gap);
    for (let row = 0; row < picture.height; row++) {
      const line = picture.data.subarray(row * picture.width * 4, (row + 1) * picture.width * 4);
      data.set(line, ((top + row) * width + left) * 4);
    }
  }
  return { width, height, data };
}

/** One picture of a sheet without gaps, by its number from 0. */
export function cellOf(
  sheet: Image,
  index: number,
  { width, height }: Pick<Image, "width" | "height">,
): Image {
  const columns = Math.floor(sheet.width / width);
  const [left, top] = [(index % columns) * width, Math.floor(index / columns) * height];
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = ((top + row) * sheet.width + left) * 4;
    data.set(sheet.data.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** Sixteen shades of grey: all that a comparison by eye or by pixelmatch needs. */
export function inGrey({ width, height, data }: Image): Image {
  const grey = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const shade = Math.round((0.299 * red + 0.587 * green + 0.114 * blue) / 17) * 17;
    grey.set([shade, shade, shade, 255], at);
  }
  return { width, height, data: grey };
}
