import type { Alignment, TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { viewsOf } from "../cut/sentence-view.ts";
import type { Piece, Range } from "../piece.ts";
import type { Side } from "./side.ts";
import { mentionsOf } from "./mention.ts";

/** How a side's term stands at the start of sentences: its dictionary form in languages that inflect. */
export interface TermForms {
  /** The form that opens the most sentences, from one that it opens in every language. */
  readonly head: Piece | undefined;
  /** In lower case, by language. */
  readonly opening: ReadonlyMap<Lang, ReadonlySet<string>>;
}

interface Opening {
  readonly piece: Piece;
  readonly forms: ReadonlyMap<Lang, string>;
}

/** Looks through all sentences that the side's term opens, in each language. */
export function termForms(side: Side, { units }: Alignment): TermForms {
  const openings = units
    .filter(({ kind }) => kind !== "heading" && kind !== "title")
    .flatMap((unit) => unit.segments.map((_, segment) => openingOf(unit, segment, side)));
  const counts = new Map<Lang, Map<string, number>>();
  for (const [lang, form] of openings.flatMap(({ forms }) => [...forms])) {
    const own = counts.get(lang) ?? new Map<string, number>();
    counts.set(lang, own.set(form, (own.get(form) ?? 0) + 1));
  }
  const timesOf = ({ forms }: Opening) =>
    [...forms].reduce((sum, [lang, form]) => sum + (counts.get(lang)?.get(form) ?? 0), 0);
  const inAll = openings.filter(
    ({ piece, forms }) => forms.size > 0 && forms.size === piece.unit.variants.size,
  );
  const [best] = inAll.toSorted((left, right) => timesOf(right) - timesOf(left));
  const opening = new Map([...counts].map(([lang, own]) => [lang, new Set(own.keys())]));
  return { head: best?.piece, opening };
}

/** The languages in which a sentence opens with the side's term, each with its form there. */
function openingOf(unit: TranslationUnit, segment: number, side: Side): Opening {
  const source = unit.segments[segment];
  const views = (source && viewsOf(source, [...unit.variants.keys()])) ?? [];
  const forms = new Map<Lang, string>();
  const kept = new Map<Lang, readonly Range[]>();
  for (const view of views) {
    const range = mentionsOf(view, side)[0];
    // Behind "on the other hand," a sentence opens anew.
    const before = range && view.text.slice(0, range[0]).replace(/^[^,،，、]{1,30}[,،，、]\s*/u, "");
    if (range === undefined || !/^["“„«「『]*$/u.test(before ?? "")) continue;
    forms.set(view.lang, view.text.slice(...range).toLocaleLowerCase(view.lang));
    kept.set(view.lang, [range]);
  }
  return { piece: { unit, segment, kept }, forms };
}

/** The name of a column: as its own sentence has it, if sentences open so in every language; else as they do. */
export function columnName(own: Piece, { head, opening }: TermForms): Piece {
  const isName = [...own.kept].every(([lang, [range]]) => {
    const text = own.unit.segments[own.segment]?.variants.get(lang)?.[0]?.text ?? "";
    const form = range ? text.slice(...range).toLocaleLowerCase(lang) : "";
    return opening.get(lang)?.has(form) ?? false;
  });
  return isName || head === undefined || head.kept.size !== own.kept.size ? own : head;
}
