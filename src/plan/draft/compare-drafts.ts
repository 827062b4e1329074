import type { Axis } from "../axis/axis.ts";
import { columnName } from "../axis/heads.ts";
import { mentionsOf, opensWith } from "../axis/mention.ts";
import { subjectOf } from "../axis/speaks-of.ts";
import { slideWords } from "../budgets.ts";
import { candidatesOf } from "../candidates.ts";
import { isBound } from "../cut/edges.ts";
import { viewsOf } from "../cut/sentence-view.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { joinedPassages, type Passage } from "../passage.ts";
import type { Piece } from "../piece.ts";
import { afterBut } from "../cut/after-but.ts";
import { predicateOf } from "../cut/predicate.ts";
import { sidesOf } from "./compare-sentence.ts";
import type { Column, Draft, DraftItem, Headline } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";
import { columnWidth, itemsOf, itemWidth } from "./items.ts";

/** One sentence of running text. */
interface Place {
  readonly passage: Passage;
  readonly segment: number;
}

/** A comparison with the sentences around it. */
export interface Comparison {
  readonly before: readonly Passage[];
  readonly draft: Draft;
  readonly after: readonly Passage[];
}

/** A side has so many sentences at most. */
const longestRun = 4;

/**
 * The first place of a running text that sets the article's two terms against each other: one sentence of two halves, or
 * sentences about the one followed by sentences about the other. The sentence before is the headline.
 */
export function firstComparison(
  passages: readonly Passage[],
  section: Section,
  axis: Axis,
  cutter: Cutter,
): Comparison | undefined {
  const places = placesIn(passages);
  for (let index = 0; index < places.length; index += 1) {
    const found = inOneSentence(places, index, axis, cutter) ?? inRuns(places, index, axis, cutter);
    if (found === undefined) continue;
    const { columns, end } = found;
    const start = found.isOneSentence ? undefined : headlineBefore(places[index - 1], cutter);
    const first = start ? index - 1 : index;
    return {
      before: passagesOf(places.slice(0, first)),
      draft: {
        layout: "compare",
        section,
        headline: start ?? { type: "heading" },
        items: [],
        columns: within(columns, cutter),
        passages: passagesOf(places.slice(first, end)),
      },
      after: passagesOf(places.slice(end)),
    };
  }
  return undefined;
}

function placesIn(passages: readonly Passage[]): readonly Place[] {
  return passages.flatMap((passage) =>
    Array.from({ length: passage.to - passage.from }, (_, index) => ({
      passage,
      segment: passage.from + index,
    })),
  );
}

function passagesOf(places: readonly Place[]): readonly Passage[] {
  return joinedPassages(
    places.map(({ passage: { unit }, segment }) => ({ unit, from: segment, to: segment + 1 })),
  );
}

interface Found {
  readonly columns: readonly Column[];
  /** Index of the first sentence behind the comparison. */
  readonly end: number;
  readonly isOneSentence: boolean;
}

function inOneSentence(
  places: readonly Place[],
  index: number,
  axis: Axis,
  cutter: Cutter,
): Found | undefined {
  const place = places[index];
  const columns = place && sidesOf(place.passage.unit, place.segment, axis, cutter);
  return columns && { columns, end: index + 1, isOneSentence: true };
}

/** Sentences about one side from here on, then sentences about the other. */
function inRuns(places: readonly Place[], index: number, axis: Axis, cutter: Cutter): Found | undefined {
  const first = subjectAt(places[index], axis);
  if (first !== 0 && first !== 1) return undefined;
  const turn = endOfRun(places, index, axis, first, cutter);
  const second = first === 0 ? 1 : 0;
  if (subjectAt(places[turn], axis) !== second) return undefined;
  const end = endOfSecond(places, turn, endOfRun(places, turn, axis, second, cutter), axis, cutter);
  const left = columnOf(places.slice(index, turn), first, axis, cutter);
  const right = columnOf(places.slice(turn, end), second, axis, cutter);
  return left && right && { columns: [left, right], end, isOneSentence: false };
}

/** A run goes on through sentences of its paragraph that do not open with the other side. */
function endOfRun(places: readonly Place[], start: number, axis: Axis, side: 0 | 1, cutter: Cutter): number {
  const unit = places[start]?.passage.unit;
  let end = start + 1;
  while (end < places.length && end - start < longestRun) {
    const place = places[end];
    const subject = subjectAt(place, axis);
    const isOwn =
      subject === side || (place?.passage.unit === unit && subject !== "both" && subject !== 1 - side);
    if (!isOwn || isComparison(place, axis, cutter)) break;
    end += 1;
  }
  return end;
}

/** Behind both, a sentence that names neither and leans on none is about both again. */
function endOfSecond(
  places: readonly Place[],
  start: number,
  end: number,
  axis: Axis,
  cutter: Cutter,
): number {
  const foreign = places.slice(start + 1, end).findIndex((place) => isForeign(place, axis, cutter));
  return foreign === -1 ? end : start + 1 + foreign;
}

