import type { Cutter } from "../cutter.ts";
import { type Outline, passagesOf, type Section } from "../outline.ts";
import { languageCount, meanWords, type Passage } from "../passage.ts";
import type { Piece } from "../piece.ts";
import { agendaDraft, announcementIn } from "./agenda-draft.ts";
import { closingDrafts, closingSection } from "./closing-drafts.ts";
import { withContrasts } from "./contrast-markers.ts";
import type { Draft } from "./draft.ts";
import { withFewQuotes } from "./few-quotes.ts";
import { inArticleOrder, itemsOf } from "./items.ts";
import { fewerSlides } from "./merge/fewer-slides.ts";
import { withNumbers } from "./number-drafts.ts";
import { type SectionDrafts, sectionDrafts, underLead } from "./section-drafts.ts";
import { overviewDraft } from "./overview-draft.ts";
import { sectionGroups, subsectionCards, subsectionsOf } from "./section-groups.ts";
import { withSharedHeadings } from "./shared-headings.ts";
import { withVariety } from "./variety.ts";
import { withFacts } from "./with-facts.ts";

/** In a deck of so many slides, a section of so many gets a slide of its own in front. */
const longDeck = 20;
const longSection = 4;

export interface DeckDrafts {
  /** What the title slide takes into its notes: an opening of which nothing can be shown. */
  readonly leftOver: readonly Passage[];
  readonly drafts: readonly Draft[];
}

/** The slides of one section or of a row of subsections. */
interface Stretch extends SectionDrafts {
  readonly section: Section;
}

/** The slides between the title and the source, in the article's order. */
export function deckDrafts(outline: Outline, cutter: Cutter): DeckDrafts {
  const all = stretchesOf(outline, cutter);
  // What leads to something finds it first: a quotation below a sentence is no aside.
  const kept = withFewQuotes(joinedIn(all, Infinity, cutter));
  const whole = all.map((stretch, index): Stretch => ({ ...stretch, drafts: kept[index] ?? [] }));
  const wanted = wantedSlides(outline, cutter);
  const stretches = withoutWeak(whole, wanted, cutter);
  const count = slidesIn(stretches);
  const agenda = agendaDraft(outline, count);
  const opened = agenda ? withAgenda(agenda, stretches, outline, cutter) : stretches;
  const joined = joinedStretches(
    count >= longDeck ? withSectionSlides(opened, outline) : withLoneHeadings(opened, outline),
  );
  const varied = withNumbers(withVariety(withFacts(joined.drafts, cutter)));
  const drafts = withSharedHeadings(varied, cutter.limits).map(withoutLoneBullet);
  const named = drafts.map((draft) => withLinesInOrder(underTitle(draft, outline)));
  return { leftOver: joined.leftOver, drafts: named.map((draft) => withContrasts(draft, cutter.isTopic)) };
}

/** One line is no list. */
function withoutLoneBullet(draft: Draft): Draft {
  const isLone = draft.items.length === 1 && draft.items[0]?.label === undefined;
  const isPlain = draft.columns === undefined && draft.block === undefined;
  return draft.layout === "bullets" && isLone && isPlain ? { ...draft, layout: "statement" } : draft;
}

/** However its lines were chosen: what leans on something stands below it. */
function withLinesInOrder(draft: Draft): Draft {
  const isText = draft.layout === "bullets" || draft.layout === "statement";
  const areSentences = draft.items.every(({ piece }) => piece !== undefined);
  return isText && areSentences ? { ...draft, items: inArticleOrder(draft.items, draft.passages) } : draft;
}

function stretchesOf(outline: Outline, cutter: Cutter): readonly Stretch[] {
  const closing = closingSection(outline);
  const stretches: Stretch[] = [];
  for (const group of sectionGroups(outline.sections)) {
    const last = stretches.at(-1);
    if (group.type === "cards" && last?.section === group.parent) {
      const drafts = underLead(last.drafts, subsectionCards(group, cutter));
      stretches[stretches.length - 1] = { ...last, drafts };
    } else if (group.type === "section") {
      stretches.push(sectionStretch(group.section, group.section === closing, outline, cutter));
    }
  }
  return stretches;
}

