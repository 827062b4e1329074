import { leadInPiece } from "../cut/lead-in.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import type { Draft, Headline } from "./draft.ts";
import { within } from "./compare-drafts.ts";
import { cardOf, familiesOf, type Family } from "./families.ts";
import { fitsHeadline } from "./headlines.ts";
import { fittedList, type ListLayout } from "./fitted-list.ts";
import { pairOf } from "./pair-drafts.ts";
import type { SectionPart } from "./parts.ts";

/** A process has so many steps; fewer are bullets. */
const fewestSteps = 3;
/** Cards stand side by side. */
const fewestCards = 2;

type ListPart = Extract<SectionPart, { type: "list" }>;

/**
 * An ordered list becomes steps, items with names cards, any other list bullets; a long one is several slides of about
 * as many words, each item with its own list.
 */
export function listDrafts(part: ListPart, section: Section, cutter: Cutter): readonly Draft[] {
  const leadIn = headlineOf(part.leadIn, cutter);
  const loose = familiesOf(part.items, cutter);
  const pair = part.items.every((item) => item.ordinal === undefined) && pairOf(loose, section, cutter);
  const passages = [...(part.leadIn ? [part.leadIn] : []), ...part.items.map(wholeUnit)];
  if (pair) {
    const columns = within(pair, cutter);
    return [{ layout: "compare", section, headline: leadIn, items: [], columns, passages }];
  }
  const layout = layoutOf(loose);
  const { headline, slides } = fittedList({ items: part.items, loose, layout, leadIn, section }, cutter);
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

function layoutOf(families: readonly Family[]): ListLayout {
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
