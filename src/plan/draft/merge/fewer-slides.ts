import type { Cutter } from "../../cutter.ts";
import type { Draft } from "../draft.ts";
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

/**
 * Joins neighbouring slides of a section, those first that lose least, while there are more than `wanted` or one is better
 * than two: a deck that says one sentence a slide tires as much as one that says everything on each.
 */
export function fewerSlides(
  sections: readonly Share[],
  wanted: number,
  cutter: Cutter,
): readonly (readonly Draft[])[] {
  const joins = new Map<Draft, Map<Draft, Join | undefined>>();
  const joinBetween = (first: Draft, second: Draft): Join | undefined => {
    const own = joins.get(first) ?? new Map<Draft, Join | undefined>();
    joins.set(first, own);
    if (!own.has(second)) own.set(second, joinOf(first, second, cutter));
    return own.get(second);
  };
  let current = sections;
  for (let count = slidesIn(sections); ; count -= 1) {
    const next = withBestJoin(current, (first, second) => {
      const join = joinBetween(first, second);
      return join?.isBetter === true || count > wanted ? join : undefined;
    });
    if (next === undefined) break;
    current = next;
  }
  return current.map(({ drafts }) => drafts);
}

function slidesIn(sections: readonly Share[]): number {
  return sections.reduce((sum, { drafts }) => sum + drafts.length, 0);
}

function withBestJoin(
  sections: readonly Share[],
  joinBetween: (first: Draft, second: Draft) => Join | undefined,
): readonly Share[] | undefined {
  let best: { readonly index: number; readonly place: number; readonly draft: Draft } | undefined;
  let least = Infinity;
  for (const [index, { drafts, wanted }] of sections.entries()) {
    for (const [place, first] of drafts.entries()) {
      const second = drafts[place + 1];
      const join = second && joinBetween(first, second);
      const cost = join ? join.cost - excessWorth * (drafts.length - wanted) : Infinity;
      if (join === undefined || join.cost > mostLost || cost >= least) continue;
      [best, least] = [{ index, place, draft: join.draft }, cost];
    }
  }
  if (best === undefined) return undefined;
  const { index: changed, place, draft } = best;
  return sections.map((section, index) =>
    index === changed ? { ...section, drafts: section.drafts.toSpliced(place, 2, draft) } : section,
  );
}
