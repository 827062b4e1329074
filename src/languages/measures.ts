import type { Lang } from "../model/lang.ts";
import { words } from "./words.ts";

/** What stands behind a figure and belongs to it. */
export interface Measure {
  /** Behind the figure, in characters, with the spaces between. */
  readonly length: number;
  /** Whether it multiplies the figure: "million". */
  readonly isLarge: boolean;
  /** Whether it says of what: "kilometres", "euros". */
  readonly hasUnit: boolean;
}

const none: Measure = { length: 0, isLarge: false, hasUnit: false };

/** The words at the start of a text that belong to the figure before it, by the names that `Intl` has: " million euros". */
export function measureAt(text: string, lang: Lang): Measure {
  const { large, units, links } = wordsOf(lang);
  const multiplied = wordAt(text, large);
  const behind = text.slice(multiplied);
  const link =
    multiplied === 0 ? 0 : Math.max(0, ...links.map((each) => (behind.startsWith(each) ? each.length : 0)));
  const unit = wordAt(behind.slice(link), units);
  if (multiplied === 0 && unit === 0) return none;
  const length = unit === 0 ? multiplied : multiplied + link + unit;
  return { length, isLarge: multiplied > 0, hasUnit: unit > 0 };
}

/** How far the longest of the words reaches, with the space before it and an ending of two letters at the most; 0 for none. */
function wordAt(text: string, names: readonly string[]): number {
  const space = /^[\s\u00a0\u202f]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(space).toLowerCase();
  const ends = names.map((name) =>
    rest.startsWith(name) ? name.length + endingOf(rest.slice(name.length)) : 0,
  );
  const end = Math.max(0, ...ends.filter((length) => length >= 0));
  return end === 0 ? 0 : space + end;
}

/** Letters that a word has beyond its name; too many make it another word. */
function endingOf(rest: string): number {
  const letters = /^[\p{L}\p{M}]*/u.exec(rest)?.[0] ?? "";
  if (spaceless.test(letters)) return 0;
  return letters.length <= 2 ? letters.length : -Infinity;
}

const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

interface MeasureWords {
  readonly large: readonly string[];
  readonly units: readonly string[];
  /** Between the two. */
  readonly links: readonly string[];
}

const known = new Map<Lang, MeasureWords>();

function wordsOf(lang: Lang): MeasureWords {
  const remembered = known.get(lang);
  if (remembered !== undefined) return remembered;
  const found = {
    large: largeNumbers(lang),
    units: [...unitNames(lang), ...currencyNames(lang)],
    links: links.get(new Intl.Locale(lang).language) ?? [],
  };
  known.set(lang, found);
  return found;
}

/** What the Romance languages write between the two. */
const links: ReadonlyMap<Lang, readonly string[]> = new Map([
  ["es", [" de"]],
  ["fr", [" de", " d’", " d'"]],
  ["it", [" di"]],
  ["pt", [" de"]],
]);

/** One for each form that a noun takes after a number in any of our languages. */
const counts = [1, 2, 5, 11, 100, 1.5];

function largeNumbers(lang: Lang): readonly string[] {
  const options = { notation: "compact", compactDisplay: "long" } as const;
  const sizes = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
  return partsOf(
    lang,
    options,
    "compact",
    sizes.flatMap((size) => [size, 2 * size, 5 * size]),
  );
}

function unitNames(lang: Lang): readonly string[] {
  return unitKeys.flatMap((unit) =>
    dialectsOf(lang).flatMap((dialect) =>
      partsOf(dialect, { style: "unit", unit, unitDisplay: "long" }, "unit", counts),
    ),
  );
}

function currencyNames(lang: Lang): readonly string[] {
  return currencies.flatMap((currency) =>
    partsOf(lang, { style: "currency", currency, currencyDisplay: "name" }, "currency", counts),
  );
}

/** "kilometers" and "kilometres" are both English. */
function dialectsOf(lang: Lang): readonly Lang[] {
  return lang === "en" ? ["en", "en-GB"] : [lang];
}

function partsOf(
  lang: Lang,
  options: Intl.NumberFormatOptions,
  type: "unit" | "currency" | "compact",
  values: readonly number[],
): readonly string[] {
  const format = new Intl.NumberFormat(lang, options);
  const names = values
    .flatMap((value) => format.formatToParts(value))
    .flatMap((part) => (part.type === type ? [part.value.toLowerCase()] : []));
  return [...new Set(names)].filter((name) => /\p{L}/u.test(name));
}

const unitKeys = words(`
  acre, hectare, inch, foot, yard, mile, millimeter, centimeter, meter, kilometer, milliliter, liter, gallon, gram, kilogram,
  ounce, pound, stone, millisecond, second, minute, hour, day, week, month, year, kilobyte, megabyte, gigabyte, terabyte,
  petabyte, bit, byte, degree, celsius, fahrenheit, percent, kilometer-per-hour, mile-per-hour, meter-per-second`);

const currencies = words(`EUR, USD, GBP, JPY, CNY, INR, IDR, RSD, RUB, CHF, PLN, TRY, KRW, BRL`);
