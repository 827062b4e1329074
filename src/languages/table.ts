import type { Direction, Lang } from "../model/lang.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { ms } from "./ms.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import type { KnownLang } from "./known-langs.ts";
import type { Language } from "./language.ts";
import { sr, srLatn } from "./sr.ts";
import { zhHans, zhHant } from "./zh.ts";

/**
 * What we know of a language: `sr-Cyrl-RS` falls back to `sr-Cyrl`, then `sr`; a language that we do not know has no
 * word lists and an English interface. `lang` must be canonical.
 */
export function languageOf(lang: Lang): Language {
  const language = asked.get(lang) ?? find(lang, known) ?? neutral(lang);
  asked.set(lang, language);
  return language;
}

/** Looking a tag up costs far more than asking again. */
const asked = new Map<Lang, Language>();

const languages: Readonly<Record<KnownLang, Language>> = {
  en,
  id,
  sr,
  "sr-Latn": srLatn,
  hr,
  ms,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  tr,
  vi,
  ru,
  uk,
  ar,
  fa,
  he,
  hi,
  th,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  ja,
  ko,
};

const known: ReadonlyMap<Lang, Language> = new Map(Object.entries(languages));

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
      conditions: [],
      times: [],
      relatives: [],
      additive: [],
      complements: [],
      opposing: [],
      adversative: [],
      copulas: [],
      selfReferences: [],
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
