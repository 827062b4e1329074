import type { Cutter } from "../../cutter.ts";
import type { Fact } from "../../facts.ts";
import type { Draft } from "../draft.ts";
import { draftFacts } from "./draft-facts.ts";
import { type Join, joinOf } from "./join.ts";

/** What would lose more stays two slides, however many there are. */
const mostLost = 45;

/** The slides of one section, and how many its share of the article's words is worth. */
export interface Share {
  readonly drafts: readonly Draft[];
  readonly wanted: number;
}

/** What a slide too many in its section is worth, in words that a join may lose. */
const excessWorth = 6;

/** How many slides of the deck show each number and name. */
type Spread = Map<Fact, number>;

/** A join with its place among the sections. */
interface Choice {
  readonly index: number;
  readonly place: number;
  readonly pair: readonly [Draft, Draft];
  readonly draft: Draft;
}

/**
 * Joins neighbouring slides of a section, those first that lose least, while there are more than `wanted` or one is better
 * than two: a deck that says one sentence a slide tires as much as one that says everything on each.
 */
export function fewerSlides(
  sections: readonly Share[],
  wanted: number,
  cutter: Cutter,
): readonly (readonly Draft[])[] {
  const spread: Spread = new Map();
  for (const draft of sections.flatMap(({ drafts }) => drafts)) count(spread, draft, 1);
  let current = sections;
  for (let slides = slidesIn(sections); ; slides -= 1) {
    const choice = bestChoice(current, spread, (first, second) => {
      const join = joinBetween(first, second, cutter);
      return join?.isBetter === true || slides > wanted ? join : undefined;
    });
    if (choice === undefined) break;
    for (const draft of choice.pair) count(spread, draft, -1);
    count(spread, choice.draft, 1);
    current = withChoice(current, choice);
  }
  return current.map(({ drafts }) => drafts);
}

/** A draft belongs to one plan and its cutter, so that two of them are always joined in the same way. */
const joins = new WeakMap<Draft, WeakMap<Draft, { readonly join: Join | undefined }>>();

function joinBetween(first: Draft, second: Draft, cutter: Cutter): Join | undefined {
  const own = joins.get(first) ?? new WeakMap<Draft, { readonly join: Join | undefined }>();
  joins.set(first, own);
  const known = own.get(second) ?? { join: joinOf(first, second, cutter) };
  own.set(second, known);
  return known.join;
}

function count(spread: Spread, draft: Draft, change: 1 | -1): void {
  for (const fact of draftFacts(draft)) spread.set(fact, (spread.get(fact) ?? 0) + change);
}

function slidesIn(sections: readonly Share[]): number {
  return sections.reduce((sum, { drafts }) => sum + drafts.length, 0);
}

function bestChoice(
  sections: readonly Share[],
  spread: Spread,
  between: (first: Draft, second: Draft) => Join | undefined,
): Choice | undefined {
  let best: Choice | undefined;
  let least = Infinity;
  for (const [index, { drafts, wanted }] of sections.entries()) {
    for (const [place, first] of drafts.entries()) {
      const second = drafts[place + 1];
      const join = second && between(first, second);
      if (second === undefined || join === undefined || join.cost > mostLost) continue;
      const excess = excessWorth * (drafts.length - wanted);
      // Most joins are too dear before their facts are counted.
      if (join.cost - excess >= least) continue;
      const loss = lossOf(join, [first, second], spread);
      const cost = loss - excess;
      if (loss > mostLost || cost >= least) continue;
      [best, least] = [{ index, place, pair: [first, second], draft: join.draft }, cost];
    }
  }
  return best;
}

/** A number or a name that another slide shows, too, is not lost. */
function lossOf({ cost, lost, factCost }: Join, pair: readonly Draft[], spread: Spread): number {
  const isOnlyHere = (fact: Fact) =>
    (spread.get(fact) ?? 0) <= pair.filter((draft) => draftFacts(draft).has(fact)).length;
  return cost + factCost * [...lost].filter(isOnlyHere).length;
}

function withChoice(sections: readonly Share[], { index, place, draft }: Choice): readonly Share[] {
  return sections.map((section, at) =>
    at === index ? { ...section, drafts: section.drafts.toSpliced(place, 2, draft) } : section,
  );
}
