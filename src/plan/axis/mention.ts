import type { SentenceView } from "../cut/sentence-view.ts";
import type { Range } from "../piece.ts";
import { type Token, tokensOf } from "../words.ts";
import type { Side } from "./side.ts";

/** Where a side's term stands in a sentence: its word with a word of its frame beside it, or alone if it has no frame. */
export function mentionsOf(view: SentenceView, side: Side): readonly Range[] {
  const tokens = tokensOf(view.text, view.lang);
  const frames = side.frames.get(view.lang) ?? [];
  const words = side.words.get(view.lang);
  const isFrame = (token: Token) => frames.some((frame) => frame.matches(token.word));
  return tokens.flatMap((token, index) => {
    if (words === undefined || !words.matches(token.word)) return [];
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const left = before && isFrame(before) && isBeside(view, before, token) ? before : undefined;
    const right = after && isFrame(after) && isBeside(view, token, after) ? after : undefined;
    const isTerm = frames.length === 0 || left !== undefined || right !== undefined;
    return isTerm ? [[(left ?? token).start, (left ? token : (right ?? token)).end] as const] : [];
  });
}

/** Whether a sentence opens with a side's term, after a marker and its comma at the most. */
export function opensWith(view: SentenceView, [start]: Range): boolean {
  const before = view.text.slice(0, start).replace(/^[^,،，、]{1,30}[,،，、]\s*/u, "");
  return (before.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostBefore;
}

/** An article, a demonstrative or a possessive may stand before a term. */
const mostBefore = 1;

/** Words with nothing but a space between them. */
function isBeside(view: SentenceView, left: Token, right: Token): boolean {
  return /^\s*$/u.test(view.text.slice(left.end, right.start));
}
