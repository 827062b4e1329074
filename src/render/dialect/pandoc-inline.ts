import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { type BraceAttributes, braceAttributes } from "../brace-attributes.ts";
import { isAllowed } from "./html-allowed.ts";
import { htmlAttribute } from "./html-flaws.ts";
import type { Context } from "./context.ts";

/** Pandoc's `[text]{.class}`, `H~2~O` and `x^2^`. */
export function pandocInline(parser: MarkdownIt): void {
  parser.inline.ruler.before("link", "bracketed_span", bracketedSpan);
  parser.inline.ruler.before("strikethrough", "subscript", script("~", "sub"));
  parser.inline.ruler.after("subscript", "superscript", script("^", "sup"));
}

function bracketedSpan(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== "[") return false;
  const end = state.md.helpers.parseLinkLabel(state, pos);
  if (end < 0 || src[end + 1] !== "{") return false;
  const attributes = braceAttributes(src.slice(end + 1, posMax));
  if (attributes === undefined) return false;
  if (!silent) {
    const open = state.push("span_open", "span", 1);
    open.meta = { attributes };
    state.pos = pos + 1;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push("span_close", "span", -1);
  }
  state.pos = end + 1 + attributes.length;
  state.posMax = posMax;
  return true;
}

/** What stands low or high is short, and has no space. */
const low = /~([\p{L}\p{N}+\-−=()]{1,20})~(?!~)/uy;
const high = /\^([\p{L}\p{N}+\-−=()]{1,20})\^(?!\^)/uy;

function script(mark: string, tag: "sub" | "sup"): (state: StateInline, silent: boolean) => boolean {
  const pattern = tag === "sub" ? low : high;
  return (state, silent) => {
    const { src, pos, posMax } = state;
    const before = src[pos - 1] ?? " ";
    if (src[pos] !== mark || before === mark || /\s/u.test(before)) return false;
    pattern.lastIndex = pos;
    const [written, content = ""] = pattern.exec(src) ?? [];
    if (written === undefined || pos + written.length > posMax) return false;
    if (!silent) {
      state.push(`${tag}_open`, tag, 1);
      state.push("text", "", 0).content = content;
      state.push(`${tag}_close`, tag, -1);
    }
    state.pos += written.length;
    return true;
  };
}

/** Gives spans what their braces say. @param line of the first, from 0 */
export function withSpans(tokens: readonly Token[], first: number, { tell }: Context): readonly Token[] {
  let line = first;
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    const attributes = token.type === "span_open" ? attributesOf(token) : undefined;
    if (attributes === undefined) continue;
    if (attributes.classes.length > 0) token.attrSet("class", attributes.classes.join(" "));
    for (const [name, value] of attributes.values) {
      const known = name === "fragment-index" ? "data-fragment-index" : name;
      if (isAllowed("span", known, value)) token.attrSet(known, value);
      else tell(htmlAttribute(name, "span"), line);
    }
  }
  return tokens;
}

/** The rule above alone sets it; markdown-it has no type for it. */
function attributesOf({ meta }: Token): BraceAttributes | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return meta?.["attributes"] as BraceAttributes | undefined;
}
