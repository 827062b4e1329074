import type { Token } from "markdown-it";
import type { Context } from "./context.ts";
import { isAllowed } from "./html-allowed.ts";
import { htmlAttribute } from "./html-flaws.ts";
import { attributesOf } from "./html-parts.ts";

/**
 * reveal.js's `<!-- .element: class="fragment" -->`: its attributes go to the element before it, else to the one around
 * it. All other comments vanish.
 */
export function withElementComments(tokens: readonly Token[], context: Context): Token[] {
  const open: Token[] = [];
  /** The last finished element on each level. */
  const before: (Token | undefined)[] = [undefined];
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.type === "comment") {
      apply(token, before.at(-1) ?? open.at(-1), context);
      continue;
    }
    if (token.nesting === 1) {
      open.push(token);
      before.push(undefined);
    } else if (token.nesting === -1) {
      before.pop();
      before[before.length - 1] = open.pop();
    } else if (token.type === "inline") {
      token.children = inLine(token, open, context);
    } else if (!isWords(token)) before[before.length - 1] = token;
    kept.push(token);
  }
  return kept;
}

/** A comment behind words is about the paragraph, or in a tight list about its item. */
function inLine(inline: Token, around: readonly Token[], context: Context): Token[] {
  const paragraph = around.at(-1);
  const owner = paragraph?.hidden === true ? around.at(-2) : paragraph;
  const kept: Token[] = [];
  let before: Token | undefined;
  const open: Token[] = [];
  for (const token of inline.children ?? []) {
    if (token.type === "comment") {
      apply(token, before ?? open.at(-1) ?? owner, context);
      trimEnd(kept.at(-1));
      continue;
    }
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) before = open.pop();
    else if (token.nesting === 1) before = undefined;
    else if (!isWords(token)) before = token;
    kept.push(token);
  }
  return kept;
}

function isWords({ type }: Token): boolean {
  return ["text", "html_text", "softbreak", "hardbreak"].includes(type);
}

function trimEnd(token: Token | undefined): void {
  if (token?.type === "text") token.content = token.content.replace(/[ \t]+$/u, "");
}

function apply(comment: Token, target: Token | undefined, context: Context): void {
  const found = /^\.element:?\s+([\s\S]*)$/u.exec(comment.content);
  if (found === null || target === undefined) return;
  for (const [name, value] of attributesOf(found[1] ?? "")) {
    if (name === "class") target.attrJoin("class", value);
    else if (isAllowed(target.tag, name, value) && name !== "src" && name !== "href")
      target.attrSet(name, value);
    else context.tell(htmlAttribute(name, target.tag), comment.map?.[0] ?? 0);
  }
}
