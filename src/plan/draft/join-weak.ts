import { slideWords } from "../budgets.ts";
import type { Cutter } from "../cutter.ts";
import { languageCount } from "../passage.ts";
import type { Draft, DraftItem } from "./draft.ts";
import { isTwoLines } from "./headlines.ts";
import { draftWidth, itemsOf } from "./items.ts";

/** A slide that shows so many words or fewer is weak: it says one thing that another slide could say too. */
const weakWords = 24;
const mostItems = 4;

/**
 * Joins weak slides of a section with their neighbours, the weakest first, while there are more than `wanted`: a deck that
 * says one sentence a slide tires as much as one that says everything on each.
 */
export function joinedWeak(
  sections: readonly (readonly Draft[])[],
  wanted: number,
  cutter: Cutter,
): readonly (readonly Draft[])[] {
  const count = sections.reduce((sum, drafts) => sum + drafts.length, 0);
  const found = count > wanted ? weakestJoin(sections, cutter) : undefined;
  if (found === undefined) return sections;
  const { section, place, joined } = found;
  const changed = sections.map((drafts, index) =>
    index === section ? [...drafts.slice(0, place), joined, ...drafts.slice(place + 2)] : drafts,
  );
  return joinedWeak(changed, wanted, cutter);
}

interface Join {
  readonly section: number;
  /** Index of the first of the two slides. */
  readonly place: number;
  readonly joined: Draft;
  readonly words: number;
}

function weakestJoin(sections: readonly (readonly Draft[])[], cutter: Cutter): Join | undefined {
  const joins = sections.flatMap((drafts, section) =>
    drafts.flatMap((draft, place): readonly Join[] => {
      const next = drafts[place + 1];
      const joined = next && joinOf(draft, next, cutter);
      return joined ? [{ section, place, joined, words: draftWidth(joined) }] : [];
    }),
  );
  return joins.toSorted((left, right) => left.words - right.words)[0];
}

/** Two slides of running text as one: the headline of the first above what both say. */
function joinOf(first: Draft, second: Draft, cutter: Cutter): Draft | undefined {
  if (isWeak(first) && canLead(first) && takesLead(second)) return led(first, second, cutter);
  const isSparse = cutter.mostBullets < mostItems;
  if (isLeftover(first, isSparse) && isForm(second))
    return { ...second, passages: [...first.passages, ...second.passages] };
  if (isForm(first) && isLeftover(second, isSparse))
    return { ...first, passages: [...first.passages, ...second.passages] };
  if (!isText(first) || !isText(second)) return undefined;
  if (!isSparse && !isWeak(first) && !isWeak(second)) return undefined;
  if (second.headline.type !== "piece") return undefined;
  const all = [...first.items, ...itemsOf(second.headline.piece), ...second.items];
  // A sparse deck would rather say less than have another slide.
  const items = isSparse ? firstItems(all, cutter.mostBullets) : all;
  const top = items.filter((item) => item.depth === 0);
  const joined: Draft = {
    ...first,
    layout: top.length < 2 ? "statement" : "bullets",
    items,
    passages: [...first.passages, ...second.passages],
  };
  const isLed = joined.layout === "statement" || hasTwoLines(joined);
  const fits = isLed && top.length <= mostItems && draftWidth(joined) <= slideWords("bullets", cutter.limits);
  return fits ? joined : undefined;
}

/** So many items of the outer level, each with what stands below it. */
function firstItems(items: readonly DraftItem[], count: number): readonly DraftItem[] {
  const starts = items.flatMap((item, index) => (item.depth === 0 ? [index] : []));
  return items.slice(0, starts[count] ?? items.length);
}

/** A comparison or list under the section's heading takes the sentence before it as headline. */
function led(first: Draft, second: Draft, cutter: Cutter): Draft | undefined {
  const joined: Draft = {
    ...second,
    headline: first.headline,
    passages: [...first.passages, ...second.passages],
  };
  return hasTwoLines(joined) && draftWidth(joined) <= slideWords(second.layout, cutter.limits)
    ? joined
    : undefined;
}

/** What a statement shows in four lines is too long above a list. */
function hasTwoLines({ headline }: Draft): boolean {
  return headline.type !== "piece" || isTwoLines(headline.piece);
}

function canLead({ headline, items, passages }: Draft): boolean {
  if (headline.type !== "piece" || items.length > 1) return false;
  return headline.piece.kept.size === languageCount(passages.map(({ unit }) => unit));
}

function takesLead(draft: Draft): boolean {
  return isForm(draft) && draft.headline.type === "heading" && draft.headline.part === undefined;
}

function isForm({ layout }: Draft): boolean {
  return layout === "compare" || layout === "cards" || layout === "steps";
}

/** One sentence and nothing more: beside a comparison or a list, it is the speaker's to say; in a sparse deck, so are two. */
function isLeftover(draft: Draft, isSparse: boolean): boolean {
  return isText(draft) && draft.items.length <= (isSparse ? 1 : 0) && draft.headline.type === "piece";
}

function isText({ layout, block, columns, headline }: Draft): boolean {
  const isPlain = layout === "statement" || layout === "bullets";
  return isPlain && block === undefined && columns === undefined && headline.part === undefined;
}

function isWeak(draft: Draft): boolean {
  return isText(draft) && (draft.layout === "statement" || draftWidth(draft) <= weakWords);
}
