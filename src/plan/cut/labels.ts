import { wordCount } from "../words.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A label has at most so many words: "Decision:", "Single responsibility principle:". */
const longestLabel = 6;

export interface LabelLength {
  /** Offset where the label ends. */
  readonly label: number;
  /** Offset where its explanation starts. */
  readonly rest: number;
}

/** Where "term: explanation" parts in each language; undefined unless it does so in all of them. */
export function labelLengths(views: readonly SentenceView[]): readonly LabelLength[] | undefined {
  const lengths = views.map((view) => labelLength(view.text));
  return lengths.every((length) => length !== undefined) ? lengths : undefined;
}

function labelLength(text: string): LabelLength | undefined {
  const match = /^(?<label>[^:：.!?。]{1,80}?)(?<mark>:\s|：|\s[–—]\s|--(?!>))/u.exec(text);
  const label = match?.groups?.["label"];
  if (match === null || label === undefined || wordCount(label) > longestLabel) return undefined;
  return { label: label.length, rest: match[0].length };
}
