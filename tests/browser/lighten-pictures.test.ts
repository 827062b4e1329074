import { crc32 } from "node:zlib";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { lightenPictures } from "../../src/print/lighten-pictures.ts";
import { printPdf } from "../../src/print/print-pdf.ts";
import { pictureOf } from "../../src/read/image-size.ts";
import { uprightPicture } from "../../src/read/upright-picture.ts";
import { pdfSources } from "../support/pdf-sources.ts";
import { png } from "../support/pictures.ts";
import { unexpected } from "../support/unexpected.ts";
import { printPage } from "./print-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
});
afterAll(() => browser[Symbol.asyncDispose]());

type Format = "jpeg" | "png" | "webp";

/** Something like a photograph: soft colours under grain, so that nothing but JPEG makes it small. */
async function photograph(format: Format, width = 1600, height = 1000, alpha = 1): Promise<Uint8Array> {
  return await browser.run(printPage({ a: "" }), async (page) => {
    const address = await page.evaluate(drawPhotograph, `image/${format}`, width, height, alpha);
    return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  });
}

/** Runs in the page. */
function drawPhotograph(type: string, width: number, height: number, alpha: number): string {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("expected a canvas");
  const pixels = context.createImageData(width, height);
  let seed = 7;
  for (let at = 0; at < width * height; at++) {
    seed = (seed * 16_807) % 2_147_483_647;
    const [x, y, grain] = [(at % width) / width, Math.floor(at / width) / height, (seed % 17) - 8];
    const shade = 120 + 90 * Math.sin(9 * x + 4 * Math.cos(7 * y));
    pixels.data.set([shade + grain, 90 + 100 * y + grain, 210 - 110 * x + grain, 255 * alpha], at * 4);
  }
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL(type, 0.9);
}

/** Pictures as files of one page, and the page's slides. */
async function printed(
  slides: Readonly<Record<string, string>>,
  files: Readonly<Record<string, Uint8Array>>,
) {
  const page = printPage(slides);
  const pictures = Object.entries(files).map(([name, contents]) => ({ path: `assets/${name}`, contents }));
  const bytes = await printPdf(
    browser,
    { ...page, files: [...page.files, ...pictures] },
    { date: new Date(0) },
    unexpected,
  );
  const images = pdfSources(bytes)
    .filter((source) => /\/Subtype \/Image/.test(source))
    .map((source) => ({
      width: Number(/\/Width (\d+)/.exec(source)?.[1]),
      height: Number(/\/Height (\d+)/.exec(source)?.[1]),
      isJpeg: source.includes("/DCTDecode"),
      isSeenThrough: source.includes("/SMask"),
    }));
  return { bytes, images };
}

const shown = (name: string, width = 1120) =>
  `<p><img alt="море" src="../assets/${name}" width="${width}"></p>`;

describe("in a PDF", () => {
  test("fourteen slides with two photographs stay under 1 MB", async () => {
    const texts = Array.from({ length: 12 }, (_, index) => [`s${index}`, `<h2>Осека ${index}</h2>`] as const);
    const slides = { ...Object.fromEntries(texts), one: shown("one.webp"), two: shown("two.png") };
    const files = { "one.webp": await photograph("webp"), "two.png": await photograph("png") };
    const { bytes, images } = await printed(slides, files);
    expect(images).toMatchObject([{ isJpeg: true }, { isJpeg: true }]);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect((await printed(slides, files)).bytes).toEqual(bytes);
  });

  test("a picture has the pixels that its largest place needs, once for all places", async () => {
    const files = { "a.jpg": await photograph("jpeg") };
    const { images } = await printed({ a: shown("a.jpg", 200), b: shown("a.jpg", 300) }, files);
    expect(images).toEqual([{ width: 600, height: 375, isJpeg: true, isSeenThrough: false }]);
  });

  test("a JPEG that is small enough is left as it is", async () => {
    const jpeg = await photograph("jpeg", 320, 200);
    const { bytes } = await printed({ a: shown("a.jpg", 300) }, { "a.jpg": jpeg });
    expect(Buffer.from(bytes).includes(Buffer.from(jpeg.subarray(-400)))).toBe(true);
  });

  test("what is seen through stays so", async () => {
    const files = { "a.webp": await photograph("webp", 300, 200, 0.5) };
    const { images } = await printed({ a: shown("a.webp", 300) }, files);
    expect(images.some(({ isSeenThrough }) => isSeenThrough)).toBe(true);
  });

  test("flat colours stay sharp: JPEG would not make them smaller", async () => {
    const { images } = await printed({ a: shown("a.png", 300) }, { "a.png": png(300, 200) });
    expect(images).toMatchObject([{ width: 300, height: 200, isJpeg: false }]);
  });

  test("a photograph that its camera turned stands upright", async () => {
    const lying = await photograph("jpeg", 800, 400);
    const turned = Buffer.concat([lying.subarray(0, 2), orientation(6), lying.subarray(2)]);
    const { images } = await printed({ a: shown("a.jpg", 100) }, { "a.jpg": turned });
    expect(images).toMatchObject([{ width: 200, height: 400, isJpeg: true }]);
  });

  test.each(["png", "webp"] as const)("so does one saved as %s", async (format) => {
    const lying = withOrientation(Buffer.from(await photograph(format, 800, 400)), 6);
    const header = pictureOf(lying);
    const { bytes, format: extension } = uprightPicture(header ?? { format }, lying);
    const name = `a.${extension}`;
    const { images } = await printed({ a: shown(name, 100) }, { [name]: bytes });
    expect(images).toMatchObject([{ width: 200, height: 400, isJpeg: true }]);
  });
});

