import createParser, { type MarkdownIt, type Token } from "markdown-it";
import { braceAttributes } from "./brace-attributes.ts";
import { linkAddress, type Links, placeOf } from "./links.ts";
import { linkRefused } from "./link-flaws.ts";
import { framePictures } from "./lone-pictures.ts";
import { fillPicture } from "./slide-picture.ts";

export type { Token } from "markdown-it";

/**
 * CommonMark with GFM tables and strikethrough, as HTML that is safe to print: raw HTML shows as the text it is, comments
 * vanish, links go through the allow-list of links.ts, headings start at `h3` below the slide's own.
 */
export function renderMarkdown(source: string, links: Links): string {
  return renderTokens(parseMarkdown(source, links));
}

/** The same for one line of running text, without a paragraph around it. */
export function renderInline(source: string, links: Links): string {
  return renderTokens(parseInline(source, links));
}

/** What a reader sees of one line of running text. */
export function plainText(source: string): string {
  return tokenText(parseInline(source, nowhere));
}

/** The safe tokens of blocks, for layouts that take a body apart. */
export function parseMarkdown(source: string, links: Links): readonly Token[] {
  const tokens = markdown.parse(source, {}).flatMap((token) => cleanBlock(token, links));
  return framePictures(tokens, newToken);
}

export function renderTokens(tokens: readonly Token[]): string {
  return markdown.renderer.render([...tokens], markdown.options, {});
}

/** The text of tokens, lines and line breaks as spaces. */
export function tokenText(tokens: readonly Token[]): string {
  const text = tokens.map((token) => {
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    return token.children === null ? token.content : tokenText(token.children);
  });
  return text.join("");
}

/** The addresses of all pictures in blocks, each as often as it is written. */
export function pictureAddresses(source: string): readonly string[] {
  const addresses: string[] = [];
  const picture = (address: string) => {
    addresses.push(address);
    return { href: "" };
  };
  parseMarkdown(source, { ...nowhere, picture });
  return addresses;
}

const nowhere: Links = { toSlide: (id) => `#${id}`, refuse: () => {} };

const markdown = configured();
/** Tokens are made by their parser: their class is not exported. */
const state = new markdown.core.State("", markdown, {});

function configured(): MarkdownIt {
  const parser = createParser({ html: true, linkify: true });
  // Links are judged by the allow-list alone: the parser's own list would leave their syntax on the slide.
  parser.validateLink = () => true;
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.renderer.rules["text"] = (tokens, index) =>
    unbroken(parser.utils.escapeHtml(tokens[index]?.content ?? ""));
  parser.renderer.rules["image"] = (tokens, index) =>
    `<img${parser.renderer.renderAttrs(tokens[index] ?? { attrs: [] })}>`;
  parser.renderer.rules["figcaption"] = (tokens, index) =>
    `<figcaption>${unbroken(parser.utils.escapeHtml(tokens[index]?.content ?? ""))}</figcaption>`;
  return parser;
}

/** "е-пошта", "e-mail": one letter may not stay behind at a line's end. */
function unbroken(html: string): string {
  return html.replace(/(?<![\p{L}\p{N}&#-])\p{L}-\p{L}+/gu, '<span class="unbroken">$&</span>');
}

function parseInline(source: string, links: Links): readonly Token[] {
  return markdown.parseInline(withoutAttributes(source), {}).flatMap((token) => cleanBlock(token, links));
}

function newToken(type: string, content: string): Token {
  const token = new state.Token(type, "", 0);
  token.content = content;
  return token;
}

function cleanBlock(token: Token, links: Links): readonly Token[] {
  if (token.type === "html_block") return cleanHtmlBlock(token);
  if (/^h[12]$/u.test(token.tag)) token.tag = "h3";
  if (token.children !== null) token.children = cleanInline(token.children, links, token.map?.[0] ?? 0);
  return [token];
}

function cleanHtmlBlock(token: Token): readonly Token[] {
  const text = token.content.replace(/<!--[\s\S]*?(?:-->|$)/gu, "").trim();
  if (text === "") return [];
  token.content = `<p>${markdown.utils.escapeHtml(text)}</p>\n`;
  return [token];
}

/** @param first line of the Markdown that the tokens begin on, from 0 */
function cleanInline(tokens: readonly Token[], links: Links, first: number): Token[] {
  const clean: Token[] = [];
  let isRefused = false;
  let line = first;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "link_open") {
      isRefused = !openLink(token, links, line);
      if (!isRefused) clean.push(token);
    } else if (token.type === "link_close") {
      if (!isRefused) clean.push(token);
    } else if (token.type === "html_inline") {
      clean.push(...cleanHtml(token));
    } else if (token.type === "image") {
      clean.push(pictureOf(token, tokens[index + 1], links, line));
    } else clean.push(token);
  }
  return clean;
}

/** Whether the link is let through, with its address as this page needs it. */
function openLink(token: Token, links: Links, line: number): boolean {
  const written = String(token.attrGet("href") ?? "");
  const address = linkAddress(written, links);
  if (address === undefined) {
    links.refuse(linkRefused(written), placeOf(links, line));
    return false;
  }
  token.attrSet("href", address);
  if (!address.startsWith("#")) {
    token.attrSet("target", "_blank");
    token.attrSet("rel", "noopener");
  }
  return true;
}

/** The picture, or its description as text. What stands in braces behind it is taken away from `next`. */
function pictureOf(token: Token, next: Token | undefined, links: Links, line: number): Token {
  const alt = tokenText(token.children ?? []);
  const found = next?.type === "text" ? braceAttributes(next.content) : undefined;
  const braces = found === undefined ? undefined : next?.content.slice(0, found.length);
  if (found !== undefined && next !== undefined) next.content = next.content.slice(found.length);
  if (!fillPicture(token, { alt, braces }, links, line)) token.type = "text";
  return token;
}

function cleanHtml(token: Token): readonly Token[] {
  if (token.content.startsWith("<!--")) return [];
  token.type = /^<br\s*\/?>$/iu.test(token.content) ? "hardbreak" : "text";
  return [token];
}

/** A heading's `{#id .class key=value}`, as Pandoc and Quarto have it. */
function withoutAttributes(heading: string): string {
  return heading.replace(/\s*\{\s*(?:[#.][\w-]+|[\w-]+=\S+)(?:\s+(?:[#.][\w-]+|[\w-]+=\S+))*\s*\}\s*$/u, "");
}
