import { expect, test } from "vitest";
import { pictureOf } from "../../src/read/image-size.ts";

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(/\s/g, ""), "hex");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A box of ISO base media: its size, its type, what is in it. */
const box = (type: string, contents: string): string => {
  const body = contents.replaceAll(" ", "");
  return (8 + body.length / 2).toString(16).padStart(8, "0") + Buffer.from(type).toString("hex") + body;
};
const avif = (properties: string): Uint8Array =>
  hex(box("ftyp", "61766966 00000000") + box("meta", `00000000${box("iprp", box("ipco", properties))}`));
/** A JPEG of 640×360 whose Exif data say how the camera was held. */
const held = (orientation: string, isLittle: boolean): Uint8Array => {
  const tiff = isLittle
    ? `49492a00 08000000 0100 1201 0300 01000000 ${orientation}00 0000`
    : `4d4d002a 00000008 0001 0112 0003 00000001 00${orientation} 0000`;
  const segment = `457869660000 ${tiff}`.replaceAll(" ", "");
  const length = (2 + segment.length / 2).toString(16).padStart(4, "0");
  return hex(`ffd8 ffe1 ${length} ${segment} ffc0 0011 08 0168 0280 03 000000`);
};

test.each([
  ["PNG", hex("89504e470d0a1a0a 0000000d 49484452 00000280 00000168"), "png"],
  ["GIF", hex("474946383961 8002 6801 00"), "gif"],
  ["JPEG", hex("ffd8 ffe0 0004 0000 ffff c0 0011 08 0168 0280 03 000000"), "jpg"],
  ["lossy WebP", hex("52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 6801 0000"), "webp"],
  ["lossless WebP", hex("52494646 00000000 57454250 5650384c 00000000 2f 7fc25900 0000000000"), "webp"],
  ["extended WebP", hex("52494646 00000000 57454250 56503858 00000000 00 000000 7f0200 670100"), "webp"],
  [
    "AVIF",
    avif(box("ispe", "00000000 00000280 00000168") + box("ispe", "00000000 00000040 00000040")),
    "avif",
  ],
  ["AVIF turned by 90°", avif(box("ispe", "00000000 00000168 00000280") + box("irot", "01")), "avif"],
  ["SVG by its size", utf8('<?xml version="1.0"?><!-- x --><svg width="640px" height=\'360\'>'), "svg"],
  ["SVG by its box", utf8('<svg viewBox="0 0 640 360" width="100%">'), "svg"],
])("format and size of a %s picture come from its header", (_, bytes, format) => {
  expect(pictureOf(bytes)).toEqual({ format, width: 640, height: 360 });
});

test.each([
  ["01", 640, 360],
  ["03", 640, 360],
  ["06", 360, 640],
  ["08", 360, 640],
  ["09", 640, 360],
])("a photo with the Exif orientation %s is %d × %d pixels as it is shown", (orientation, width, height) => {
  for (const isLittle of [true, false])
    expect(pictureOf(held(orientation, isLittle))).toEqual({ format: "jpg", width, height });
});

test.each([
  ["an AVIF cut off before its size", avif("").subarray(0, 20), { format: "avif" }],
  ["a JPEG cut off before its size", hex("ffd8 ffe0 0004 0000"), { format: "jpg" }],
  ["an SVG in centimetres", utf8('<svg width="16cm" height="9cm"/>'), { format: "svg" }],
])("%s is a picture all the same", (_, bytes, picture) => {
  expect(pictureOf(bytes)).toEqual(picture);
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", utf8("The sea. <svg>")],
  ["an EMF file", hex("01000000 6c000000")],
  ["half a PNG header", hex("89504e470d0a1a0a 0000")],
])("%s is no picture", (_, bytes) => {
  expect(pictureOf(bytes)).toBeUndefined();
});
