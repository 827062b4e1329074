import type { Checks, Limits } from "../model/config.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import { UserError } from "../model/user-error.ts";
import { fieldsOf } from "./fields.ts";
import { checkKeys, limitKeys } from "./settings.ts";
import { describe } from "./yaml-value.ts";
import type { YamlValue } from "./yaml-value.ts";

// One reader for each kind of setting. Each throws `UserError`, with the place, for a value that is not of its kind.

/** May be empty: `footer: ""` leaves the footer without words. */
export function readText(value: YamlValue): string {
  const { content } = value;
  if (content.type === "scalar" && typeof content.value === "string") return content.value;
  const hint = content.type === "scalar" ? `put it in quotes: \`"${content.source}"\`` : undefined;
  throw expected("text", value, hint);
}

export function readWords(value: YamlValue): string {
  const text = readText(value);
  if (text.trim() === "") throw expected("text", value);
  return text;
}

export function readLang(value: YamlValue): Lang {
  const { content } = value;
  const lang = content.type === "scalar" ? canonicalLang(content.source) : undefined;
  if (lang === undefined) throw expected("a language tag such as `id` or `sr-Latn`", value);
  return lang;
}

export function readLangs(value: YamlValue): readonly Lang[] {
  const { content } = value;
  if (content.type !== "list") throw expected("a list of languages such as `[id, sr]`", value);
  const langs = content.entries.map(readLang);
  const repeated = langs.findIndex((lang, index) => langs.indexOf(lang) < index);
  const second = content.entries[repeated];
  if (second !== undefined)
    throw new UserError(`expected each language once, found ${describe(second)} twice`, second);
  return langs;
}

export function readPairs(value: YamlValue): readonly (readonly [Lang, Lang])[] {
  const { content } = value;
  if (content.type !== "list") throw expected("a list of pairs such as `[id+sr]`", value);
  return content.entries.map(readPair);
}

function readPair(value: YamlValue): readonly [Lang, Lang] {
  const { content } = value;
  const [left, right, ...more] =
    content.type === "scalar" ? content.source.split("+").map(canonicalLang) : [];
  if (left === undefined || right === undefined || more.length > 0 || left === right) {
    throw expected("two languages such as `id+sr`", value);
  }
  return [left, right];
}

/** `#rgb` or `#rrggbb`; gives `#rrggbb` in lower case. */
export function readColour(value: YamlValue): string {
  const { content } = value;
  const text = content.type === "scalar" ? content.source.trim().toLowerCase() : "";
  if (/^#[\da-f]{6}$/.test(text)) return text;
  if (/^#[\da-f]{3}$/.test(text)) return text.replaceAll(/[\da-f]/g, (digit) => digit.repeat(2));
  throw expected(
    'a colour such as `"#1a5fb4"`',
    value,
    "without quotes, YAML takes what follows `#` for a comment",
  );
}

export function readChoice<Choice extends string>(choices: readonly Choice[]): (value: YamlValue) => Choice {
  return (value) => {
    const { content } = value;
    const found = choices.find((choice) => content.type === "scalar" && content.value === choice);
    if (found === undefined) throw expected(choices.map((choice) => `\`${choice}\``).join(" or "), value);
    return found;
  };
}

export function readLimits(value: YamlValue): { readonly [Key in keyof Limits]: number | undefined } {
  const field = fieldsOf(value, limitKeys);
  return {
    bullet: field("bullet", readWordCount),
    headline: field("headline", readWordCount),
    statement: field("statement", readWordCount),
    slide: field("slide", readWordCount),
  };
}

function readWordCount(value: YamlValue): number {
  const { content } = value;
  const count = content.type === "scalar" ? content.value : undefined;
  if (typeof count === "number" && Number.isInteger(count) && count > 0) return count;
  throw expected("a number of words from 1 on", value);
}

export function readChecks(value: YamlValue): Checks {
  const field = fieldsOf(value, checkKeys);
  return { severity: field("severity", readSeverities) ?? {}, accept: field("accept", readAccepted) ?? [] };
}

function readSeverities(value: YamlValue): Checks["severity"] {
  const { content } = value;
  if (content.type === "nothing") return {};
  if (content.type !== "map") throw expected("a severity for each code", value);
  return Object.fromEntries(
    content.entries.map((entry) => {
      if (!/^[a-z][a-z-]*\/[a-z\d-]+$/.test(entry.key)) {
        throw new UserError(`expected a code such as \`check/number-differs\`, found \`${entry.key}\``, {
          place: entry.place,
        });
      }
      return [entry.key, readSeverity(entry.value)];
    }),
  );
}

const severities: readonly (Severity | "off")[] = ["error", "warning", "note", "off"];
const readSeverity = readChoice(severities);

function readAccepted(value: YamlValue): readonly string[] {
  const { content } = value;
  if (content.type === "nothing") return [];
  if (content.type !== "list") throw expected("a list of findings, as the report prints them", value);
  return content.entries.map(readWords);
}

/** Undefined for what is no tag, or names no language that is known. */
function canonicalLang(tag: string): Lang | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    const [lang = ""] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    return names.of(new Intl.Locale(lang).language) === undefined ? undefined : lang;
  } catch {
    return undefined;
  }
}

function expected(what: string, value: YamlValue, hint?: string): UserError {
  const { place } = value;
  const message = `expected ${what}, found ${describe(value)}`;
  return new UserError(message, hint === undefined ? { place } : { place, hint });
}
