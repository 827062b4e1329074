import type { Direction, Lang } from "../model/lang.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { labelled } from "./labels.ts";
import type { Language } from "./language.ts";
import { sr, srLatn } from "./sr.ts";

/**
 * What we know of a language: `sr-Cyrl-RS` falls back to `sr-Cyrl`, then `sr`; a language without word lists has its own
 * interface where we know it, else an English one. `lang` must be canonical.
 */
export function languageOf(lang: Lang): Language {
  return find(lang, known) ?? { ...neutral(lang), ...find(lang, labelled) };
}

/** The languages with words of their own. */
export const knownLangs = (): readonly Lang[] => [...known.keys()];

const known: ReadonlyMap<Lang, Language> = new Map([en, id, sr, srLatn].map((entry) => [entry.tag, entry]));

/** The entry of the longest beginning of the tag, once as written and once with its likely script: `zh-CN` is `zh-Hans`. */
function find<Entry>(lang: Lang, entries: ReadonlyMap<Lang, Entry>): Entry | undefined {
  const { language, script } = new Intl.Locale(lang).maximize();
  return [...fallbacks(lang), `${language}-${script ?? ""}`]
    .map((tag) => entries.get(tag))
    .find((entry) => entry !== undefined);
}

function fallbacks(lang: Lang): readonly Lang[] {
  const subtags = lang.split("-");
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
}

function neutral(lang: Lang): Language {
  return {
    tag: lang,
    direction: directionOf(lang),
    nativeName: nativeNameOf(lang),
    quotes: ["“", "”", "‘", "’"],
    labels: { ...en.labels, missing: "This slide does not exist in this language" },
    cues: {
      discourse: [],
      contrast: [],
      dependent: [],
      leading: [],
      pronouns: [],
      subordinators: [],
      examples: [],
      existential: [],
      stopwords: [],
    },
    article: {
      abbreviations: [],
      byline: [],
      bio: [],
      boilerplate: [],
      boilerplateStart: [],
      conclusion: [],
    },
  };
}

/** The scripts in use today that run from right to left (ISO 15924). */
const rightToLeft = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

function directionOf(lang: Lang): Direction {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
}

function nativeNameOf(lang: Lang): string {
  const name = new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;
  return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
}
