import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { hasNumber, isUnspaced, wordCount, wordsOf } from "../words.ts";
import { cueAt } from "./cues.ts";
import type { SentenceView } from "./sentence-view.ts";

/** An opening has at most so many words before its comma. */
const longestOpener = 3;

/**
 * Discourse markers ("however,", "on the other hand,") with their commas, at the start or between commas, and openings
 * that only point back ("at this stage,"). Only where every language has one: then no language loses a turn that another
 * keeps. In a language without a list of markers, a short opening stands for one if the others open with theirs;
 * `isTopic` tells what the article is about, and an opening that names it is no marker.
 */
export function markerRanges(
  views: readonly SentenceView[],
  isTopic: (text: string, lang: Lang) => boolean,
): ReadonlyMap<Lang, readonly Range[]> {
  const sure = views.map((view) => listedMarker(view) ?? pointingOpener(view));
  if (sure.every((range) => range === undefined)) return new Map();
  const isOpening = sure.some((range) => range?.[0] === 0);
  const found = views.map(
    (view, index) => sure[index] ?? (isOpening ? likelyMarker(view, isTopic) : undefined),
  );
  if (found.some((range) => range === undefined)) return new Map();
  return new Map(views.map((view, index) => [view.lang, rangeList(found[index])]));
}

/** Whether a sentence opens with any discourse marker. */
export function opensWithMarker(view: SentenceView): boolean {
  return cueAt(view.text, 0, view.language.cues.discourse) !== undefined;
}

function listedMarker(view: SentenceView): Range | undefined {
  const { discourse } = view.language.cues;
  const opening = cueAt(view.text, 0, discourse);
  if (opening !== undefined && isComma(view.text, opening)) return [0, afterComma(view.text, opening)];
  for (const comma of view.text.matchAll(/[,،，、]\s*/gu)) {
    const start = comma.index + comma[0].length;
    const end = cueAt(view.text, start, discourse);
    if (end !== undefined && isComma(view.text, end)) return [comma.index, end + 1];
  }
  return undefined;
}

/** "At this stage, …" names the topic and yet only points to what was just said. */
function pointingOpener(view: SentenceView): Range | undefined {
  const opener = shortOpener(view);
  return opener !== undefined && pointsBack(view.text.slice(...opener), view) ? opener : undefined;
}

/** What may be a marker where another language surely has one. */
function likelyMarker(view: SentenceView, isTopic: (text: string, lang: Lang) => boolean): Range | undefined {
  if (view.language.cues.discourse.length > 0) return pointingPhrase(view) ?? phraseMarker(view);
  const opener = shortOpener(view);
  return opener === undefined || isTopic(view.text.slice(...opener), view.lang) ? undefined : opener;
}

/**
 * The same without a comma, as some languages write it: a preposition and a demonstrative among the first three words, or
 * a marker that has the demonstrative in it ("saat ini") and ends before the third.
 */
function pointingPhrase(view: SentenceView): Range | undefined {
  const phrase = /^(?<first>\p{L}+)\s+\p{L}+\s+\p{L}+\s+/u.exec(view.text);
  const first = phrase?.groups?.["first"]?.toLocaleLowerCase(view.lang) ?? "";
  if (phrase === null || !view.language.cues.leading.includes(first)) return undefined;
  if (!pointsBack(phrase[0], view)) return undefined;
  const marker = cueAt(view.text, 0, view.language.cues.discourse);
  const end =
    marker !== undefined && marker < phrase[0].trimEnd().length ? afterComma(view.text, marker) : undefined;
  return [0, end ?? phrase[0].length];
}

/** A marker of several words needs no comma: "ولهذا السبب …". */
function phraseMarker(view: SentenceView): Range | undefined {
  const end = cueAt(view.text, 0, view.language.cues.discourse);
  const isPhrase = end !== undefined && (/\s/u.test(view.text.slice(0, end)) || isUnspaced(view.text));
  return isPhrase ? [0, afterComma(view.text, end)] : undefined;
}

function pointsBack(opener: string, view: SentenceView): boolean {
  const { pronouns, leading } = view.language.cues;
  const [first = "", ...words] = wordsOf(opener, view.lang);
  return leading.includes(first) && words.some((word) => pronouns.includes(word));
}

/** A few words without a figure before the first comma, and the comma. */
function shortOpener(view: SentenceView): Range | undefined {
  const comma = view.text.search(/[,،，]\s/u);
  const opener = view.text.slice(0, Math.max(0, comma));
  if (opener === "" || wordCount(opener) > longestOpener || hasNumber(opener)) return undefined;
  return [0, afterComma(view.text, comma)];
}

/** "First, …" is a marker, "First aid" is not: without its comma a cue proves nothing. */
function isComma(text: string, offset: number): boolean {
  return /^\s*[,،，、]/u.test(text.slice(offset));
}

function afterComma(text: string, offset: number): number {
  return offset + (/^\s*[,،，、]?\s*/u.exec(text.slice(offset))?.[0].length ?? 0);
}

function rangeList(range: Range | undefined): readonly Range[] {
  return range === undefined ? [] : [range];
}