function isForeign(place: Place, axis: Axis, cutter: Cutter): boolean {
  const { passage, segment } = place;
  if (subjectAt(place, axis) !== "neither") return false;
  return !cutter.pieces({ unit: passage.unit, from: segment, to: segment + 1 }, "statement").some(isBound);
}

function isComparison(place: Place | undefined, axis: Axis, cutter: Cutter): boolean {
  return place !== undefined && sidesOf(place.passage.unit, place.segment, axis, cutter) !== undefined;
}

function subjectAt(place: Place | undefined, axis: Axis): ReturnType<typeof subjectOf> {
  const unit = place?.passage.unit;
  return subjectOf(unit?.segments[place?.segment ?? 0], [...(unit?.variants.keys() ?? [])], axis);
}

/** The side's term over what its sentences say, without the term where they open with it. */
function columnOf(places: readonly Place[], side: 0 | 1, axis: Axis, cutter: Cutter): Column | undefined {
  const [first] = places;
  const unit = first?.passage.unit;
  const views = first && unit && viewsOf(unit.segments[first.segment] ?? missing, [...unit.variants.keys()]);
  if (first === undefined || unit === undefined || views === undefined) return undefined;
  const ranges = views.map((view) => mentionsOf(view, axis.sides[side])[0]);
  const kept = new Map(
    views.map((view, index) => [view.lang, [ranges[index] ?? ([0, 0] as const)]] as const),
  );
  const own = { unit, segment: first.segment, kept };
  const head = { type: "piece", piece: columnName(own, axis.forms[side]) } as const;
  const items = places.flatMap(({ passage, segment }, index) =>
    pieceAt(passage, segment, side, axis, cutter, index > 0).flatMap((piece) => itemsOf(piece)),
  );
  return items.length > 0 ? { head, items } : undefined;
}

const missing = { variants: new Map(), score: 0 };

/** What a sentence says of its side; one that leans on another needs that one before it. */
function pieceAt(
  { unit }: Passage,
  segment: number,
  side: 0 | 1,
  axis: Axis,
  cutter: Cutter,
  isLater: boolean,
): readonly Piece[] {
  const views = viewsOf(unit.segments[segment] ?? missing, [...unit.variants.keys()]);
  const ranges = views?.map((view) => mentionsOf(view, axis.sides[side])[0]);
  const opens = views?.every((view, index) => {
    const range = ranges?.[index];
    return range !== undefined && opensWith(view, range);
  });
  const subject = { unit, segment };
  if (views !== undefined && opens === true) {
    const ends = new Map(views.map((view, index) => [view.lang, ranges?.[index]?.[1] ?? 0] as const));
    for (const budget of ["bullet", "statement"] as const) {
      const cut = predicateOf(subject, views, ends, cutter.options[budget]);
      if (cut.length > 0) return cut.slice(0, 2);
    }
  }
  const pieces = cutter.pieces({ unit, from: segment, to: segment + 1 }, "bullet");
  const isForeignHere =
    isLater && isForeign({ passage: { unit, from: segment, to: segment + 1 }, segment }, axis, cutter);
  return isForeignHere ? [] : pieces.filter((piece) => isLater || !isBound(piece)).slice(0, 2);
}

/** The sentence just before, or what it says after "but". */
export function headlineBefore(place: Place | undefined, cutter: Cutter): Headline | undefined {
  if (place === undefined) return undefined;
  const { passage, segment } = place;
  const part = { unit: passage.unit, from: segment, to: segment + 1 };
  const turned = afterBut(passage.unit, segment);
  const pieces = [...(turned ? [turned] : []), ...cutter.pieces(part, "bullet")];
  const best = candidatesOf(
    pieces.filter((piece) => fitsHeadline(piece, cutter.limits)),
    cutter.isTopic,
  ).find((candidate) => !candidate.isAnnouncement);
  return best && { type: "piece", piece: best.piece };
}

/** Both columns within the slide's words: the longer one loses its last items first. */
export function within(columns: readonly Column[], cutter: Cutter): readonly Column[] {
  const room = slideWords("compare", cutter.limits) - cutter.limits.headline / 2;
  const words = columns.reduce((sum, column) => sum + columnWidth(column), 0);
  const longest = columns.toSorted((left, right) => columnWidth(right) - columnWidth(left))[0];
  if (words <= room || longest === undefined || longest.items.length < 2) return columns;
  const shorter = { ...longest, items: longest.items.slice(0, lastTop(longest.items)) };
  return within(
    columns.map((column) => (column === longest ? shorter : column)),
    cutter,
  );
}

/** Where the last item of the outer level stands, never the first. */
function lastTop(items: readonly DraftItem[]): number {
  return Math.max(
    1,
    items.findLastIndex((item) => item.depth === 0 && itemWidth(item) > 0),
  );
}
