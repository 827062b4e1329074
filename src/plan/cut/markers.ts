import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { wordCount, wordsOf } from "../words.ts";
import { cueAt } from "./cues.ts";
import type { SentenceView } from "./sentence-view.ts";

/** An opening of so many words before a comma, in every language, links sentences and says nothing. */
const longestOpener = 3;

/**
 * Discourse markers ("however,", "on the other hand,") with their commas, at the start or between commas. Only where
 * every language has one: then no language loses a turn that another keeps. `isTopic` tells what the article is about; an
 * opening that names it is no marker.
 */
export function markerRanges(
  views: readonly SentenceView[],
  isTopic: (text: string, lang: Lang) => boolean,
): ReadonlyMap<Lang, readonly Range[]> {
  const listed = views.map((view) => listedMarker(view));
  const short = views.map((view, index) => listed[index] ?? shortOpener(view, isTopic));
  const isPointing = views.some((view, index) =>
    pointsBack(view.text.slice(...(short[index] ?? [0, 0])), view),
  );
  const found = views.map((view, index) => short[index] ?? (isPointing ? pointingPhrase(view) : undefined));
  const isAgreed = found.every((range) => range !== undefined) && hasListedOrIsShared(listed);
  if (!isAgreed) return new Map();
  return new Map(views.map((view, index) => [view.lang, rangeList(found[index])]));
}

/** Whether a sentence opens with any discourse marker. */
export function opensWithMarker(view: SentenceView): boolean {
  return cueAt(view.text, 0, view.language.cues.discourse) !== undefined;
}

/** Openings that no list knows need two languages to agree: alone, "Yesterday, …" would pass for a marker. */
function hasListedOrIsShared(listed: readonly (Range | undefined)[]): boolean {
  return listed.some((range) => range !== undefined) || listed.length > 1;
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

function shortOpener(view: SentenceView, isTopic: (text: string, lang: Lang) => boolean): Range | undefined {
  const comma = view.text.search(/[,،，]\s/u);
  if (comma === -1) return undefined;
  const opener = view.text.slice(0, comma);
  if (wordCount(opener) > longestOpener || /\p{N}/u.test(opener)) return undefined;
  if (isTopic(opener, view.lang) && !pointsBack(opener, view)) return undefined;
  return [0, afterComma(view.text, comma)];
}

/** "At this stage, …" names the topic and yet only points to what was just said. */
function pointsBack(opener: string, view: SentenceView): boolean {
  const { pronouns } = view.language.cues;
  return wordsOf(opener, view.lang).some((word) => pronouns.includes(word));
}

/** The same without a comma, as some languages write it: a preposition and a demonstrative among the first three words. */
function pointingPhrase(view: SentenceView): Range | undefined {
  const phrase = /^(?<first>\p{L}+)\s+\p{L}+\s+\p{L}+\s+/u.exec(view.text);
  const first = phrase?.groups?.["first"]?.toLocaleLowerCase(view.lang) ?? "";
  if (phrase === null || !view.language.cues.leading.includes(first)) return undefined;
  return pointsBack(phrase[0], view) ? [0, phrase[0].length] : undefined;
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
