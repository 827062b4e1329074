import type { Lang } from "../model/lang.ts";
import type { FontFamily } from "../model/look.ts";
import { allScriptFonts, bundledFonts, type FontRole, type ScriptFonts } from "./script-fonts.ts";
import { type Script, scriptOf } from "./scripts.ts";

/**
 * The families that text of a language is set in, the first that has a character winning: its own script's, the bundled ones.
 * `isInstalled` tells which can be had.
 */
export function fontStack(
  lang: Lang,
  role: FontRole,
  isInstalled: (family: FontFamily) => boolean,
): readonly FontFamily[] {
  const own = scriptFontsOf(lang);
  const ownFamily = own && familyOf(own, role, isInstalled);
  // One text in one manner: without a serif of its own a script brings its sans into headlines, Latin words included.
  const isAllSans = role === "serif" && own !== undefined && ownFamily === own.sans && isInstalled(own.sans);
  const bundled = bundledFonts[isAllSans ? "sans" : role];
  const first = role === "mono" ? [bundled, ownFamily] : [ownFamily, bundled];
  const families = [...first, own?.sans, bundledFonts.sans].filter((family) => family !== undefined);
  return [...new Set(families)].filter(isInstalled);
}

/** The families that have a foreign character, the likeliest first. */
export function foreignFonts(
  character: string,
  role: FontRole,
  isInstalled: (family: FontFamily) => boolean,
): readonly FontFamily[] {
  return allScriptFonts
    .filter(({ letters }) => letters.test(character))
    .map((fonts) => familyOf(fonts, role, isInstalled))
    .filter(isInstalled);
}

/** The fonts that a language's own script needs beside the bundled ones; undefined if it needs none, or nobody knows any. */
export function scriptFontsOf(lang: Lang): ScriptFonts | undefined {
  const script = scriptOf(lang);
  return allScriptFonts.find((fonts) => fonts.script === (sameFonts.get(script ?? "") ?? script));
}

/** The fonts to install for a character; a language's own come first where several scripts share it. */
export function fontsWith(character: string, lang: Lang): ScriptFonts | undefined {
  const own = scriptFontsOf(lang);
  if (own?.letters.test(character) === true) return own;
  return allScriptFonts.find(({ letters }) => letters.test(character));
}

function familyOf(
  { sans, serif }: ScriptFonts,
  role: FontRole,
  isInstalled: (family: FontFamily) => boolean,
): FontFamily {
  return role === "serif" && serif !== undefined && isInstalled(serif) ? serif : sans;
}

/** Whether text of this language has italics and tracking. */
export function isEuropean(lang: Lang): boolean {
  return european.has(scriptOf(lang) ?? "Latn");
}

/** Marks above and below its letters need lines further apart. */
export function isTall(lang: Lang): boolean {
  return tall.has(scriptOf(lang) ?? "Latn");
}

const european: ReadonlySet<Script> = new Set(["Latn", "Cyrl", "Grek"]);
const tall: ReadonlySet<Script> = new Set(
  "Arab Aran Deva Beng Guru Gujr Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Thaa".split(" "),
);
const sameFonts: ReadonlyMap<Script, Script> = new Map([["Aran", "Arab"]]);
