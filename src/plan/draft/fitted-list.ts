import type { TranslationUnit } from "../../model/alignment.ts";
import { slideWords } from "../budgets.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { balancedChunks } from "./chunks.ts";
import type { Headline } from "./draft.ts";
import { cardOf, familiesOf, type Family } from "./families.ts";
import { fittedCards, mostCards } from "./fitted-cards.ts";
import { columnWidth, headlineWidth, headWidth, itemWidth } from "./items.ts";

/** So many items of each fit a slide. */
const most = { steps: 7, cards: mostCards, bullets: 6 } as const;
export type ListLayout = keyof typeof most;

/** One slide that is a little full is better than two halves, but none has more words than this. */
const leeway = 10;
const mostWords = 50;
/** Share of the usual words that a closer cut aims at. */
const closerShare = 0.65;

/** A list with what would be shown of it if there were room for all. */
export interface ListToFit {
  readonly items: readonly TranslationUnit[];
  readonly loose: readonly Family[];
  readonly layout: ListLayout;
  readonly leadIn: Headline;
  readonly section: Section;
}

export interface FittedList {
  readonly headline: Headline;
  readonly slides: readonly (readonly Family[])[];
}

/**
 * A list on one slide, its longest items cut closer as far as that needs, or under the section's heading if that is shorter
 * than the line that leads in; else on several slides.
 */
export function fittedList(list: ListToFit, cutter: Cutter): FittedList {
  const { layout, leadIn } = list;
  const closer = list.loose.length <= most[layout] * 2 ? closerOf(list, cutter) : [];
  for (const headline of headlinesOf(list)) {
    const families = onOneSlide(list.loose, closer, roomUnder(headline, list, cutter));
    if (families === undefined || families.length > most[layout]) continue;
    return { headline, slides: [layout === "cards" ? withCards(families) : families] };
  }
  const room = roomUnder(leadIn, list, cutter);
  const named = layout === "bullets" ? byNames(list.loose, room) : undefined;
  if (named !== undefined) return { headline: leadIn, slides: [named] };
  const families = list.loose.map((family, index) => narrower(family, closer[index]));
  const shown = layout === "cards" ? fitted(families, room) : families;
  const slides = balancedChunks(shown, { most: most[layout], mostWords: room, wordsOf });
  return { headline: leadIn, slides };
}

function headlinesOf({ leadIn, section }: ListToFit): readonly Headline[] {
  const heading: Headline = { type: "heading" };
  const isOther = leadIn.type === "piece" && section.heading !== undefined && !section.isTitleAgain;
  const isShorter =
    headlineWidth({ headline: heading, section }) < headlineWidth({ headline: leadIn, section });
  return isOther && isShorter ? [leadIn, heading] : [leadIn];
}

function roomUnder(headline: Headline, { layout, section }: ListToFit, { limits }: Cutter): number {
  const limit = Math.min(slideWords(layout, limits) + leeway, Math.max(mostWords, limits.slide));
  return limit - headlineWidth({ headline, section });
}

/** Each family cut closer. */
function closerOf({ items }: ListToFit, cutter: Cutter): readonly Family[] {
  const { bullet } = cutter.options;
  const words = Math.ceil(bullet.words * closerShare);
  const tight = { ...bullet, aim: words - 2, words };
  return familiesOf(items, { ...cutter, options: { ...cutter.options, bullet: tight } });
}

/** The items that save most are cut closer first; undefined if the list is too long even so. */
function onOneSlide(
  loose: readonly Family[],
  closer: readonly Family[],
  room: number,
): readonly Family[] | undefined {
  const families = [...loose];
  const savings = loose.map((family, index) => {
    return { index, saved: wordsOf(family) - wordsOf(narrower(family, closer[index])) };
  });
  let over = loose.reduce((sum, family) => sum + wordsOf(family), 0) - room;
  for (const { index, saved } of savings.toSorted((left, right) => right.saved - left.saved)) {
    const family = loose[index];
    if (over <= 0 || family === undefined) break;
    families[index] = narrower(family, closer[index]);
    over -= saved;
  }
  return over <= 0 ? families : undefined;
}

/** A label of so many words says by itself what to do. */
const sayingLabel = 3;

/** A list whose items have labels that say something shows these alone where there is no room for more. */
function byNames(families: readonly Family[], room: number): readonly Family[] | undefined {
  if (families.length > most.bullets) return undefined;
  // One that has no text beside it would look forgotten among others with theirs.
  const isMixed = families.some(({ items: [item] }) => item?.piece === undefined);
  const leastWords = isMixed ? 1 : sayingLabel;
  const labelled = families.map((family): Family | undefined => {
    const [item, ...below] = family.items;
    if (item?.label === undefined || below.length > 0 || headWidth(item.label) < leastWords) return undefined;
    return { ...family, items: [{ label: item.label, depth: item.depth }] };
  });
  const names = labelled.filter((family) => family !== undefined);
  const words = names.reduce((sum, family) => sum + wordsOf(family), 0);
  return names.length === families.length && words <= room ? names : undefined;
}

function narrower(family: Family, other: Family | undefined): Family {
  return other && other.items.length > 0 && wordsOf(other) < wordsOf(family) ? other : family;
}

function wordsOf({ items, card }: Family): number {
  if (card !== undefined) return columnWidth(card);
  return items.reduce((sum, item) => sum + itemWidth(item), 0);
}

function withCards(families: readonly Family[]): readonly Family[] {
  return families.map((family) => ({ ...family, card: cardOf(family) }));
}

/** Families with their cards, cut to fit beside each other. */
function fitted(families: readonly Family[], room: number): readonly Family[] {
  const cards = fittedCards(
    families.flatMap((family) => cardOf(family) ?? []),
    room,
  );
  return families.map((family, index) => ({ ...family, card: cards[index] }));
}
