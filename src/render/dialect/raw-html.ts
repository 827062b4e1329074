import type { Token } from "markdown-it";
import type { Context } from "./context.ts";
import { empty, flow, isAllowed, isIdle, leftOut, phrasing, transparent } from "./html-allowed.ts";
import { htmlAttribute, htmlLeftOut } from "./html-flaws.ts";
import { htmlIcon } from "../icons/html-icon.ts";
import { type HtmlPart, htmlParts } from "./html-parts.ts";
import { iconToken } from "./icons.ts";

type Tag = Extract<HtmlPart, { type: "tag" }>;

/**
 * Blocks with their raw HTML taken apart into tokens, by allow-list. Every element that is opened is closed where its
 * Markdown block ends at the latest, so that nothing an author writes reaches beyond its slide. Comments become tokens of type
 * "comment".
 */
export function withBlockHtml(tokens: readonly Token[], context: Context): Token[] {
  const made = new Balanced(context, (name) => flow.has(name) || phrasing.has(name));
  for (const token of tokens) {
    const line = token.map?.[0] ?? 0;
    if (token.type === "html_block" && lonePicture.test(token.content)) addParagraph(made, token, context);
    else if (token.type === "html_block") {
      made.addHtml(token.content, line);
      made.endHtmlBlock();
    } else made.add(token);
  }
  return made.end();
}

/** A picture alone is a paragraph of its own, as `![…](…)` would be. */
const lonePicture = /^\s*<img\b(?:"[^"<]*"|'[^'<]*'|[^>"'<])*>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)?$/iu;

function addParagraph(made: Balanced, html: Token, context: Context): void {
  const [open, inline, close] = [
    context.newToken("paragraph_open", "p", 1),
    context.newToken("inline", "", 0),
    context.newToken("paragraph_close", "p", -1),
  ];
  open.map = inline.map = html.map;
  const raw = context.newToken("html_inline", "", 0);
  raw.content = html.content.trim();
  inline.children = [raw];
  for (const token of [open, inline, close]) made.add(token);
}

/** The same for the tokens of a line. */
export function withInlineHtml(tokens: readonly Token[], first: number, context: Context): Token[] {
  const made = new Balanced(context, (name) => phrasing.has(name));
  let line = first;
  for (const token of tokens) {
    if (token.type === "html_inline") made.addHtml(token.content, line);
    else made.add(token);
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
  }
  return made.end();
}

/** Tokens in the making: what is open now decides what may close. */
class Balanced {
  readonly #context: Context;
  readonly #mayStand: (name: string) => boolean;
  readonly #tokens: Token[] = [];
  /** Names of open HTML elements; undefined for what Markdown opened. */
  readonly #open: (string | undefined)[] = [];
  #hidden: string | undefined;
  /** Elements that became icons and are still to be closed. */
  readonly #icons: string[] = [];

  constructor(context: Context, mayStand: (name: string) => boolean) {
    this.#context = context;
    this.#mayStand = mayStand;
  }

  add(token: Token): void {
    if (this.#hidden !== undefined) return;
    if (token.nesting === 1) this.#open.push(undefined);
    if (token.nesting === -1) this.#closeDownTo(this.#open.lastIndexOf(undefined));
    this.#tokens.push(token);
  }

  addHtml(html: string, line: number): void {
    for (const part of htmlParts(html, line)) this.#addPart(part);
  }

  /** What a block of HTML hides ends with it, and so do the phrases that it opened. */
  endHtmlBlock(): void {
    this.#hidden = undefined;
    const lastBlock = this.#open.findLastIndex((name) => name === undefined || !phrasing.has(name));
    this.#closeDownTo(lastBlock + 1);
  }

  end(): Token[] {
    this.#closeDownTo(0);
    return this.#tokens;
  }

  #addPart(part: HtmlPart): void {
    if (this.#hidden !== undefined) {
      if (part.type === "tag" && part.isClosing && part.name === this.#hidden) this.#hidden = undefined;
    } else if (part.type === "tag") this.#addTag(part);
    else if (part.type === "comment" || !isLayout(part.text) || this.#open.includes("pre")) {
      const token = this.#context.newToken(part.type === "text" ? "html_text" : "comment", "", 0);
      token.content = part.text;
      token.map = [part.line, part.line + 1];
      this.#tokens.push(token);
    }
  }

  #addTag(tag: Tag): void {
    const { name, isClosing } = tag;
    if (isClosing && this.#icons.at(-1) === name) return void this.#icons.pop();
    if (!isClosing && this.#addIcon(tag)) return;
    if (this.#mayStand(name)) return isClosing ? this.#close(name) : this.#openElement(tag);
    if (leftOut.has(name)) {
      if (isClosing) return;
      this.#context.tell(htmlLeftOut(name), tag.line);
      if (!tag.text.endsWith("/>") && !alone.has(name)) this.#hidden = name;
    } else if (!flow.has(name) && !transparent.has(name)) {
      // "List<T>" is no HTML at all.
      const token = this.#context.newToken("text", "", 0);
      token.content = tag.text;
      this.#tokens.push(token);
    }
  }

  /** Whether the element is an icon. One that is not found stays what it was: an empty element, or text. */
  #addIcon(tag: Tag): boolean {
    const wanted = htmlIcon(tag);
    if (wanted === undefined) return false;
    const icon = iconToken(wanted, tag.line, this.#context);
    if (icon === undefined) return false;
    icon.map = [tag.line, tag.line + 1];
    this.#tokens.push(icon);
    if (!tag.text.endsWith("/>")) this.#icons.push(tag.name);
    return true;
  }

  #openElement(tag: Tag): void {
    const { name } = tag;
    const isEmpty = empty.has(name);
    const [type, element] = typeOf(name);
    const token = this.#context.newToken(type, element, isEmpty ? 0 : 1);
    token.map = [tag.line, tag.line + 1];
    for (const [attribute, value] of tag.attributes) {
      if (isAllowed(name, attribute, value)) token.attrSet(attribute, value);
      // reveal.js loads such a picture later; here it is inside.
      else if (name === "img" && attribute === "data-src") token.attrSet("src", value);
      else if (!isIdle(attribute)) this.#context.tell(htmlAttribute(attribute, name), tag.line);
    }
    this.#tokens.push(token);
    if (!isEmpty) this.#open.push(name);
  }

  #close(name: string): void {
    const at = this.#open.lastIndexOf(name);
    if (at > this.#open.lastIndexOf(undefined)) this.#closeDownTo(at);
  }

  #closeDownTo(depth: number): void {
    while (this.#open.length > Math.max(0, depth)) {
      const name = this.#open.pop();
      if (name === undefined) continue;
      const [type, element] = typeOf(name);
      this.#tokens.push(this.#context.newToken(type.replace(/open$/u, "close"), element, -1));
    }
  }
}

/** White space that parts blocks from each other. */
function isLayout(text: string): boolean {
  return text.trim() === "" && text.includes("\n");
}

/** Elements of those left out that hold nothing. */
const alone: ReadonlySet<string> = new Set(["base", "embed", "frame", "input", "link", "meta"]);

/** Links, pictures and line breaks are what Markdown's own are. */
function typeOf(name: string): readonly [type: string, tag: string] {
  if (name === "a") return ["link_open", "a"];
  if (name === "img") return ["html_image", "img"];
  if (name === "br") return ["hardbreak", "br"];
  if (name === "center") return ["html_open", "div"];
  if (name === "tt") return ["html_open", "code"];
  if (name === "strike") return ["html_open", "s"];
  return ["html_open", name];
}
