import { slideWords } from "../budgets.ts";
import type { Cutter } from "../cutter.ts";
import { asks, passagesOf, type Section } from "../outline.ts";
import { passageWords, wholeUnit } from "../passage.ts";
import { type Piece, pieceWidth } from "../piece.ts";
import { balancedChunks } from "./chunks.ts";
import type { Column, Draft, DraftItem } from "./draft.ts";
import { areAlike, fittedCards, mostCards } from "./fitted-cards.ts";
import { columnWidth, headWeight } from "./items.ts";
import { textDraft } from "./text-drafts.ts";

/** So many short subsections in a row are cards. */
const fewestCards = 3;
/** Words by which names may exceed a slide before they become two. */
const leeway = 8;
/** So many names are a list at a glance. */
const mostNames = 8;
/** Words of a subsection that a card can stand for. */
const shortSection = 90;
const longestHead = 14;

/** Sections that become slides together: a section with its heading, or a row of short subsections. */
export type SectionGroup =
  | { readonly type: "section"; readonly section: Section }
  | { readonly type: "cards"; readonly parent: Section; readonly sections: readonly Section[] };

/** Rows of three or more short subsections of one section are cards, if they are all that it has. */
export function sectionGroups(sections: readonly Section[]): readonly SectionGroup[] {
  const groups: SectionGroup[] = [];
  for (let index = 0; index < sections.length; index += 1) {
    const section = sections[index];
    if (section === undefined) continue;
    groups.push({ type: "section", section });
    const below = subsectionsOf(sections, index);
    if (below.length >= fewestCards && below.every((sub) => isShort(sub, section))) {
      groups.push({ type: "cards", parent: section, sections: below });
      index += below.length;
    }
  }
  return groups;
}

/** Everything between a heading and the next one of its own depth or above. */
export function subsectionsOf(sections: readonly Section[], index: number): readonly Section[] {
  const depth = sections[index]?.depth ?? 0;
  if (depth === 0) return [];
  const rest = sections.slice(index + 1);
  const end = rest.findIndex((section) => section.depth <= depth);
  return end === -1 ? rest : rest.slice(0, end);
}

function isShort(section: Section, parent: Section): boolean {
  const own = section.units.filter((unit) => unit.kind === "paragraph");
  const words = own.reduce((sum, unit) => sum + passageWords(wholeUnit(unit)), 0);
  const isText = section.units.every((unit) => unit.kind === "paragraph" || unit.kind === "quote");
  const isNamed = headWeight({ type: "heading", section, isShort: false }) <= longestHead;
  return section.depth === parent.depth + 1 && words <= shortSection && isText && isNamed;
}

/** Each subsection's heading over the best that it says; a list of them where one says nothing short. */
export function subsectionCards(
  { parent, sections }: Extract<SectionGroup, { type: "cards" }>,
  cutter: Cutter,
): readonly Draft[] {
  const found = sections.map((section) => cardOf(section, cutter));
  const layout = areAlike(found) && found.some(({ items }) => items.length > 0) ? "cards" : "bullets";
  const room = slideWords(layout, cutter.limits);
  const fitted =
    layout === "cards" ? fittedCards(found, room) : found.map(({ head }) => ({ head, items: [] }));
  const cards = sections.flatMap((section, index) => {
    const card = fitted[index];
    return card ? [{ section, card }] : [];
  });
  const words = fitted.reduce((sum, card) => sum + columnWidth(card), 0);
  const slides = balancedChunks(cards, {
    most: fitted.every(({ items }) => items.length === 0) ? mostNames : mostCards,
    // One slide that is a little full is better than two halves.
    mostWords: words <= room + leeway ? words : room,
    wordsOf: ({ card }) => columnWidth(card),
  });
  return slides.map((slide, index) => ({
    layout,
    section: parent,
    headline: {
      type: "heading",
      ...(slides.length > 1 && { part: { number: index + 1, of: slides.length } }),
    },
    ...(layout === "cards"
      ? { items: [], columns: slide.map(({ card }) => card) }
      : { items: slide.map(({ card }) => listed(card)) }),
    passages: slide.flatMap(({ section }) => passagesOf(section)),
  }));
}

function listed({ head, items: [first] }: Column): DraftItem {
  return { label: head, depth: 0, ...(first?.piece && { piece: first.piece }) };
}

/** The first sentence that says something: under its question, "it sends only …" is clear, and "no" says too little. */
function answerAmong(pieces: readonly Piece[]): Piece | undefined {
  return pieces.find((piece) => !piece.rest?.isNeeded && pieceWidth(piece) >= shortestAnswer);
}

const shortestAnswer = 4;

/** The shortest way to say something: what a slide of its own would have as headline, else a sentence that stands whole. */
function cardOf(section: Section, cutter: Cutter): Column {
  const passages = passagesOf(section);
  const pieces = passages.flatMap((passage) => cutter.pieces(passage, "bullet"));
  const head = { type: "heading", section, isShort: false } as const;
  const answer = asks(section.heading) ? answerAmong(pieces) : undefined;
  if (answer !== undefined) return { head, items: [{ piece: answer, depth: 0 }] };
  const { headline, items } = textDraft({ passages, pieces }, section, cutter);
  if (headline.type === "piece") return { head, items: [{ piece: headline.piece, depth: 0 }] };
  const [long] = passages.flatMap((passage) => cutter.pieces(passage, "long"));
  return {
    head,
    items: items.length > 0 || long === undefined ? items.slice(0, 1) : [{ piece: long, depth: 0 }],
  };
}
