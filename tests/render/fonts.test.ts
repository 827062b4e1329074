import { beforeAll, describe, expect, test } from "vitest";
import type { CodePointRange, FontFace, FontLibrary, Look } from "../../src/model/look.ts";
import { fontCss } from "../../src/render/font-face-css.ts";
import { chooseFonts } from "../../src/render/fonts.ts";
import { ownLook } from "./sample.ts";

interface Face {
  readonly name: string;
  readonly declared: readonly CodePointRange[];
  readonly family?: string;
  /** Absent: all that is declared. */
  readonly has?: readonly CodePointRange[];
}

const letters: readonly CodePointRange[] = [[0x61, 0x7a]];

function face({ name, declared, family = "Source Sans 3", has = declared }: Face): FontFace {
  const file = { bytes: new Uint8Array(), ranges: has };
  return { family, weight: 400, style: "normal", declared, name, file: () => file };
}

function library(...faces: readonly Face[]): FontLibrary {
  const all = faces.map(face);
  return (family) => all.filter((one) => one.family === family.name);
}

const names = (html: string, fonts: FontLibrary) => chooseFonts(html, fonts).faces.map(({ name }) => name);
const missing = (html: string, fonts: FontLibrary) =>
  chooseFonts(html, fonts).missing.map(({ character }) => character);

test("a character comes from the last face that has it, as in a browser", () => {
  const fonts = library({ name: "early", declared: letters }, { name: "late", declared: [[0x61, 0x61]] });
  expect(names("<p>a</p>", fonts)).toEqual(["late"]);
});

test("what a sheet declares and its file lacks is missing", () => {
  const fonts = library({ name: "a", declared: letters, has: [[0x61, 0x61]] });
  expect(missing("<p>ab</p>", fonts)).toEqual(["b"]);
});

test("what nothing is drawn for is not missing", () => {
  const fonts = library({ name: "a", declared: letters });
  expect(missing("a b\u00AD\u200D\u200F\uFE0F\n", fonts)).toEqual([]);
});

test("a missing character is named once, with the family that was to have it", () => {
  const fonts = library({ name: "a", declared: letters });
  expect(chooseFonts("<p>aꦗ</p><p>ꦗ</p>", fonts).missing).toEqual([
    { character: "ꦗ", font: "Source Sans 3", absent: undefined },
  ]);
});

test("fonts of a script that are not installed are told by their packages", () => {
  const [found] = chooseFonts('<p lang="ar">قمر</p>', library()).missing;
  expect(found?.absent?.sans.packageName).toBe("@fontsource/vazirmatn");
});

test("a file is not opened for characters that its sheet does not name", () => {
  const opened: string[] = [];
  const watched = ({ name, declared }: Face): FontFace => ({
    ...face({ name, declared }),
    file: () => {
      opened.push(name);
      return { bytes: new Uint8Array(), ranges: declared };
    },
  });
  const faces = [
    watched({ name: "a", declared: letters }),
    watched({ name: "b", declared: [[0x3042, 0x3042]] }),
  ];
  chooseFonts("<p>a</p>", (family) => (family.name === "Source Sans 3" ? faces : []));
  expect(opened).toEqual(["a"]);
});

test("each face gets a rule with the characters that it is for", () => {
  const declared: readonly CodePointRange[] = [
    [0x61, 0x61],
    [0x400, 0x45f],
  ];
  const css = fontCss([face({ name: "a", declared })], ({ name }) => `../assets/${name}.woff2`);
  expect(css).toContain("unicode-range: U+0061, U+0400-045F;");
  expect(css).toContain('src: url("../assets/a.woff2") format("woff2");');
});

describe("with the installed fonts", () => {
  let look: Look;
  beforeAll(async () => {
    look = await ownLook();
  });

  test("Serbian gets Cyrillic faces, Indonesian does not", () => {
    expect(names("<h2>Плима</h2>", look.fonts)).toEqual(["source-serif-4-cyrillic-600-normal"]);
    expect(names("<h2>Pasang</h2>", look.fonts)).toEqual(["source-serif-4-latin-600-normal"]);
  });

  test("all letters of Serbian in both scripts, and of Greek, are there", () => {
    const all =
      "абвгдђежзијклљмнњопрстћуфхцчџшčćđšžАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШČĆĐŠŽ„”–—…’αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ";
    const html = `<p>${all}<b>${all}</b><em>${all}</em></p><h2>${all}</h2>`;
    expect(missing(html, look.fonts)).toEqual([]);
  });

  test("Arabic has families of its own, and leaves Latin words and figures to the bundled ones", () => {
    expect(names('<h2 lang="ar">المدّ</h2>', look.fonts)).toEqual(["amiri-arabic-700-normal"]);
    expect(names('<p lang="ar">المدّ و GPS 12</p>', look.fonts)).toEqual([
      "vazirmatn-arabic-400-normal",
      "source-sans-3-latin-400-normal",
    ]);
  });

  test("a Japanese sentence needs a few of the hundreds of files", () => {
    const { faces, missing: none } = chooseFonts(
      '<p lang="ja">潮は一日に二度満ちる。「満潮」</p>',
      look.fonts,
    );
    expect(none).toEqual([]);
    expect(faces.length).toBeLessThan(12);
    expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(["BIZ UDPGothic"]));
  });

  test("a foreign word is drawn in its own script's fonts", () => {
    const { stacks } = chooseFonts('<p lang="en">The word ひらがな is kana.</p>', look.fonts);
    expect(stacks).toEqual([{ lang: "en", role: "sans", families: ["Source Sans 3", "BIZ UDPGothic"] }]);
  });
});

test("a family without a bold face is drawn in the face that it has", () => {
  const fonts = library({ name: "a", declared: letters });
  expect([names("<p><b>a</b></p>", fonts), missing("<p><b>a</b></p>", fonts)]).toEqual([["a"], []]);
});
