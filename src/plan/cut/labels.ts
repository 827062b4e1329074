import type { Segment, Sentence } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { textWeight } from "../words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { strongLead } from "./strong-lead.ts";

/** A label has at most so many words: "Decision:", "Single responsibility principle:"; one in bold may be a sentence. */
const longestLabel = 6;
const longestBold = 14;

export interface LabelLength {
  /** Offset where the label ends. */
  readonly label: number;
  /** Offset where its explanation starts. */
  readonly rest: number;
}

type Lengths = ReadonlyMap<Lang, LabelLength>;

/** Where "term: explanation" parts in each language; undefined unless it does so in all of them. */
export function labelLengths(views: readonly SentenceView[]): Lengths | undefined {
  return inAll(views.map((view) => [view.lang, labelLength(view.text)]));
}

/**
 * Where the bold words end that the passage opens with, in each language. Where half of the languages have a whole
 * sentence in bold, the others have its translation. Undefined otherwise.
 */
export function boldLengths({ variants }: Segment, langs: readonly Lang[]): Lengths | undefined {
  const opening = langs.map((lang) => [lang, variants.get(lang)?.[0]] as const);
  const bold = opening.map(([lang, sentence]) => [lang, sentence && boldLength(sentence)] as const);
  const sure = inAll(bold);
  if (sure !== undefined) return sure;
  // Where most languages set their bold words apart, those that forgot the full stop mean the same.
  const certain = bold.filter(([, length]) => length !== undefined);
  const lenient =
    certain.length * 2 >= langs.length &&
    inAll(opening.map(([lang, sentence]) => [lang, sentence && boldLength(sentence, "loose")]));
  if (lenient) return lenient;
  const sentences = opening.filter(([, sentence]) => sentence !== undefined && isBoldSentence(sentence));
  if (sentences.length * 2 < langs.length) return undefined;
  return inAll(opening.map(([lang, sentence]) => [lang, sentence && sentenceLength(sentence)]));
}

/** Whether the block's first sentence is in bold, and only that. */
function isBoldSentence(sentence: Sentence): boolean {
  const lead = strongLead(sentence.block);
  return lead > 0 && Math.abs(lead - sentence.text.length) <= 1 && sentenceLength(sentence) !== undefined;
}

function sentenceLength({ text, start }: Sentence): LabelLength | undefined {
  const label = text.replace(/[\s:：.。]+$/u, "");
  if (start !== 0 || label === "" || textWeight(label) > longestBold) return undefined;
  return { label: label.length, rest: text.length };
}

function inAll(entries: readonly (readonly [Lang, LabelLength | undefined])[]): Lengths | undefined {
  const found = entries.flatMap(([lang, length]) => (length ? [[lang, length] as const] : []));
  return found.length === entries.length ? new Map(found) : undefined;
}

function labelLength(text: string): LabelLength | undefined {
  const match = /^(?<label>[^:：.!?。]{1,80}?)(?<mark>:\s|：|\s[–—]\s|--(?!>))/u.exec(text);
  const label = match?.groups?.["label"];
  if (match === null || label === undefined || textWeight(label) > longestLabel) return undefined;
  return { label: label.length, rest: match[0].length };
}

/** Up to the end of the bold words or of their sentence, without the colon or dash behind them. */
function boldLength(sentence: Sentence, marks: "apart" | "loose" = "apart"): LabelLength | undefined {
  const { text, block } = sentence;
  const length = Math.min(text.length, strongLead(block));
  const label = text.slice(0, length).replace(/[\s:：.。–—-]+$/u, "");
  if (sentence.start !== 0 || label === "" || textWeight(label) > longestBold) return undefined;
  const behind = /^[\s:：.。,–—-]*/u.exec(text.slice(length))?.[0] ?? "";
  const between = text.slice(label.length, length + behind.length);
  // "**Raising an issue** is …" is a sentence like any other; a label stands apart.
  const goesOn = /^[\p{Ll}\p{Script=Hiragana}]/u.test(text.slice(length).trimStart());
  const isApart =
    (marks === "loose" && !goesOn) ||
    length >= text.length - 1 ||
    /[:：.。!?！？–—-]/u.test(between) ||
    /[!?！？)）]$/u.test(label);
  return isApart ? { label: label.length, rest: Math.min(text.length, length + behind.length) } : undefined;
}
