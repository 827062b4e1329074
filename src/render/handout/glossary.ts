import { handoutLabels } from "../../languages/handout-labels.ts";
import { screenLabels } from "../../languages/screen-labels.ts";
import { languageOf } from "../../languages/table.ts";
import type { SlideText } from "../../model/deck.ts";
import type { Lang } from "../../model/lang.ts";
import { localNumber } from "../local-number.ts";
import type { HandoutInput } from "./handout-body.ts";

export interface GlossaryView {
  /** In the first language. */
  readonly label: string;
  /** Over the numbers of slides. */
  readonly slides: string;
  /** Over the columns of terms. */
  readonly heads: readonly { lang: Lang; dir: string; label: string; name: string }[];
  readonly entries: readonly {
    readonly forms: readonly { lang: Lang; dir: string; form: string }[];
    /** Of the slides whose text has the term, in the digits of the first language. */
    readonly numbers: string;
  }[];
}

/**
 * The terms in two languages, sorted by the first: those that a person wrote, where any is in both, else the article's own.
 * Undefined if none are known.
 */
export function glossaryView(input: HandoutInput, langs: readonly [Lang, Lang]): GlossaryView | undefined {
  const written = writtenTerms(input, langs);
  const known = written.length > 0 ? written : foundTerms(input, langs);
  if (known.length === 0) return undefined;
  const { compare } = new Intl.Collator(langs[0]);
  const sorted = known.toSorted((left, right) => compare(formOf(left, langs[0]), formOf(right, langs[0])));
  return {
    label: handoutLabels(langs[0]).glossary,
    slides: screenLabels(langs[0]).slides,
    heads: langs.map((lang) => ({
      lang,
      dir: languageOf(lang).direction,
      label: handoutLabels(lang).glossary,
      name: languageOf(lang).nativeName,
    })),
    entries: sorted.map((term) => ({
      forms: langs.map((lang) => ({ lang, dir: languageOf(lang).direction, form: formOf(term, lang) })),
      numbers: rangesOf(term.numbers, langs[0]),
    })),
  };
}

interface Term {
  readonly forms: Readonly<Record<Lang, string>>;
  /** Of the slides that have it, from small to large. */
  readonly numbers: readonly number[];
}

function formOf({ forms }: Pick<Term, "forms">, lang: Lang): string {
  return forms[lang] ?? "";
}

function foundTerms({ plan, sides }: HandoutInput, langs: readonly [Lang, Lang]): readonly Term[] {
  const numbers = slideNumbers(plan?.langs[langs[0]]?.slides ?? [], sides[0] ?? []);
  const known = (plan?.terms ?? []).filter(({ forms }) => langs.every((lang) => forms[lang] !== undefined));
  return known.map(({ forms, units }) => ({ forms, numbers: numbers(units) }));
}

/** A written term stands on the slides that say it in either language; on those of a found one of the same name too. */
function writtenTerms(input: HandoutInput, langs: readonly [Lang, Lang]): readonly Term[] {
  const { glossary = [], sides } = input;
  const found = foundTerms(input, langs);
  const numberOf = new Map((sides[0] ?? []).map(({ id, number }) => [id, number]));
  const known = glossary.filter((forms) => langs.every((lang) => forms[lang] !== undefined));
  return known.map((forms) => {
    const saying = langs.flatMap((lang, side) =>
      (sides[side] ?? []).filter(({ text }) => says(text, forms[lang] ?? "", lang)),
    );
    const alike = found.filter((term) => langs.some((lang) => term.forms[lang] === forms[lang]));
    const numbers = [
      ...saying.flatMap(({ id }) => numberOf.get(id) ?? []),
      ...alike.flatMap((term) => term.numbers),
    ];
    return { forms, numbers: [...new Set(numbers)].toSorted((left, right) => left - right) };
  });
}

/** As a word of its own, where words have spaces between them; addresses say nothing. */
function says({ title, body, notes }: SlideText, form: string, lang: Lang): boolean {
  const text = `${title}\n${body}\n${notes}`.replace(/\]\([^)]*\)/gu, "]").toLocaleLowerCase(lang);
  const wanted = form.toLocaleLowerCase(lang);
  const isLetter = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!hasSpaces(wanted) || (!isLetter(at - 1) && !isLetter(at + wanted.length))) return true;
  }
  return false;
}

function hasSpaces(word: string): boolean {
  return !/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(word);
}

/** Which slides some passages stand on, by their numbers. */
function slideNumbers(
  records: readonly { readonly id: string; readonly units: readonly { readonly unit: string }[] }[],
  slides: readonly { readonly id: string; readonly number: number }[],
): (units: readonly string[]) => readonly number[] {
  const numberOf = new Map(slides.map(({ id, number }) => [id, number]));
  return (units) =>
    records
      .filter((record) => record.units.some(({ unit }) => units.includes(unit)))
      .flatMap(({ id }) => numberOf.get(id) ?? [])
      .toSorted((left, right) => left - right);
}

/** "2, 4–7, 11": three and more in a row are told by their ends. */
function rangesOf(numbers: readonly number[], lang: Lang): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const name = (number: number): string => localNumber(number, lang);
  return runs
    .map(([first, last]) => {
      if (first === last) return name(first);
      return `${name(first)}${last === first + 1 ? ", " : "–"}${name(last)}`;
    })
    .join(", ");
}