function sectionStretch(
  section: Section,
  isClosing: boolean,
  { sections }: Outline,
  cutter: Cutter,
): Stretch {
  const own = isClosing ? closingDrafts(section, cutter) : sectionDrafts(section, cutter);
  const below = subsectionsOf(sections, sections.indexOf(section));
  const overview = own.drafts.every(saysLittle) ? overviewDraft(section, below, cutter) : undefined;
  return overview ? { section, drafts: [overview], leftOver: [] } : { section, ...own };
}

/** A heading alone, or text that one of the languages lacks. */
function saysLittle({ layout, headline, items, block, columns, passages }: Draft): boolean {
  if (layout === "section") return true;
  const langs = languageCount(passages.map(({ unit }) => unit));
  const pieces = [
    ...(headline.type === "piece" ? [headline.piece] : []),
    ...items.flatMap(({ piece }) => piece ?? []),
  ];
  return block === undefined && columns === undefined && pieces.every(({ kept }) => kept.size < langs);
}

function slidesIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { drafts }) => sum + drafts.length, 0);
}

/** So many words of the article are worth a slide, in the mean of the languages; a short article needs a few more. */
const wordsOfSlide = 95;
const framing = 3;

/** How many slides an article's text is worth between the title and the source. */
function wantedSlides({ sections }: Outline, cutter: Cutter): number {
  return framing + Math.floor(slidesWorth(sections, cutter));
}

function slidesWorth(sections: readonly Section[], { groupWords }: Cutter): number {
  const units = sections.flatMap((section) => section.units);
  return meanWords(units) / (wordsOfSlide * groupWords);
}

function joinedIn(
  stretches: readonly Stretch[],
  wanted: number,
  cutter: Cutter,
): readonly (readonly Draft[])[] {
  const shares = stretches.map(({ section, drafts }) => ({ drafts, wanted: slidesWorth([section], cutter) }));
  return fewerSlides(shares, wanted, cutter);
}

function withoutWeak(stretches: readonly Stretch[], wanted: number, cutter: Cutter): readonly Stretch[] {
  const joined = joinedIn(stretches, wanted, cutter);
  return stretches.map((stretch, index): Stretch => {
    const drafts = joined[index] ?? [];
    const { section } = stretch;
    const isUnder = section.isNumbered || section.isAnswered === true;
    const answer = section.isAnswered === true ? answerTo(section, cutter) : [];
    return { ...stretch, drafts: isUnder ? underHeading(drafts, answer) : drafts };
  });
}

/**
 * The first slide of a numbered section says its heading: "Step 1" alone above a sentence would not. So does that of a
 * question that is answered.
 */
function underHeading([first, ...others]: readonly Draft[], answer: readonly Piece[] = []): readonly Draft[] {
  if (first === undefined) return [];
  const isList = first.items.some(({ piece }) => piece?.unit.kind === "item");
  const isText = ["statement", "bullets", "closing"].includes(first.layout) && !isList;
  if (first.headline.type !== "piece" || !isText || first.block !== undefined) return [first, ...others];
  const { piece } = first.headline;
  const top = [...answer, piece].filter(
    (own, index, all) => all.findIndex((other) => isSameSentence(own, other)) === index,
  );
  const rest = first.items.filter((item) => !top.some((own) => isSameSentence(own, item.piece)));
  const items = [...top.flatMap((own) => itemsOf(own)), ...rest];
  return [{ ...first, headline: { type: "heading" }, items: items.slice(0, 3) }, ...others];
}

function isSameSentence(piece: Piece, other: Piece | undefined): boolean {
  return piece.unit === other?.unit && piece.segment === other.segment;
}

/** "They come in May" says nothing alone, and everything under "Do seals come here?". */
function answerTo(section: Section, cutter: Cutter): readonly Piece[] {
  const [first] = passagesOf(section);
  return first ? cutter.pieces({ ...first, to: first.from + 1 }, "bullet").slice(0, 1) : [];
}

