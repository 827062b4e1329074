import { cueIn, folded } from "./cues.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A place between two words of a sentence. */
export interface Gap {
  /** Where the words before it end, its comma not among them. */
  readonly end: number;
  /** Where the words behind it start. */
  readonly start: number;
  readonly hasComma: boolean;
}

/** Every place where a sentence could be cut: between words, and behind commas and dashes where words have no spaces. */
export function gapsOf(text: string): readonly Gap[] {
  if (last.text !== text) last = { text, gaps: findGaps(text) };
  return last.gaps;
}

/** The text that was asked about last: one cut after the other asks where its words meet. */
let last: { readonly text: string; readonly gaps: readonly Gap[] } = { text: "", gaps: [] };

function findGaps(text: string): readonly Gap[] {
  return [...text.matchAll(/[,،，、]?\s+(?:[–—-]\s+)?|[，、]|—|--/gu)].map((match) => ({
    end: match.index,
    start: match.index + match[0].length,
    hasComma: /[,،，、–—-]/u.test(match[0]),
  }));
}

/** Which of these lists of cues has the longest one at an offset; of equals the first. Undefined if none has any. */
export function longestCue<Name extends string>(
  view: Pick<SentenceView, "text">,
  offset: number,
  lists: Readonly<Record<Name, readonly string[]>>,
): Name | undefined {
  let best: Name | undefined;
  let furthest = offset;
  const lower = folded(view.text);
  for (const name in lists) {
    const end = cueIn(lower, offset, lists[name]);
    if (end !== undefined && end > furthest) [best, furthest] = [name, end];
  }
  return best;
}

/** The same at the start of a text. */
export function longestCueIn<Name extends string>(
  text: string,
  lists: Readonly<Record<Name, readonly string[]>>,
): Name | undefined {
  return longestCue({ text }, 0, lists);
}
