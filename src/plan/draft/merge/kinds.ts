import type { Draft } from "../draft.ts";
import { isTwoLines } from "../headlines.ts";
import { draftWidth } from "../items.ts";

/** A slide that shows so many words or fewer is weak: it says one thing that another slide could say too. */
const weakWords = 24;

/** Sentences of running text under a headline. */
export function isRunning({ layout, block, columns, headline, passages }: Draft): boolean {
  const isPlain = layout === "statement" || layout === "bullets";
  const isText = passages.every(({ unit }) => unit.kind !== "item" && unit.kind !== "quote");
  return isPlain && isText && block === undefined && columns === undefined && headline.part === undefined;
}

/** What has a structure of its own: sides, cards, steps, or a list of the article. */
export function isForm({ layout, passages, block }: Draft): boolean {
  if (layout === "bullets") return block === undefined && passages.some(({ unit }) => unit.kind === "item");
  return layout === "compare" || layout === "cards" || layout === "steps";
}

export function isWeak(draft: Draft): boolean {
  return isRunning(draft) && (draft.layout === "statement" || draftWidth(draft) <= weakWords);
}

/** What a statement shows in four lines is too long above a list. */
export function hasTwoLines({ headline }: Draft): boolean {
  return headline.type !== "piece" || isTwoLines(headline.piece);
}
