import type { TranslationUnit } from "../../model/alignment.ts";
import { condense, wholeSentence } from "../cut/condense.ts";
import { isBound } from "../cut/edges.ts";
import { boldLengths, labelLengths, type LabelLength } from "../cut/labels.ts";
import { type SentenceView, viewWithin, viewsOf } from "../cut/sentence-view.ts";
import type { Cutter } from "../cutter.ts";
import type { Piece, Range } from "../piece.ts";
import { shownWidth } from "./items.ts";

/** Words of an item that is shown whole because it cannot be cut. */
const longestItem = 30;

/** What a list item or a labelled paragraph shows. */
export interface Labelled {
  readonly label?: Piece;
  /** The best short thing it says; absent where it is its label alone. */
  readonly piece?: Piece;
}

/** The item's label, and what can be cut from its sentences; undefined if neither fits a slide. */
export function labelledOf(unit: TranslationUnit, cutter: Cutter): Labelled | undefined {
  const views = unit.segments[0] && viewsOf(unit.segments[0], [...unit.variants.keys()]);
  const subject = { unit, segment: 0 };
  const label = labelOf(unit);
  if (views === undefined || label === undefined) {
    const [piece] = views ? firstOf(subject, views, cutter) : [];
    if (label === undefined) return piece && { piece };
    const [later] = explanations(unit, cutter);
    return { label: label.piece, ...(later && { piece: later }) };
  }
  const rest = views.map((view) => viewWithin(view, label.lengths.get(view.lang)?.rest ?? 0));
  const isAlone = rest.some((view) => view.text.trim() === "");
  const [own] = isAlone ? [] : firstOf(subject, rest, cutter, true);
  const piece = own ?? explanations(unit, cutter)[0];
  return { label: label.piece, ...(piece && { piece }) };
}

interface Label {
  readonly piece: Piece;
  readonly lengths: ReadonlyMap<string, LabelLength>;
}

/** Words in bold at the start in every language, or before a colon or dash in every language. */
export function labelOf(unit: TranslationUnit): Label | undefined {
  const [segment] = unit.segments;
  const langs = [...unit.variants.keys()];
  const views = segment && viewsOf(segment, langs);
  const lengths = (segment && boldLengths(segment, langs)) ?? (views && labelLengths(views));
  if (lengths === undefined) return undefined;
  const kept = new Map(
    langs.map((lang): [string, readonly Range[]] => [lang, [[0, lengths.get(lang)?.label ?? 0]]]),
  );
  return { piece: { unit, segment: 0, kept }, lengths };
}

/** What a label's later sentences say of it, the shortest of the first two: that is enough under a label. */
function explanations(unit: TranslationUnit, cutter: Cutter): readonly Piece[] {
  const pieces = cutter.pieces({ unit, from: 1, to: unit.segments.length }, "bullet");
  const free = pieces.filter((piece) => piece.segment === 1 || !isBound(piece)).slice(0, 2);
  return free.toSorted((left, right) => shownWidth(left) - shownWidth(right));
}

/** A list without one of its items misleads: one that cannot be cut is shown whole, and leans on the item before it. */
function firstOf(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  cutter: Cutter,
  isNamed = false,
): readonly Piece[] {
  const { bullet, statement } = cutter.options;
  const sequence = { ...bullet, isNamed, isSequence: subject.unit.ordinal !== undefined };
  for (const options of [sequence, statement]) {
    const [piece] = condense(subject, views, options);
    if (piece !== undefined && !piece.rest?.isNeeded) return [piece];
  }
  return wholeSentence(subject, views, { ...statement, mostWords: longestItem });
}
