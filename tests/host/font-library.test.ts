import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fontLibrary } from "../../src/host/font-library.ts";
import { allScriptFonts, bundledFonts } from "../../src/languages/script-fonts.ts";
import type { FontFamily } from "../../src/model/look.ts";

const ownFolder = fileURLToPath(new URL("../../templates", import.meta.url));
const arabic = allScriptFonts.find(({ script }) => script === "Arab");
const family: FontFamily = { name: "Amiri", packageName: "@fontsource/amiri", bold: 700, hasItalic: false };

describe("the package brings", () => {
  const fonts = fontLibrary([ownFolder]);

  test("each family in two weights", () => {
    for (const bundled of Object.values(bundledFonts)) {
      expect(new Set(fonts(bundled).map(({ weight }) => weight))).toEqual(new Set([400, 600]));
    }
  });

  test("italics of the proportional ones", () => {
    const styles = (one: FontFamily) => new Set(fonts(one).map(({ style }) => style)).size;
    expect([bundledFonts.serif, bundledFonts.sans, bundledFonts.mono].map(styles)).toEqual([2, 2, 1]);
  });
});

test("a bold of 700 serves as 600 where there is no other", () => {
  const bold = fontLibrary([ownFolder])(family).filter(({ weight }) => weight === 600);
  expect(bold.map(({ name }) => name)).toContain("amiri-arabic-700-normal");
});

test("a script's family has its own letters and leaves the European ones", () => {
  const faces = fontLibrary([ownFolder])(arabic?.sans ?? family);
  const has = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return faces.some((face) =>
      face.file().ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
    );
  };
  expect(["ق", "،", "٣"].map(has)).toEqual([true, true, true]);
  expect(["a", "3", "é", "ж", "."].map(has)).toEqual([false, false, false, false, false]);
});

describe("in a project", () => {
  let project = "";
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "diptych-fonts-"));
  });
  afterEach(() => rmSync(project, { recursive: true }));

  test("an installed package is found, an absent one is no family", () => {
    expect(fontLibrary([project])(family)).toEqual([]);
    const folder = join(project, "node_modules/@fontsource/amiri");
    cpSync(fileURLToPath(new URL("../../node_modules/@fontsource/amiri", import.meta.url)), folder, {
      recursive: true,
    });
    expect(fontLibrary([join(project, "templates")])(family).length).toBeGreaterThan(3);
  });

  test("a damaged file is named", () => {
    const folder = join(project, "node_modules/@fontsource/amiri");
    cpSync(fileURLToPath(new URL("../../node_modules/@fontsource/amiri", import.meta.url)), folder, {
      recursive: true,
    });
    writeFileSync(join(folder, "files/amiri-arabic-400-normal.woff2"), "no font");
    const [face] = fontLibrary([project])(family);
    expect(() => face?.file()).toThrow(/expected a woff2 font, found something else in `.*amiri-arabic-400/u);
  });
});
