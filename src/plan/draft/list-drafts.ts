import { isImperative } from "../../languages/imperatives.ts";
import { namesProcess } from "../../languages/sequences.ts";
import { leadInPiece } from "../cut/lead-in.ts";
import type { Cutter } from "../cutter.ts";
import { headingText } from "../heading-text.ts";
import type { Section } from "../outline.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import { unitText } from "../unit-text.ts";
import { wordCount } from "../words.ts";
import type { Draft, Headline } from "./draft.ts";
import { within } from "./compare-drafts.ts";
import { cardOf, familiesOf, type Family } from "./families.ts";
import { areAlike } from "./fitted-cards.ts";
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
  const layout = layoutOf(loose, part, section);
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

function layoutOf(families: readonly Family[], { leadIn }: ListPart, section: Section): ListLayout {
  const isOrdered = families.every(({ units: [outer] }) => outer?.ordinal !== undefined);
  const isTold = isProcess(section, leadIn) || !families.every(isThing);
  const isSayable = families.every((family) => family.items.length > 0);
  if (isOrdered && isSayable && families.length >= fewestSteps && isTold) return "steps";
  const cards = families.flatMap((family) => cardOf(family) ?? []);
  const hasText = cards.some(({ items }) => items.length > 0);
  const areCards = cards.length === families.length && areAlike(cards) && hasText;
  return areCards && families.length >= fewestCards ? "cards" : "bullets";
}

/** Whether the heading or the lead-in says so, in any language. */
function isProcess(section: Section, leadIn: Passage | undefined): boolean {
  const langs = [...((section.heading ?? leadIn?.unit)?.variants.keys() ?? [])];
  return langs.some((lang) => {
    const texts = [headingText(section, lang), leadIn ? unitText(leadIn.unit, lang) : ""];
    return texts.some((text) => namesProcess(text, lang));
  });
}

/** A few words without a label, a full stop or an imperative in any language name a thing: nothing is done. */
function isThing({ units: [unit], items: [first] }: Family): boolean {
  if (unit === undefined || first?.label !== undefined) return false;
  return [...unit.variants.keys()].every((lang) => {
    const text = unitText(unit, lang);
    return (
      wordCount(text) <= longestThing && !/[.。।؟?!！]$/u.test(text) && isImperative(text, lang) !== true
    );
  });
}

const longestThing = 9;

function headlineOf(leadIn: Passage | undefined, cutter: Cutter): Headline {
  const piece = leadIn && leadInPiece(leadIn.unit, leadIn.from);
  return piece && fitsHeadline(piece, cutter.limits) ? { type: "piece", piece } : { type: "heading" };
}
