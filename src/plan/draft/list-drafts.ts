import type { TranslationUnit } from "../../model/alignment.ts";
import type { Section } from "../outline.ts";
import type { Cutter } from "../cutter.ts";
import { condense, wholeSentence } from "../cut/condense.ts";
import { type SentenceView, viewWithin, viewsOf } from "../cut/sentence-view.ts";
import { labelLengths } from "../cut/labels.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import { type Piece, pieceWidth } from "../piece.ts";
import { fitsHeadline } from "./headlines.ts";
import type { Draft, DraftItem, Headline } from "./draft.ts";
import type { SectionPart } from "./parts.ts";
import { leadInPiece } from "../cut/lead-in.ts";

/** A process has so many steps; fewer or more are bullets. */
const fewestSteps = 3;
const mostSteps = 7;
const mostBullets = 6;
/** Words of an item that is shown whole because it cannot be cut. */
const longestItem = 30;

type ListPart = Extract<SectionPart, { type: "list" }>;

/** An ordered list of three to seven becomes steps, any other list bullets, over several slides if it is long. */
export function listDrafts(part: ListPart, section: Section, cutter: Cutter): readonly Draft[] {
  const groups = part.items.map((unit) => ({ unit, item: itemOf(unit, part.items, cutter) }));
  const headline = headlineOf(part.leadIn, cutter);
  const layout = isProcess(
    part.items,
    groups.map((group) => group.item),
  )
    ? "steps"
    : "bullets";
  const slides = layout === "steps" ? [groups] : chunks(groups, cutter.limits.slide);
  return slides.map((slide, index) => ({
    layout,
    section,
    headline: slides.length > 1 ? { ...headline, part: { number: index + 1, of: slides.length } } : headline,
    items: slide.flatMap((group) => group.item ?? []),
    passages: [
      ...(index === 0 && part.leadIn ? [part.leadIn] : []),
      ...slide.map((group) => wholeUnit(group.unit)),
    ],
  }));
}

function isProcess(units: readonly TranslationUnit[], items: readonly (DraftItem | undefined)[]): boolean {
  const outer = units.filter((unit) => unit.depth === units[0]?.depth);
  const isOrdered = outer.length === units.length && units.every((unit) => unit.ordinal !== undefined);
  const isSayable = items.every((item) => item !== undefined);
  return isOrdered && isSayable && units.length >= fewestSteps && units.length <= mostSteps;
}

function headlineOf(leadIn: Passage | undefined, cutter: Cutter): Headline {
  const piece = leadIn && leadInPiece(leadIn.unit, leadIn.from);
  return piece && fitsHeadline(piece, cutter.limits) ? { type: "piece", piece } : { type: "heading" };
}

/** The item's label, and what can be cut from its first sentence; undefined if neither fits a slide. */
function itemOf(
  unit: TranslationUnit,
  all: readonly TranslationUnit[],
  cutter: Cutter,
): DraftItem | undefined {
  const segment = unit.segments[0];
  const views = segment && viewsOf(segment, [...unit.variants.keys()]);
  if (views === undefined) return undefined;
  const depth = Math.max(0, unit.depth - Math.min(...all.map((other) => other.depth)));
  const subject = { unit, segment: 0 };
  const lengths = labelLengths(views);
  if (lengths === undefined) {
    const [piece] = firstOf(subject, views, cutter);
    return piece && { piece, depth };
  }
  const label: Piece = {
    ...subject,
    kept: new Map(views.map((view, index) => [view.lang, [[0, lengths[index]?.label ?? 0] as const]])),
  };
  const rest = views.map((view, index) => viewWithin(view, lengths[index]?.rest ?? 0));
  const [piece] = firstOf(subject, rest, cutter);
  return { label, depth, ...(piece && { piece }) };
}

/** A list without one of its items misleads: one that cannot be cut is shown whole, and leans on the item before it. */
function firstOf(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  cutter: Cutter,
): readonly Piece[] {
  const { bullet, statement } = cutter.options;
  const short = condense(subject, views, bullet);
  if (short.length > 0) return short.slice(0, 1);
  const long = condense(subject, views, statement);
  return long.length > 0
    ? long.slice(0, 1)
    : wholeSentence(subject, views, { ...statement, mostWords: longestItem });
}

interface Group {
  readonly unit: TranslationUnit;
  readonly item: DraftItem | undefined;
}

/** Parts of about as many items, each within the budgets of words and of bullets; an item keeps its own list with it. */
function chunks(groups: readonly Group[], mostWords: number): readonly (readonly Group[])[] {
  const families = familiesOf(groups);
  const words = groups.reduce((sum, group) => sum + itemWidth(group.item), 0);
  const parts = Math.max(Math.ceil(words / mostWords), Math.ceil(groups.length / mostBullets));
  const share = { words: words / parts, items: groups.length / parts };
  const chunked: Group[][] = [];
  for (const family of families) {
    const last = chunked.at(-1);
    if (last === undefined || isOver([...last, ...family], share, mostWords)) chunked.push([...family]);
    else last.push(...family);
  }
  return chunked;
}

/** Half an item more than its share is what balance allows, and never more than fits. */
function isOver(
  groups: readonly Group[],
  share: { readonly words: number; readonly items: number },
  mostWords: number,
): boolean {
  const words = groups.reduce((sum, group) => sum + itemWidth(group.item), 0);
  if (words > mostWords || groups.length > mostBullets) return true;
  return words > share.words * 1.25 && groups.length > share.items;
}

/** Each outer item with the items below it. */
function familiesOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const depth = Math.min(...groups.map((group) => group.unit.depth));
  const families: Group[][] = [];
  for (const group of groups) {
    const last = families.at(-1);
    if (last === undefined || group.unit.depth === depth) families.push([group]);
    else last.push(group);
  }
  return families;
}

function itemWidth(item: DraftItem | undefined): number {
  if (item === undefined) return 0;
  return (item.label ? pieceWidth(item.label) : 0) + (item.piece ? pieceWidth(item.piece) : 0);
}