/** The part of a JPEG that says how its camera was held (Exif 2.3, 4.6.4 A). */
function orientation(value: number): Buffer {
  const entry = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]);
  const tiff = Buffer.concat([Buffer.from("MM\0*\0\0\0\b\0\x01", "latin1"), entry, Buffer.alloc(4)]);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}

test("a picture that was held sideways stands as it was seen", async () => {
  const drawn = drawing([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const held = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => {
    const file = withOrientation(drawn, value);
    return uprightPicture(pictureOf(file) ?? { format: "png" }, file);
  });
  const files = held.map(({ bytes, format }, index) => ({
    path: `assets/${index}.${format}`,
    contents: bytes,
  }));
  const images = files.map(({ path }) => `<img alt="" src="../${path}">`).join("");
  const page = printPage({ a: images });
  const seen = await browser.run({ ...page, files: [...page.files, ...files] }, (each) =>
    each.evaluate(shades),
  );
  expect(seen).toEqual([
    "123 456",
    "321 654",
    "654 321",
    "456 123",
    "14 25 36",
    "41 52 63",
    "63 52 41",
    "36 25 14",
  ]);
});

/** A grey PNG: one digit, one pixel. */
function drawing(rows: readonly (readonly number[])[]): Buffer {
  const image = new PNG({ width: rows[0]?.length ?? 0, height: rows.length });
  for (const [at, digit] of rows.flat().entries())
    image.data.set([digit * 20, digit * 20, digit * 20, 255], at * 4);
  return PNG.sync.write(image);
}

/** Runs in the page. */
function shades(): readonly string[] {
  return [...document.images].map((image) => {
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    if (context === null) throw new Error("expected a canvas");
    context.imageSmoothingEnabled = false;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_none, column) =>
        Math.round((data[4 * (row * width + column)] ?? 0) / 20),
      ).join(""),
    ).join(" ");
  });
}

/** The same PNG or WebP, saying how its camera was held; a WebP as a browser's canvas writes it, in the extended format. */
function withOrientation(file: Buffer, value: number): Buffer {
  const tiff = orientation(value).subarray(10);
  if (file[0] === 0x89) {
    const typed = Buffer.concat([Buffer.from("eXIf"), tiff]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(tiff.length);
    numbers.writeUInt32BE(crc32(typed), 4);
    const chunk = Buffer.concat([numbers.subarray(0, 4), typed, numbers.subarray(4)]);
    return Buffer.concat([file.subarray(0, 33), chunk, file.subarray(33)]);
  }
  const chunk = Buffer.concat([Buffer.from("EXIF\0\0\0\0"), tiff]);
  chunk.writeUInt32LE(tiff.length, 4);
  const extended = Buffer.concat([file, chunk]);
  extended.writeUInt32LE(extended.length - 8, 4);
  extended.writeUInt8(extended.readUInt8(20) | 0x08, 20);
  return extended;
}

test("lighter pictures move nothing on the slide", async () => {
  const page = printPage({ a: `<div style="float: left"><img alt="" src="../assets/a.webp"></div>` });
  const contents = await photograph("webp", 1000, 700);
  const rendered = { ...page, files: [...page.files, { path: "assets/a.webp", contents }] };
  const boxes = await browser.run(rendered, async (each) => {
    const box = () => {
      const { width, height } = document.images[0]?.getBoundingClientRect() ?? new DOMRect();
      return [width, height, document.images[0]?.currentSrc.slice(0, 5)];
    };
    const before = await each.evaluate(box);
    await lightenPictures(each, rendered.files);
    return [before, await each.evaluate(box)];
  });
  expect(boxes).toEqual([
    [1000, 700, "https"],
    [1000, 700, "data:"],
  ]);
});
