import type { Lang } from "../../../model/lang.ts";
import { unitText } from "../../unit-text.ts";
import { wordCount } from "../../words.ts";
import type { Draft, ShownBlock } from "../draft.ts";

/** Words that are read in a slide's block and below it, in its widest language; a listing is not read out. */
export function blockWords({ block }: Draft): number {
  if (block === undefined) return 0;
  return Math.max(0, ...[...block.unit.variants.keys()].map((lang) => wordsIn(block, lang)));
}

/** The same in the mean of its languages. */
export function blockMeanWords({ block }: Draft): number {
  if (block === undefined) return 0;
  const counts = [...block.unit.variants.keys()].map((lang) => wordsIn(block, lang));
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}

function wordsIn(block: ShownBlock, lang: Lang): number {
  const below = block.below.reduce((sum, unit) => sum + wordCount(unitText(unit, lang)), 0);
  return ownWords(block, lang) + below;
}

function ownWords({ kind, unit, slice }: ShownBlock, lang: Lang): number {
  if (kind !== "table" && kind !== "quote") return 0;
  if (kind === "table" || slice === undefined) return wordCount(unitText(unit, lang));
  const sentences = unit.segments.slice(...slice).flatMap(({ variants }) => variants.get(lang) ?? []);
  return sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
}
