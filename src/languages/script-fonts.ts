import type { FontFamily } from "../model/look.ts";
import type { Script } from "./scripts.ts";

/** What a piece of text is, for the choice of its family. */
export type FontRole = "serif" | "sans" | "mono";

/** The families of one script beside those that come with the package. */
export interface ScriptFonts {
  readonly script: Script;
  /** For messages: "Arabic". */
  readonly name: string;
  /** Characters that belong to the script. */
  readonly letters: RegExp;
  readonly sans: FontFamily;
  /** Absent where no good one exists: headlines are then set as text is. */
  readonly serif?: FontFamily;
}

/** Words in European letters look alike in every deck, whatever script stands around them; wide forms are East Asian. */
const europeanCharacters =
  /(?![\uFF00-\uFFEF])[\p{ASCII}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Signs that are text; what is drawn as an emoji at first is none. */
const symbols = /(?!\p{Emoji_Presentation})[\p{Sm}\p{So}\u2150-\u2BFF]/u;

/** They have Latin, Cyrillic and Greek, and come with the package. Serbian `locl` forms are in both proportional ones. */
export const bundledFonts: Readonly<Record<FontRole, FontFamily>> = {
  serif: { ...bundled("Source Serif 4"), hasItalic: true },
  sans: { ...bundled("Source Sans 3"), hasItalic: true },
  mono: bundled("Source Code Pro"),
};

/**
 * All static, under the Open Font License, and chosen for what a PDF gives back: Noto's Arabic families and Mada lose
 * letters there, IBM Plex Sans Arabic swaps those of its many ligatures. BIZ UD is by far the lightest Japanese pair (44 MB; Noto
 * has 177) and made to be read from afar. The first of a
 * shared character draws it in a text of yet another script.
 */
export const allScriptFonts: readonly ScriptFonts[] = [
  {
    script: "Arab",
    name: "Arabic",
    letters: /\p{Script=Arabic}/u,
    sans: scriptFamily("Vazirmatn"),
    serif: scriptFamily("Amiri", 700),
  },
  {
    script: "Hebr",
    name: "Hebrew",
    letters: /\p{Script=Hebrew}/u,
    sans: scriptFamily("Assistant"),
    serif: scriptFamily("Frank Ruhl Libre"),
  },
  noto("Deva", "Devanagari", /\p{Script=Devanagari}/u),
  {
    script: "Thai",
    name: "Thai",
    letters: /\p{Script=Thai}/u,
    sans: scriptFamily("IBM Plex Sans Thai Looped"),
    serif: scriptFamily("Noto Serif Thai"),
  },
  eastAsian("Hans", "Simplified Chinese", "SC"),
  eastAsian("Hant", "Traditional Chinese", "TC"),
  {
    script: "Jpan",
    name: "Japanese",
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u,
    sans: scriptFamily("BIZ UDPGothic", 700),
    serif: scriptFamily("BIZ UDPMincho", 700),
  },
  {
    script: "Kore",
    name: "Korean",
    letters: /[\p{Script=Hangul}\p{Script=Han}]/u,
    sans: scriptFamily("IBM Plex Sans KR"),
    serif: scriptFamily("Gowun Batang", 700),
  },
  noto("Beng", "Bengali", /\p{Script=Bengali}/u),
  noto("Taml", "Tamil", /\p{Script=Tamil}/u),
  noto("Telu", "Telugu", /\p{Script=Telugu}/u),
  noto("Gujr", "Gujarati", /\p{Script=Gujarati}/u),
  sansOnly("Guru", "Gurmukhi", /\p{Script=Gurmukhi}/u),
  sansOnly("Knda", "Kannada", /\p{Script=Kannada}/u),
  noto("Mlym", "Malayalam", /\p{Script=Malayalam}/u),
  noto("Sinh", "Sinhala", /\p{Script=Sinhala}/u),
  noto("Geor", "Georgian", /\p{Script=Georgian}/u),
  noto("Armn", "Armenian", /\p{Script=Armenian}/u),
  sansOnly("Ethi", "Ethiopic", /\p{Script=Ethiopic}/u),
  noto("Khmr", "Khmer", /\p{Script=Khmer}/u),
  noto("Laoo", "Lao", /\p{Script=Lao}/u),
  noto("Mymr", "Myanmar", /\p{Script=Myanmar}/u),
  sansOnly("Thaa", "Thaana", /\p{Script=Thaana}/u),
  // In the ink of the text, and text in a PDF; colour fonts print blank.
  {
    script: "Zsye",
    name: "emoji",
    letters: /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u,
    sans: scriptFamily("Noto Emoji"),
  },
  // Arrows, ticks and signs of mathematics, which Fontsource leaves out of text faces. They come with the package; the sheet of the
  // first names a small part of what its file has.
  {
    script: "Zmth",
    name: "symbols",
    letters: symbols,
    sans: { ...scriptFamily("Noto Sans Math"), declares: [[0x2016, 0x2bff]] },
  },
  { script: "Zsym", name: "symbols", letters: symbols, sans: scriptFamily("Noto Sans Symbols 2") },
];

/** All of them, in the order of the scripts. */
export const scriptFamilies: readonly FontFamily[] = allScriptFonts.flatMap(({ sans, serif }) =>
  serif === undefined ? [sans] : [serif, sans],
);

function eastAsian(script: Script, name: string, place: string): ScriptFonts {
  return {
    script,
    name,
    letters: /\p{Script=Han}/u,
    sans: scriptFamily(`Noto Sans ${place}`),
    serif: scriptFamily(`Noto Serif ${place}`, 700),
  };
}

function noto(script: Script, name: string, letters: RegExp): ScriptFonts {
  return { ...sansOnly(script, name, letters), serif: scriptFamily(`Noto Serif ${name}`) };
}

function sansOnly(script: Script, name: string, letters: RegExp): ScriptFonts {
  return { script, name, letters, sans: scriptFamily(`Noto Sans ${name}`) };
}

/** What a script's family leaves to the bundled ones. */
function scriptFamily(name: string, bold: FontFamily["bold"] = 600): FontFamily {
  return { ...bundled(name), bold, leaves: europeanCharacters };
}

/** Fontsource names a package after its family. */
function bundled(name: string): FontFamily {
  const packageName = `@fontsource/${name.toLowerCase().replaceAll(" ", "-")}`;
  return { name, packageName, bold: 600, hasItalic: false };
}
