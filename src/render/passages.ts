import type { SlideText } from "../model/deck.ts";
import type { Links } from "./links.ts";
import { parseInline, parseMarkdown, tokenText, type Token } from "./markdown.ts";

/** What a reader of a slide reads, passage by passage; what is only described, as pictures are, is left out. */
export function slidePassages({ kicker, title, body }: SlideText): readonly string[] {
  const tokens = parseMarkdown(body, links);
  const passages = [kicker, ...parseInline(title, links).flatMap(passageOf), ...tokens.flatMap(passageOf)];
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== "");
}

const links: Links = { toSlide: (id) => `#${id}`, picture: () => ({ href: "picture" }), refuse: () => {} };

function passageOf(token: Token): readonly string[] {
  if (token.type === "inline") return runsOf(token.children ?? []);
  return token.type === "fence" || token.type === "code_block" ? token.content.split("\n") : [];
}

/** Between pictures and formulas, which are drawn in another way than they are written. */
function runsOf(tokens: readonly Token[]): readonly string[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (isWritten(token)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.map(tokenText);
}

function isWritten({ type }: Token): boolean {
  return /^(?:text|code_inline|softbreak|hardbreak|(?:em|strong|s|link)_(?:open|close))$/u.test(type);
}
