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
/** Steps and bullets together carry more words than bullets alone, since their labels are read at a glance. */
const stepsBonus = 5;

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

export function isProcess(
  units: readonly TranslationUnit[],
  items: readonly (DraftItem | undefined)[],
): boolean {
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

/** A list shows every item it can: one that cannot be cut may be as long as a statement, and lean on the item before. */
function firstOf(
  subject: Pick<Piece, "unit" | "segment">,
  views: readonly SentenceView[],
  cutter: Cutter,
): readonly Piece[] {
  const short = condense(subject, views, cutter.options.bullet);
  if (short.length > 0) return short;
  const long = condense(subject, views, cutter.options.statement);
  return long.length > 0 ? long : wholeSentence(subject, views, cutter.options.statement);
}

interface Group {
  readonly unit: TranslationUnit;
  readonly item: DraftItem | undefined;
}

/** Parts of about the same length, none over the budget of words or of bullets. */
function chunks(groups: readonly Group[], mostWords: number): readonly (readonly Group[])[] {
  const words = groups.reduce((sum, group) => sum + itemWidth(group.item), 0);
  const count = Math.max(
    1,
    Math.ceil(words / (mostWords + stepsBonus)),
    Math.ceil(groups.length / mostBullets),
  );
  const size = Math.ceil(groups.length / count);
  const parts: Group[][] = [];
  for (let start = 0; start < groups.length; start += size) parts.push(groups.slice(start, start + size));
  return parts;
}

export function itemWidth(item: DraftItem | undefined): number {
  if (item === undefined) return 0;
  return (item.label ? pieceWidth(item.label) : 0) + (item.piece ? pieceWidth(item.piece) : 0);
}
