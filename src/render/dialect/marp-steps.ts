import type { Token } from "markdown-it";

/** Marp's fragmented lists: the mark in front of an item says whether it comes with a step. */
export function withMarpSteps(tokens: readonly Token[]): readonly Token[] {
  for (const token of tokens) {
    if (token.type === "list_item_open" && /^[*)]$/u.test(token.markup)) token.attrJoin("class", "fragment");
  }
  return tokens;
}
