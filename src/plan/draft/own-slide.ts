import { isAnnouncement, isQuestion, isRemark, isSpeech } from "../candidates.ts";
import { isBound } from "../cut/edges.ts";
import type { Cutter } from "../cutter.ts";
import { languageCount, type Passage } from "../passage.ts";
import type { Piece } from "../piece.ts";
import { isUndivided, undividedPieces } from "../undivided.ts";
import type { Draft, DraftItem } from "./draft.ts";
import { fitsStatement } from "./headlines.ts";
import { draftWidth } from "./items.ts";
import { shownPieces } from "./merge/draft-facts.ts";
import { isRunning } from "./merge/kinds.ts";

/** Numbers and names that are worth a slide, in the mean of the languages. */
const leastFacts = 1.4;
/** Words of such a slide in the widest of the languages each. */
const mostWords = 50;

/**
 * A sentence of several numbers or names for which its slide has no room gets one of its own before or behind it, with the
 * passages around it. What running text says after it goes there, too.
 */
export function withOwnSlide(
  draft: Draft,
  countOf: (piece: Piece) => number,
  cutter: Cutter,
): readonly Draft[] {
  const isText = draft.layout === "statement" || draft.layout === "bullets";
  const { headline, columns } = draft;
  if (!isText || columns || headline.type === "label") return [draft];
  const langs = languageCount(draft.passages.map(({ unit }) => unit));
  const worthy = [
    ...draft.passages.flatMap((passage) => cutter.pieces(passage, "long")),
    ...undividedPieces(draft.passages),
  ]
    .filter((piece) => piece.kept.size === langs && countOf(piece) / langs >= leastFacts && isAlone(piece))
    .toSorted((left, right) => countOf(right) - countOf(left));
  for (const piece of worthy) {
    const both = parted(draft, piece, cutter);
    if (both !== undefined) return both;
  }
  return [draft];
}

function isAlone(piece: Piece): boolean {
  return (
    !isBound(piece) && !isAnnouncement(piece) && !isQuestion(piece) && !isRemark(piece) && !isSpeech(piece)
  );
}

function parted(draft: Draft, piece: Piece, cutter: Cutter): readonly Draft[] | undefined {
  const units = draft.passages.map(({ unit }) => unit);
  const placeOf = ({ unit, segment }: Pick<Piece, "unit" | "segment">) =>
    units.indexOf(unit) * 1000 + segment;
  const whole = draft.block ? [draft.block.unit, ...draft.block.below] : [];
  const said = [...shownPieces(draft), ...whole.map((unit) => ({ unit, segment: 0 }))].map(placeOf);
  const place = placeOf(piece);
  if (said.length === 0 || said.some((other) => other < 0 || other === place)) return undefined;
  if (said.every((other) => other > place)) return before(draft, piece, cutter);
  if (said.every((other) => other < place)) return behind(draft, piece, [], cutter);
  const isLater = (item: DraftItem) => item.piece !== undefined && placeOf(item.piece) > place;
  const leads = draft.headline.type !== "piece" || placeOf(draft.headline.piece) < place;
  const kept = draft.items.filter((item) => !isLater(item));
  const later = draft.items.filter(isLater);
  if (!isRunning(draft) || !leads || later.length === 0) return undefined;
  if (kept.length === 0) return withoutLater(draft, piece, later);
  const first: Draft = { ...draft, items: kept, layout: layoutOf(kept) };
  return behind(first, piece, later, cutter);
}

/** The sentence stays below the headline that it follows, and what comes later goes under the section's heading. */
function withoutLater(draft: Draft, piece: Piece, later: readonly DraftItem[]): readonly Draft[] | undefined {
  const { section } = draft;
  const [next] = later;
  const isOpen = next?.piece !== undefined && !isBound(next.piece);
  if (section.heading === undefined || section.isTitleAgain || !isOpen || later.length < 2) return undefined;
  const [upTo, from] = partedAt(draft.passages, piece, piece.segment + 1);
  const first: Draft = { ...draft, layout: "statement", items: [{ piece, depth: 0 }], passages: upTo };
  const second: Draft = {
    layout: layoutOf(later),
    section,
    headline: { type: "heading" },
    items: later,
    passages: from,
  };
  const both = [first, second];
  return both.every((own) => draftWidth(own) <= mostWords) ? both : undefined;
}

function before(draft: Draft, piece: Piece, cutter: Cutter): readonly Draft[] | undefined {
  const own = ownDraft(piece, [], draft, cutter);
  const [first, second] = partedAt(draft.passages, piece, piece.segment + 1);
  return (
    own && [
      { ...own, passages: first },
      { ...draft, passages: second },
    ]
  );
}

function behind(
  draft: Draft,
  piece: Piece,
  later: readonly DraftItem[],
  cutter: Cutter,
): readonly Draft[] | undefined {
  const own = ownDraft(piece, later, draft, cutter);
  const [first, second] = partedAt(draft.passages, piece, piece.segment);
  return (
    own && [
      { ...draft, passages: first },
      { ...own, passages: second },
    ]
  );
}

/** The sentence large, or below its section's heading where it is too long for that. */
function ownDraft(
  piece: Piece,
  later: readonly DraftItem[],
  { section }: Draft,
  { limits }: Cutter,
): Draft | undefined {
  const base = { section, passages: [] };
  const isOne = !isUndivided(piece);
  if (isOne && later.length === 0 && fitsStatement(piece, limits))
    return { ...base, layout: "statement", headline: { type: "piece", piece }, items: [] };
  if (section.heading === undefined || section.isTitleAgain) return undefined;
  const items = [{ piece, depth: 0 }, ...later];
  const own: Draft = { ...base, layout: layoutOf(items), headline: { type: "heading" }, items };
  // Two sentences are a paragraph, and no line of a list.
  const isFitting = draftWidth(own) <= mostWords && (isOne || own.layout === "statement");
  return isFitting ? own : undefined;
}

function layoutOf(items: readonly DraftItem[]): "statement" | "bullets" {
  return items.filter(({ depth }) => depth === 0).length < 2 ? "statement" : "bullets";
}

/** The passages before a place in one of them, and those from it on. */
function partedAt(
  passages: readonly Passage[],
  { unit, segment }: Piece,
  at: number,
): readonly [before: readonly Passage[], after: readonly Passage[]] {
  const place = passages.findIndex((own) => own.unit === unit && own.from <= segment && segment < own.to);
  const own = passages[place];
  if (own === undefined) return [passages, []];
  const halves = [
    { ...own, to: at },
    { ...own, from: at },
  ] as const;
  const [first, second] = halves.map((half) => (half.from < half.to ? [half] : []));
  return [
    [...passages.slice(0, place), ...(first ?? [])],
    [...(second ?? []), ...passages.slice(place + 1)],
  ];
}
