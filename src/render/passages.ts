import type { SlideText } from "../model/deck.ts";
import type { Links } from "./links.ts";
import { parseMarkdown, plainText, tokenText, type Token } from "./markdown.ts";

/** What a reader of a slide reads, passage by passage; what is only described, as pictures are, is left out. */
export function slidePassages({ kicker, title, body }: SlideText): readonly string[] {
  const tokens = parseMarkdown(body, links);
  const passages = [kicker, plainText(title), ...tokens.flatMap(passageOf)];
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== "");
}

const links: Links = { toSlide: (id) => `#${id}`, picture: () => ({ href: "picture" }), refuse: () => {} };

function passageOf(token: Token): readonly string[] {
  if (token.type === "inline")
    return [tokenText((token.children ?? []).filter(({ type }) => type !== "image"))];
  return token.type === "fence" || token.type === "code_block" ? token.content.split("\n") : [];
}
