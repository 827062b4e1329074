import type { TranslationUnit } from "../../model/alignment.ts";
import { cueAt } from "../cut/cues.ts";
import { predicateOf } from "../cut/predicate.ts";
import { type SentenceView, viewsOf } from "../cut/sentence-view.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { isBound } from "../cut/edges.ts";
import type { Range } from "../piece.ts";
import { unitText } from "../unit-text.ts";
import { tokensOf, wordsOf } from "../words.ts";
import type { Column } from "./draft.ts";
import { cardOf, type Family } from "./families.ts";
import { itemsOf } from "./items.ts";

/** A side shows so many sentences. */
const mostSentences = 3;

/**
 * Two items as the two sides of a comparison: under their labels, or under the words that they open with, if the
 * section's heading names both ("Props vs State"). Undefined for any other list.
 */
export function pairOf(
  families: readonly Family[],
  section: Section,
  cutter: Cutter,
): readonly Column[] | undefined {
  const [left, right, third] = families;
  if (left === undefined || right === undefined || third !== undefined) return undefined;
  const sides = [left, right].map((family) => labelledSide(family) ?? namedSide(family, section, cutter));
  const [first, second] = sides;
  return first && second && [first, second];
}

function labelledSide(family: Family): Column | undefined {
  const card = cardOf(family);
  return card !== undefined && card.items.length > 0 ? card : undefined;
}

function namedSide({ units }: Family, section: Section, cutter: Cutter): Column | undefined {
  const [unit] = units;
  const views = unit?.segments[0] && viewsOf(unit.segments[0], [...unit.variants.keys()]);
  if (unit === undefined || views === undefined || units.length > 1) return undefined;
  const names = views.map((view) => nameIn(view, section.heading));
  if (names.some((name) => name === undefined)) return undefined;
  const subject = { unit, segment: 0 };
  const ranges = new Map(views.map((view, index): [string, Range] => [view.lang, names[index] ?? [0, 0]]));
  const ends = new Map([...ranges].map(([lang, [, end]]) => [lang, end]));
  const cut = predicateOf(subject, views, ends, cutter.options.bullet);
  const own = cut.length > 0 ? cut : cutter.pieces({ unit, from: 0, to: 1 }, "bullet");
  const later = cutter.pieces({ unit, from: 1, to: unit.segments.length }, "bullet");
  const pieces = [...own, ...(own.length > 0 ? later : later.filter((piece) => !isBound(piece)))];
  const head = { ...subject, kept: new Map([...ranges].map(([lang, range]) => [lang, [range]])) };
  const items = pieces.slice(0, mostSentences).flatMap((piece) => itemsOf(piece));
  return items.length > 0 ? { head: { type: "piece", piece: head }, items } : undefined;
}

/** The first word of a sentence, with what follows up to the copula, if the heading has that word. */
function nameIn(view: SentenceView, heading: TranslationUnit | undefined): Range | undefined {
  const [first, second] = tokensOf(view.text, view.lang);
  const named = heading ? wordsOf(unitText(heading, view.lang), view.lang) : [];
  if (first === undefined || !named.includes(first.word)) return undefined;
  const isTwo =
    second !== undefined &&
    named.includes(second.word) &&
    cueAt(view.text, second.start, view.language.cues.copulas) === undefined;
  return [first.start, isTwo ? second.end : first.end];
}
