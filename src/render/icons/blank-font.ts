/**
 * A TrueType font that draws nothing and leaves an emoji's place, 1.2 em wide: one empty glyph for each code point, so that what is
 * written can be read back from a PDF. https://learn.microsoft.com/typography/opentype/spec/
 */
export function blankFont(wanted: readonly number[]): Uint8Array {
  const codePoints = [...new Set(wanted)].toSorted((left, right) => left - right);
  const glyphs = codePoints.length + 1;
  return fontFile([
    ["OS/2", windowsMetrics(codePoints)],
    ["cmap", characterMap(codePoints)],
    ["glyf", new Uint8Array(4)],
    ["head", header()],
    ["hhea", horizontalHeader(glyphs)],
    ["hmtx", words(0, 0, ...codePoints.flatMap((codePoint) => [advanceOf(codePoint), 0]))],
    ["loca", new Uint8Array(2 * (glyphs + 1))],
    ["maxp", joined(longs(0x0001_0000), words(glyphs, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0))],
    ["name", names()],
    ["post", joined(longs(0x0003_0000, 0), words(0, 0), longs(0, 0, 0, 0, 0))],
  ]);
}

/** Units of an em. A line's box of this font is as high as the picture that stands in it. */
const em = { size: 1000, above: 930, below: 220 };
const width = 1200;

/** What changes the emoji before it takes no place; two letters make a flag. */
function advanceOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|\u200D|\uFE0F|\u20E3/u.test(character)) return 0;
  return /\p{Regional_Indicator}/u.test(character) ? width / 2 : width;
}

/** Format 12, a group for each code point. */
function characterMap(codePoints: readonly number[]): Uint8Array {
  const groups = codePoints.flatMap((codePoint, index) => [codePoint, codePoint, index + 1]);
  const table = joined(words(12, 0), longs(16 + 4 * groups.length, 0, codePoints.length, ...groups));
  return joined(words(0, 1, 3, 10), longs(12), table);
}

function header(): Uint8Array {
  return joined(
    longs(0x0001_0000, 0x0001_0000, 0, 0x5f0f_3cf5),
    words(0, em.size),
    longs(0, 0, 0, 0),
    words(0, 0, em.size, em.size, 0, 8, 2, 0, 0),
  );
}

function horizontalHeader(glyphs: number): Uint8Array {
  const rest = words(em.above, -em.below, 0, width, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
  return joined(longs(0x0001_0000), rest);
}

function windowsMetrics(codePoints: readonly number[]): Uint8Array {
  const [first = 0, last = 0] = [codePoints[0], codePoints.at(-1)].map((code = 0) => Math.min(code, 0xffff));
  return joined(
    words(4, width, 400, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    new Uint8Array(10),
    longs(0, 0, 0, 0, 0x2020_2020),
    words(0x40, first, last, em.above, -em.below, 0, em.above, em.below),
    longs(0, 0),
    words(0, 0, 0, 0x20, 0),
  );
}

/** Family, style, full name and the name that PDFs show. */
function names(): Uint8Array {
  const texts = [
    [1, "Emoji Place"],
    [2, "Regular"],
    [4, "Emoji Place"],
    [6, "EmojiPlace"],
  ] as const;
  const encoded = texts.map(([, text]) => words(...Array.from(text, (letter) => letter.charCodeAt(0))));
  let offset = 0;
  const records = texts.map(([id], index) => {
    const length = encoded[index]?.length ?? 0;
    offset += length;
    return words(3, 1, 0x409, id, length, offset - length);
  });
  return joined(words(0, texts.length, 6 + 12 * texts.length), ...records, ...encoded);
}

type Table = readonly [tag: string, contents: Uint8Array];

function fontFile(tables: readonly Table[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const start = words(1, 0, tables.length, 16 * power, Math.log2(power), 16 * (tables.length - power));
  let offset = start.length + 16 * tables.length;
  const directory = tables.map(([tag, contents]) => {
    const entry = longs(checksum(contents), offset, contents.length);
    offset += padded(contents).length;
    return joined(
      Uint8Array.from(tag, (letter) => letter.charCodeAt(0)),
      entry,
    );
  });
  return joined(start, ...directory, ...tables.map(([, contents]) => padded(contents)));
}

function checksum(contents: Uint8Array): number {
  const view = new DataView(padded(contents).buffer);
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) % 2 ** 32;
  return sum;
}

/** Tables begin at multiples of four. */
function padded(contents: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.ceil(contents.length / 4) * 4);
  filled.set(contents);
  return filled;
}

/** Numbers of 16 bits, big-endian; negative ones as their complement. */
function words(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  for (const [index, value] of values.entries()) view.setInt16(2 * index, value);
  return new Uint8Array(view.buffer);
}

function longs(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (const [index, value] of values.entries()) view.setUint32(4 * index, value);
  return new Uint8Array(view.buffer);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
