import { expect, test } from "vitest";
import { pictureOf } from "../../src/read/image-size.ts";

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(/\s/g, ""), "hex");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["PNG", hex("89504e470d0a1a0a 0000000d 49484452 00000280 00000168"), "png"],
  ["GIF", hex("474946383961 8002 6801 00"), "gif"],
  ["JPEG", hex("ffd8 ffe0 0004 0000 ffff c0 0011 08 0168 0280 03 000000"), "jpg"],
  ["lossy WebP", hex("52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 6801 0000"), "webp"],
  ["lossless WebP", hex("52494646 00000000 57454250 5650384c 00000000 2f 7fc25900 0000000000"), "webp"],
  ["extended WebP", hex("52494646 00000000 57454250 56503858 00000000 00 000000 7f0200 670100"), "webp"],
  ["SVG by its size", utf8('<?xml version="1.0"?><!-- x --><svg width="640px" height=\'360\'>'), "svg"],
  ["SVG by its box", utf8('<svg viewBox="0 0 640 360" width="100%">'), "svg"],
])("format and size of a %s picture come from its header", (_, bytes, format) => {
  expect(pictureOf(bytes)).toEqual({ format, width: 640, height: 360 });
});

test.each([
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
