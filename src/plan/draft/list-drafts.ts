import type { TranslationUnit } from "../../model/alignment.ts";
import { slideWords } from "../budgets.ts";
import { leadInPiece } from "../cut/lead-in.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import { pieceWidth } from "../piece.ts";
import { balancedChunks } from "./chunks.ts";
import type { Draft, Headline } from "./draft.ts";
import { within } from "./compare-drafts.ts";
import { cardOf, familiesOf, type Family } from "./families.ts";
import { fitsHeadline } from "./headlines.ts";
import { fittedCards, mostCards } from "./fitted-cards.ts";
import { columnWidth, itemWidth } from "./items.ts";
import { pairOf } from "./pair-drafts.ts";
import type { SectionPart } from "./parts.ts";

/** So many items of each fit a slide. */
const most = { steps: 7, cards: mostCards, bullets: 6 } as const;
/** A process has so many steps; fewer are bullets. */
const fewestSteps = 3;
/** Cards stand side by side. */
const fewestCards = 2;

/** Words by which a list may exceed its slide before it becomes two. */
const leeway = 8;
/** Share of the usual words that a closer cut aims at. */
const closer = 0.65;

type ListPart = Extract<SectionPart, { type: "list" }>;

/**
 * An ordered list becomes steps, items with names cards, any other list bullets; a long one is several slides of about
 * as many words, each item with its own list.
 */
export function listDrafts(part: ListPart, section: Section, cutter: Cutter): readonly Draft[] {
  const headline = headlineOf(part.leadIn, cutter);
  const top = headline.type === "piece" ? pieceWidth(headline.piece) : 0;
  const loose = familiesOf(part.items, cutter);
  const pair = part.items.every((item) => item.ordinal === undefined) && pairOf(loose, section, cutter);
  const passages = [...(part.leadIn ? [part.leadIn] : []), ...part.items.map(wholeUnit)];
  if (pair)
    return [{ layout: "compare", section, headline, items: [], columns: within(pair, cutter), passages }];
  const layout = layoutOf(loose);
  const room = slideWords(layout, cutter.limits) - top;
  const families = chunksOf(loose, layout, room).length > 1 ? tighter(part.items, loose, cutter) : loose;
  const slides = chunksOf(layout === "cards" ? asCards(families, room) : families, layout, room);
  return slides.map((slide, index) => ({
    layout,
    section,
    headline: slides.length > 1 ? { ...headline, part: { number: index + 1, of: slides.length } } : headline,
    ...(layout === "cards"
      ? { items: [], columns: slide.flatMap((family) => family.card ?? []) }
      : { items: slide.flatMap((family) => family.items) }),
    passages: [
      ...(index === 0 && part.leadIn ? [part.leadIn] : []),
      ...slide.flatMap((family) => family.units.map(wholeUnit)),
    ],
  }));
}

/** Families with their cards, cut to fit beside each other. */
function asCards(families: readonly Family[], room: number): readonly Family[] {
  const cards = fittedCards(
    families.flatMap((family) => cardOf(family) ?? []),
    room,
  );
  return families.map((family, index) => ({ ...family, card: cards[index] }));
}

/** A list that just misses one slide is cut closer. */
function tighter(
  units: readonly TranslationUnit[],
  loose: readonly Family[],
  cutter: Cutter,
): readonly Family[] {
  if (loose.length > most.steps) return loose;
  const { bullet } = cutter.options;
  const words = Math.ceil(bullet.words * closer);
  const tight = { ...bullet, aim: words - 2, words };
  const close = familiesOf(units, { ...cutter, options: { ...cutter.options, bullet: tight } });
  return loose.map((family, index) => {
    const other = close[index];
    return other && other.items.length > 0 && wordsOf(other) < wordsOf(family) ? other : family;
  });
}

function wordsOf({ items, card }: Family): number {
  if (card !== undefined) return columnWidth(card);
  return items.reduce((sum, item) => sum + itemWidth(item), 0);
}

function chunksOf(
  families: readonly Family[],
  layout: keyof typeof most,
  room: number,
): readonly (readonly Family[])[] {
  const total = families.reduce((sum, family) => sum + wordsOf(family), 0);
  // One slide that is a little full is better than two halves.
  const mostWords = total <= room + leeway ? total : room;
  return balancedChunks(families, { most: most[layout], mostWords, wordsOf });
}

function layoutOf(families: readonly Family[]): keyof typeof most {
  const isOrdered = families.every(({ units: [outer] }) => outer?.ordinal !== undefined);
  const isSayable = families.every((family) => family.items.length > 0);
  if (isOrdered && isSayable && families.length >= fewestSteps) return "steps";
  const cards = families.flatMap((family) => cardOf(family) ?? []);
  const full = cards.filter((card) => card.items.length > 0);
  const areCards = cards.length === families.length && full.length * 2 >= cards.length;
  return areCards && families.length >= fewestCards ? "cards" : "bullets";
}

function headlineOf(leadIn: Passage | undefined, cutter: Cutter): Headline {
  const piece = leadIn && leadInPiece(leadIn.unit, leadIn.from);
  return piece && fitsHeadline(piece, cutter.limits) ? { type: "piece", piece } : { type: "heading" };
}
