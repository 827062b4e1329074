import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontStack, fontsWith, scriptFontsOf } from "../../src/languages/font-stack.ts";
import { allScriptFonts, scriptFamilies } from "../../src/languages/script-fonts.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";
import { scriptOf } from "../../src/languages/scripts.ts";
import type { FontFamily } from "../../src/model/look.ts";

const all = () => true;
const none = ({ name }: FontFamily) => name.startsWith("Source");
const names = (families: readonly FontFamily[]) => families.map(({ name }) => name);

test("every language that we know is bundled or has fonts to install", () => {
  const bundled = new Set(["Latn", "Cyrl"]);
  const without = knownLangs.filter(
    (lang) => !bundled.has(scriptOf(lang) ?? "") && scriptFontsOf(lang) === undefined,
  );
  expect(without).toEqual([]);
});

test("Chinese characters look as the language has them", () => {
  const first = (lang: string) => fontStack(lang, "sans", all)[0]?.name;
  expect(["ja", "ko", "zh-Hans", "zh-Hant", "zh-CN", "zh-TW"].map(first)).toEqual([
    "BIZ UDPGothic",
    "IBM Plex Sans KR",
    "Noto Sans SC",
    "Noto Sans TC",
    "Noto Sans SC",
    "Noto Sans TC",
  ]);
});

test("headlines are set as text is where a script's serif is not there, Latin words included", () => {
  const withoutSerif = (family: FontFamily) => family.name !== "Amiri";
  expect(names(fontStack("ar", "serif", withoutSerif))).toEqual(["Vazirmatn", "Source Sans 3"]);
  expect(names(fontStack("ar", "serif", all)).slice(0, 2)).toEqual(["Amiri", "Source Serif 4"]);
});

test("without a script's fonts the bundled ones are left", () => {
  expect(names(fontStack("he", "serif", none))).toEqual(["Source Serif 4", "Source Sans 3"]);
});

test("a character that several scripts share is the language's own", () => {
  expect(fontsWith("月", "ko")?.name).toBe("Korean");
  expect(fontsWith("月", "zh-Hant")?.name).toBe("Traditional Chinese");
  expect(fontsWith("あ", "ko")?.name).toBe("Japanese");
});

test("emoji have a font to install; figures and letters that have an emoji form have not", () => {
  const fontOf = (character: string) => fontsWith(character, "sr")?.sans.packageName;
  const emoji = ["🚀", "❤", "👍", "🏽", "🇷"].map(fontOf);
  expect(new Set(emoji)).toEqual(new Set(["@fontsource/noto-emoji"]));
  expect(["3", "#", "ж"].map(fontOf)).toEqual([undefined, undefined, undefined]);
});

test("the docs name every family and package", () => {
  const docs = readFileSync(new URL("../../docs/scripts.md", import.meta.url), "utf8");
  const missing = scriptFamilies.filter(({ packageName }) => !docs.includes(packageName.split("/")[1] ?? ""));
  expect(names(missing)).toEqual([]);
  expect(allScriptFonts.filter(({ name }) => !docs.includes(name))).toEqual([]);
});

test("arrows and ticks have a font of symbols, letters and emoji have none of it", () => {
  const isSymbol = (character: string) =>
    allScriptFonts.some(({ name, letters }) => name === "symbols" && letters.test(character));
  expect(["→", "⇒", "✓", "✗", "★", "≤", "∑", "☐"].filter((character) => !isSymbol(character))).toEqual([]);
  expect(["a", "ж", "3", "🚀", "月", "“"].filter(isSymbol)).toEqual([]);
});
