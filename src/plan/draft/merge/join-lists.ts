import { slideWords } from "../../budgets.ts";
import type { Cutter } from "../../cutter.ts";
import type { Draft } from "../draft.ts";
import { draftWidth } from "../items.ts";
import { isForm } from "./kinds.ts";
import type { Way } from "./way.ts";

/** Two lists have so many items together at most. */
const mostItems = 6;

/** A list of one item is one with the list beside it, under the headline that one of them has. */
export function joinedLists(first: Draft, second: Draft, cutter: Cutter): readonly Way[] {
  const areLists = [first, second].every((draft) => draft.layout === "bullets" && isForm(draft));
  const isLone = outerCount(first) === 1 || outerCount(second) === 1;
  if (!areLists || !isLone || second.headline.type === "piece" || second.headline.part !== undefined)
    return [];
  if (first.headline.part !== undefined) return [];
  const draft: Draft = { ...first, items: [...first.items, ...second.items] };
  const fits = outerCount(draft) <= mostItems && draftWidth(draft) <= slideWords("bullets", cutter.limits);
  return fits ? [{ draft, extra: -lone, isLed: true }] : [];
}

/** A slide of one bullet is worth less than none. */
const lone = 10;

function outerCount({ items }: Draft): number {
  return items.filter(({ depth }) => depth === 0).length;
}
