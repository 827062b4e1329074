import { slideWords } from "../budgets.ts";
import { boldLengths } from "../cut/labels.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import type { Passage } from "../passage.ts";
import { pieceWeight } from "../piece.ts";
import { balancedChunks } from "./chunks.ts";
import type { Column, Draft } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";
import { areAlike, fittedCards, mostCards } from "./fitted-cards.ts";
import { columnWidth } from "./items.ts";
import { labelledOf, labelOf } from "./list-items.ts";
import { textDraft, textDrafts } from "./text-drafts.ts";

/** So many named paragraphs in a row are cards; two have a slide each. */
const fewestCards = 3;
/** A card's name has at most so many words. */
const longestHead = 12;

/** A paragraph that opens with its name in bold, and what follows up to the next. */
interface Named {
  readonly passages: readonly Passage[];
  readonly card: Column | undefined;
}

/** Running text: what stands before the first named paragraph, then the named ones as cards or as a slide each. */
export function runningDrafts(
  passages: readonly Passage[],
  section: Section,
  cutter: Cutter,
): readonly Draft[] {
  const first = passages.findIndex(isNamed);
  if (first === -1 || isLoneRemark(passages)) return textDrafts(passages, section, cutter);
  const end = endOfNamed(passages);
  const before = first === 0 ? [] : textDrafts(passages.slice(0, first), section, cutter);
  const after = end === passages.length ? [] : textDrafts(passages.slice(end), section, cutter);
  const named = namedIn(passages.slice(first, end), cutter);
  const cards = named.flatMap(({ card }) => card ?? []);
  const areCards = named.length >= fewestCards && cards.length === named.length && areAlike(cards);
  const drafts = areCards ? cardDrafts(named, section, cutter) : ownDrafts(named, section, cutter);
  return [...before, ...drafts, ...after];
}

/** "A rule of thumb says: …": a colon alone names a paragraph only beside others that are named. */
function isLoneRemark(passages: readonly Passage[]): boolean {
  const [only, ...others] = passages.filter(isNamed);
  const segment = only?.unit.segments[0];
  if (only === undefined || segment === undefined || others.length > 0) return false;
  return boldLengths(segment, [...only.unit.variants.keys()]) === undefined;
}

/** Where each name has one paragraph, what follows the last one's says something of its own. */
function endOfNamed(passages: readonly Passage[]): number {
  const first = passages.findIndex(isNamed);
  const last = passages.findLastIndex(isNamed);
  const isRow = passages.slice(first, last + 1).every(isNamed);
  return isRow && last - first >= fewestCards - 1 ? last + 1 : passages.length;
}

/** A paragraph whose opening bold words are a sentence or end in a colon. */
function isNamed({ unit, from }: Passage): boolean {
  return from === 0 && unit.kind === "paragraph" && labelOf(unit) !== undefined && unit.segments.length > 1;
}

function namedIn(passages: readonly Passage[], cutter: Cutter): readonly Named[] {
  const starts = passages.flatMap((passage, index) => (isNamed(passage) ? [index] : []));
  return starts.map((start, index) => {
    const own = passages.slice(start, starts[index + 1]);
    return { passages: own, card: cardOf(own, cutter) };
  });
}

function cardOf([first]: readonly Passage[], cutter: Cutter): Column | undefined {
  const found = first && labelledOf(first.unit, cutter);
  if (found?.label === undefined || pieceWeight(found.label) > longestHead) return undefined;
  const items = found.piece ? [{ piece: found.piece, depth: 0 }] : [];
  return { head: { type: "piece", piece: found.label }, items };
}

function cardDrafts(named: readonly Named[], section: Section, cutter: Cutter): readonly Draft[] {
  const mostWords = slideWords("cards", cutter.limits);
  const cards = fittedCards(
    named.flatMap(({ card }) => card ?? []),
    mostWords,
  );
  const fitted = named.map((entry, index): Named => ({ ...entry, card: cards[index] }));
  const slides = balancedChunks(fitted, {
    most: mostCards,
    mostWords,
    wordsOf: ({ card }) => (card ? columnWidth(card) : 0),
  });
  return slides.map((slide, index) => ({
    layout: "cards",
    section,
    headline: {
      type: "heading",
      ...(slides.length > 1 && { part: { number: index + 1, of: slides.length } }),
    },
    items: [],
    columns: slide.flatMap(({ card }) => card ?? []),
    passages: slide.flatMap((entry) => entry.passages),
  }));
}

/** Each under its own name, which says what it comes to. */
function ownDrafts(named: readonly Named[], section: Section, cutter: Cutter): readonly Draft[] {
  return named.map(({ passages }) => {
    const label = passages[0] && labelOf(passages[0].unit)?.piece;
    const pieces = passages.flatMap((passage) => cutter.pieces(passage, "bullet"));
    const others = pieces.filter((piece) => piece.unit !== label?.unit || piece.segment > 0);
    const behind = passages.map((own) => (own.unit === label?.unit ? { ...own, from: 1 } : own));
    const group = others.length > 0 ? { passages: behind, pieces: others } : { passages, pieces };
    const draft = { ...textDraft(group, section, cutter), passages };
    if (label === undefined || others.length === 0 || !fitsHeadline(label, cutter.limits)) return draft;
    const shown = draft.headline.type === "piece" ? [{ piece: draft.headline.piece, depth: 0 }] : [];
    const items = [...shown, ...draft.items].slice(0, cutter.mostBullets);
    const layout = items.length < 2 ? "statement" : "bullets";
    return { ...draft, layout, headline: { type: "piece", piece: label }, items };
  });
}
