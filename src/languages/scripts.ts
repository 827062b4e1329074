import type { Lang } from "../model/lang.ts";
import { perLang } from "./per-lang.ts";

/** A writing system's ISO 15924 code: `Latn`, `Cyrl`, `Jpan`, `Hans`; `Hani` is Chinese that may be either kind. */
export type Script = string;

/** The script that a language is written in, as its tag says or as is usual; undefined where nobody knows. */
export const scriptOf: (lang: Lang) => Script | undefined = perLang(
  (lang) => new Intl.Locale(lang).maximize().script,
);

/**
 * The script of at least two thirds of a text's letters; undefined for a mixture and for fewer than 20 letters. Japanese is
 * known by its kana, Korean by its hangul, and Chinese characters by those that only one of their two kinds has.
 */
export function writtenScript(text: string): Script | undefined {
  const counts = scripts.map((script) => [script, countLetters(text, [script])] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total < fewestLetters) return undefined;
  const of = (script: string): number => counts.find(([name]) => name === script)?.[1] ?? 0;
  const kana = of("Hira") + of("Kana");
  const eastAsian = of("Hani") + kana + of("Hang");
  if (eastAsian * 3 >= total * 2) {
    if (of("Hang") * 3 >= eastAsian) return "Kore";
    return kana * 10 >= eastAsian ? "Jpan" : chineseKind(text);
  }
  return counts.find(([, count]) => count * 3 >= total * 2)?.[0];
}

/** How many letters of a text belong to a writing system; Japanese takes Chinese characters and both kana. */
export function lettersOfScript(text: string, script: Script): number {
  return countLetters(text, composed.get(script) ?? [script]);
}

/** Whether we know the script's letters at all. */
export function isKnownScript(script: Script): boolean {
  return composed.has(script) || scripts.includes(script);
}

/** In English, for messages: "Cyrillic". */
export function scriptName(script: Script): string {
  return new Intl.DisplayNames(["en"], { type: "script" }).of(script) ?? script;
}

const fewestLetters = 20;

/** Under the names that Unicode has in common with ISO 15924. */
const scripts: readonly string[] = (
  "Latn Cyrl Grek Arab Hebr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt Geor Armn Ethi " +
  "Hang Hani Hira Kana Bopo Mong Thaa Syrc Nkoo Tfng Adlm Cher Cans Java Bali Sund Olck Mtei Yiii"
).split(" ");

/** Writing systems of several scripts, and names of one for a kind of it. */
const composed: ReadonlyMap<Script, readonly string[]> = new Map([
  ["Jpan", ["Hani", "Hira", "Kana"]],
  ["Kore", ["Hang", "Hani"]],
  ["Hans", ["Hani"]],
  ["Hant", ["Hani", "Bopo"]],
  ["Aran", ["Arab"]],
]);

const patterns: ReadonlyMap<string, RegExp> = new Map(
  scripts.map((script) => [script, new RegExp(`(?=\\p{L})\\p{Script=${script}}`, "gu")]),
);

function countLetters(text: string, names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const pattern = patterns.get(name);
    return pattern === undefined ? sum : sum + (text.match(pattern)?.length ?? 0);
  }, 0);
}

/** By characters that are frequent in the one kind and not used in the other. */
function chineseKind(text: string): Script {
  const simplified =
    text.match(/[这们说时会对过还来个为国学发见经样现问进长动产种开请让认该应关]/g)?.length ?? 0;
  const traditional =
    text.match(/[這們說時會對過還來個為國學發見經樣現問進長動產種開請讓認該應關]/g)?.length ?? 0;
  if (simplified + traditional < 5) return "Hani";
  if (simplified >= 4 * traditional) return "Hans";
  return traditional >= 4 * simplified ? "Hant" : "Hani";
}
