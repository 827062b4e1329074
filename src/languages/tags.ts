import type { Lang } from "../model/lang.ts";
import { typingErrors } from "../model/typing-errors.ts";
import { knownLangs } from "./known-langs.ts";
import { perLang } from "./per-lang.ts";
import { transliterate } from "./transliterate.ts";

/** The BCP 47 tag in canonical form ("zh-hans" → "zh-Hans"); undefined unless all its parts are registered and named. */
export const canonicalLang: (tag: string) => Lang | undefined = perLang((tag) => {
  if (!wellFormed.test(tag)) return undefined;
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical === undefined) return undefined;
  const { language, script, region } = new Intl.Locale(canonical);
  const isNamed =
    languageName(language, "en") !== undefined &&
    (script === undefined || english("script").of(script) !== undefined) &&
    (region === undefined || english("region").of(region) !== undefined);
  return isNamed ? canonical : undefined;
});

/**
 * The tag that was probably meant: by another spelling ("pt_br"), by the language's name in English or in itself, with
 * or without its diacritics ("srpski" → `sr`), or by the fewest typing errors; undefined if nothing is near.
 */
export function suggestLang(tag: string): Lang | undefined {
  const typed = tag.trim().replaceAll("_", "-").toLowerCase();
  return (
    canonicalLang(typed) ?? byName(typed) ?? nearestTag(typed) ?? canonicalLang(typed.split("-")[0] ?? "")
  );
}

/** Language, script, region, and the registered variants that tell two editions apart; extensions name no edition. */
const wellFormed =
  /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-(ekavsk|ijekavsk|1901|1996|valencia|tarask|pinyin|hepburn))?$/i;

function english(type: "script" | "region"): Intl.DisplayNames {
  return new Intl.DisplayNames(["en"], { type, fallback: "none" });
}

function languageName(language: string, inLang: Lang): string | undefined {
  return new Intl.DisplayNames([inLang], { type: "language", fallback: "none" }).of(language);
}

function byName(typed: string): Lang | undefined {
  const wanted = folded(typed, "en");
  const allowed = wanted.length < 5 ? 0 : Math.floor(wanted.length / 4);
  return nearest(
    languageCodes().flatMap((code) =>
      namesOf(code).map((name) => [code, typingErrors(wanted, name)] as const),
    ),
    allowed,
  );
}

/** "indonesia" is how Indonesian calls itself; people put "bahasa", "language" or "jezik" beside it. */
function namesOf(code: Lang): readonly string[] {
  const own = languageName(code, code) ?? "";
  const englishName = languageName(code, "en") ?? "";
  return [folded(englishName, "en"), folded(own, code), folded(own.split(" ").at(-1) ?? "", code)].filter(
    (name) => name !== "",
  );
}

function folded(name: string, lang: Lang): string {
  return transliterate(name, lang)
    .toLowerCase()
    .replaceAll(/\b(bahasa|language|jezik)\b|[^\p{L}]/gu, "");
}

/** All two-letter codes that have a name: about 180. */
function languageCodes(): readonly Lang[] {
  const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => languageName(code, "en") !== undefined && Intl.getCanonicalLocales(code)[0] === code);
}

/** One typing error away (two more, and any two letters are some language), or the right language with a wrong script. */
function nearestTag(typed: string): Lang | undefined {
  const [language = "", ...rest] = typed.split("-");
  if (rest.length === 0)
    return nearest(
      knownLangs.map((tag) => [tag, typingErrors(typed, tag)] as const),
      1,
    );
  const written = scriptTags.filter((tag) => tag.startsWith(`${language}-`));
  return nearest(
    written.map((tag) => [tag, typingErrors(typed, tag.toLowerCase())] as const),
    Math.floor(rest.join("-").length / 2),
  );
}

/** Languages written in two scripts, where the tag has to say which. */
const scriptTags: readonly Lang[] = [
  "sr-Latn",
  "sr-Cyrl",
  "zh-Hans",
  "zh-Hant",
  "uz-Latn",
  "uz-Cyrl",
  "az-Latn",
  "az-Cyrl",
];

function nearest(candidates: readonly (readonly [Lang, number])[], allowed: number): Lang | undefined {
  const best = candidates.reduce<readonly [Lang | undefined, number]>(
    (found, candidate) => (candidate[1] < found[1] ? candidate : found),
    [undefined, allowed + 1],
  );
  return best[0];
}
