import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { cueAt } from "./cues.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * "And …" at the start of a sentence, and "…, or" at the end of an item: what they join to is not on the same line. Each
 * language loses its own, for nothing is said by them.
 */
export function danglingConjunctions(views: readonly SentenceView[]): ReadonlyMap<Lang, readonly Range[]> {
  return new Map(views.map((view) => [view.lang, [...openingAnd(view), ...closingOr(view)]]));
}

function openingAnd({ text, language }: SentenceView): readonly Range[] {
  const end = cueAt(text, 0, language.cues.additive);
  if (end === undefined) return [];
  return [[0, end + (/^[\s,،，、]*/u.exec(text.slice(end))?.[0].length ?? 0)]];
}

function closingOr({ text, lang, language }: SentenceView): readonly Range[] {
  const found = /[,;،，、；]\s*(?<word>\p{L}+)[\s.]*$/u.exec(text);
  const word = found?.groups?.["word"]?.toLocaleLowerCase(lang);
  const isJoint = word !== undefined && language.cues.leading.includes(word);
  return found !== null && isJoint ? [[found.index, text.length]] : [];
}
