import type { Span } from "./phrases.ts";
import type { Side } from "./side.ts";

/** Where a phrase stands on one side. */
export interface Place {
  readonly line: number;
  readonly span: Span;
}

/**
 * The most frequent surface form, of equals the first in the article. A capital at the start of a sentence says nothing:
 * the spelling is taken from inside sentences where the form occurs there.
 */
export function surfaceOf(side: Side, places: readonly Place[]): string {
  const found = places.flatMap((place) => textAt(side, place) ?? []);
  const form = mostFrequent(found.map(({ lower }) => lower));
  const own = found.filter(({ lower }) => lower === form);
  const inside = own.filter(({ isFirst }) => !isFirst);
  return mostFrequent((inside.length > 0 ? inside : own).map(({ text }) => text));
}

interface Found {
  readonly text: string;
  readonly lower: string;
  /** Whether it opens a sentence. */
  readonly isFirst: boolean;
}

function textAt(side: Side, { line, span }: Place): Found | undefined {
  const first = side.lines[line]?.[span[0]];
  const last = side.lines[line]?.[span[1] - 1];
  if (first === undefined || last === undefined) return undefined;
  const { text: sentence } = first.sentence;
  const text = sentence.slice(first.start, last.end).normalize("NFC");
  const isFirst = !/\p{L}/u.test(sentence.slice(0, first.start));
  return { text, lower: text.toLocaleLowerCase(side.lang), isFirst };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = "";
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}
