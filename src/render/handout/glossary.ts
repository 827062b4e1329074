import { handoutLabels } from "../../languages/handout-labels.ts";
import { screenLabels } from "../../languages/screen-labels.ts";
import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import type { TermRecord } from "../../model/plan-record.ts";
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

/** The article's own terms in two languages, sorted by the first; undefined if none are known. */
export function glossaryView(
  { plan, sides }: HandoutInput,
  langs: readonly [Lang, Lang],
): GlossaryView | undefined {
  const known = (plan?.terms ?? []).filter(({ forms }) => langs.every((lang) => forms[lang] !== undefined));
  if (known.length === 0) return undefined;
  const { compare } = new Intl.Collator(langs[0]);
  const sorted = known.toSorted((left, right) => compare(formOf(left, langs[0]), formOf(right, langs[0])));
  const numbers = slideNumbers(plan?.langs[langs[0]]?.slides ?? [], sides[0] ?? []);
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
      numbers: rangesOf(numbers(term.units), langs[0]),
    })),
  };
}

function formOf({ forms }: TermRecord, lang: Lang): string {
  return forms[lang] ?? "";
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
