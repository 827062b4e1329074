import { columns } from "./columns.ts";
import type { Draft } from "./drafts.ts";

/** Lower case, no punctuation or numbers at the ends, single spaces: "Comments (3)" → "comments". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/^[^\p{L}©]+|[^\p{L}\p{M}]+$/gu, "")
    .replaceAll(/\s+/g, " ");
}

/** Whether the whole line is one of the phrases. */
export function isPhrase(text: string, phrases: readonly string[]): boolean {
  return phrases.includes(folded(text));
}

/** The longest phrase that the line begins with, as a whole word; one that ends in a mark ends there. */
export function openingPhrase(text: string, phrases: readonly string[]): string | undefined {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return phrases
    .filter((phrase) => lower.startsWith(phrase) && isBoundary(phrase, lower.slice(phrase.length)))
    .reduce<string | undefined>(
      (longest, phrase) => (phrase.length > (longest?.length ?? 0) ? phrase : longest),
      undefined,
    );
}

function isBoundary(phrase: string, rest: string): boolean {
  return !/[\p{L}\p{M}]$/u.test(phrase) || !/^[\p{L}\p{M}]/u.test(rest);
}

/**
 * Two to six words (one or more without spaces between words), each with a capital where the script has them, but for
 * particles ("van", "bin", "de"); no stop at the end unless it belongs to an initial.
 */
export function isName(text: string): boolean {
  if (/\d|[,:;!?。、！？"“”„]|[^.\s]{3,}\.$/u.test(text) || columns(text) > 50) return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return columns(text) <= 24;
  const capitals = words.filter((word) => /^\p{P}?\p{Lu}/u.test(word));
  const others = words.filter((word) => !/^\p{P}?\p{Lu}/u.test(word));
  return words.length > 1 && capitals.length > 1 && others.every((word) => word.length <= 3);
}

/** Long enough to be a passage of the article rather than a line of the page around it. */
export function isBody(draft: Draft): boolean {
  return draft.kind === undefined && columns(draft.text) > 120;
}
