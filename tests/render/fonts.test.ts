import { beforeAll, describe, expect, test } from "vitest";
import type { FontFace, Look } from "../../src/model/look.ts";
import { chooseFonts, fontCss } from "../../src/render/fonts.ts";
import { ownLook } from "./sample.ts";

const face = (name: string, ranges: FontFace["ranges"]): FontFace => ({
  family: "Source Sans 3",
  weight: 400,
  style: "normal",
  ranges,
  name,
  bytes: new Uint8Array(),
});

test("a character comes from the last face that has it, as in a browser", () => {
  const fonts = [face("early", [[0x61, 0x7a]]), face("late", [[0x61, 0x61]])];
  expect(chooseFonts("<p>a</p>", fonts).faces.map(({ name }) => name)).toEqual(["late"]);
});

test("what nothing is drawn for is not missing", () => {
  expect(chooseFonts("a b\u00AD\u200D\u200F\uFE0F\n", [face("a", [[0x61, 0x62]])]).missing).toEqual([]);
});

test("a missing character is named once", () => {
  expect(chooseFonts("<p>a潮</p><p>潮</p>", [face("a", [[0x61, 0x61]])]).missing).toEqual(["潮"]);
});

test("each face gets a rule with the characters that it is for", () => {
  const css = fontCss(
    [
      face("a", [
        [0x61, 0x61],
        [0x400, 0x45f],
      ]),
    ],
    ({ name }) => `../assets/${name}.woff2`,
  );
  expect(css).toContain("unicode-range: U+0061, U+0400-045F;");
  expect(css).toContain('src: url("../assets/a.woff2") format("woff2");');
});

describe("with the bundled fonts", () => {
  let look: Look;
  beforeAll(async () => {
    look = await ownLook();
  });
  const names = (html: string) => chooseFonts(html, look.fonts).faces.map(({ name }) => name);

  test("Serbian gets Cyrillic faces, Indonesian does not", () => {
    expect(names("<h2>Плима</h2>")).toEqual(["source-serif-4-cyrillic-600-normal"]);
    expect(names("<h2>Pasang</h2>")).toEqual(["source-serif-4-latin-600-normal"]);
  });

  test("all letters of Serbian in both scripts are there", () => {
    const letters = "абвгдђежзијклљмнњопрстћуфхцчџшčćđšžАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШČĆĐŠŽ„”–—…’";
    expect(
      chooseFonts(`<p>${letters}<b>${letters}</b><em>${letters}</em></p><h2>${letters}</h2>`, look.fonts)
        .missing,
    ).toEqual([]);
  });
});