/** The agenda stands where the article says what it is about to do, else behind what opens the article. */
function withAgenda(
  agenda: Draft,
  stretches: readonly Stretch[],
  outline: Outline,
  cutter: Cutter,
): readonly Stretch[] {
  const said = announcementIn(outline);
  const [opening, ...others] = stretches;
  const lead = { section: agenda.section, leftOver: [] };
  if (opening === undefined) return stretches;
  if (said === undefined) {
    const isHook = opening.section.heading === undefined;
    const own = { ...lead, drafts: [agenda] };
    return isHook ? [opening, own, ...others] : [own, opening, ...others];
  }
  const { before, after } = around(passagesOf(opening.section), said);
  return [
    { section: opening.section, ...sectionDrafts(opening.section, cutter, before) },
    { ...lead, drafts: [{ ...agenda, passages: [said] }] },
    { section: opening.section, ...sectionDrafts(opening.section, cutter, after) },
    ...others,
  ];
}

/** The passages on both sides of a sentence. */
function around(
  passages: readonly Passage[],
  said: Passage,
): { readonly before: readonly Passage[]; readonly after: readonly Passage[] } {
  const place = passages.findIndex((passage) => passage.unit === said.unit);
  const own = passages[place];
  if (own === undefined) return { before: passages, after: [] };
  return {
    before: [...passages.slice(0, place), { ...own, to: said.from }].filter(hasText),
    after: [{ ...own, from: said.to }, ...passages.slice(place + 1)].filter(hasText),
  };
}

function hasText(passage: Passage): boolean {
  return passage.from < passage.to;
}

/** In a long deck every section of the highest level that has several slides is announced. */
function withSectionSlides(stretches: readonly Stretch[], outline: Outline): readonly Stretch[] {
  const depth = Math.min(...outline.sections.flatMap((section) => (section.heading ? [section.depth] : [])));
  const tops = outline.sections.filter((section) => section.depth === depth);
  return withLoneHeadings(stretches, outline).map((stretch, index, all) => {
    const { section, drafts } = stretch;
    const isFirst = all[index - 1]?.section !== section;
    if (tops.length < 2 || section.depth !== depth || !isFirst || section.isTitleAgain || section.isNumbered)
      return stretch;
    const next = all.findIndex(
      (other, place) => place > index && other.section.depth === depth && other.section !== section,
    );
    const own = all.slice(index, next === -1 ? all.length : next);
    const slides = own.reduce((sum, other) => sum + other.drafts.length, 0);
    // A first slide under the heading says it already.
    const isAnnounced = drafts[0]?.layout === "section" || drafts[0]?.headline.type === "heading";
    return slides < longSection || isAnnounced
      ? stretch
      : { ...stretch, drafts: [sectionSlide(section), ...drafts] };
  });
}

/** A heading that has nothing under it, not even another heading, is all there is to show. */
function withLoneHeadings(stretches: readonly Stretch[], outline: Outline): readonly Stretch[] {
  return stretches.map((stretch) => {
    const { section, drafts } = stretch;
    const next = outline.sections[outline.sections.indexOf(section) + 1];
    const hasMore = next !== undefined && next.depth > section.depth;
    const isLone = section.heading !== undefined && !section.isTitleAgain && drafts.length === 0 && !hasMore;
    return isLone ? { ...stretch, drafts: [sectionSlide(section)] } : stretch;
  });
}

function sectionSlide(section: Section): Draft {
  return { layout: "section", section, headline: { type: "heading" }, items: [], passages: [] };
}

/** What no slide stands for goes to the slide before it, or to the title slide. */
function joinedStretches(stretches: readonly Stretch[]): DeckDrafts {
  const opening: Passage[] = [];
  const drafts: Draft[] = [];
  for (const { drafts: own, leftOver } of stretches) {
    const last = drafts.at(-1);
    if (last === undefined) opening.push(...leftOver);
    else drafts[drafts.length - 1] = { ...last, passages: [...last.passages, ...leftOver] };
    drafts.push(...own);
  }
  return { leftOver: opening, drafts };
}

/** What stands before the first heading and has no sentence over it stands under the article's title. */
function underTitle(draft: Draft, { title }: Outline): Draft {
  const isHeadless = draft.headline.type === "heading" && draft.section.heading === undefined;
  const [only, ...others] = title?.segments ?? [];
  if (!isHeadless || title === undefined || only === undefined || others.length > 0) return draft;
  const kept = [...only.variants].map(([lang, [sentence]]) => {
    return [lang, [[0, sentence?.text.length ?? 0] as const]] as const;
  });
  const { part } = draft.headline;
  const piece = { unit: title, segment: 0, kept: new Map(kept) };
  return { ...draft, headline: { type: "piece", piece, ...(part && { part }) } };
}
