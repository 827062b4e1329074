import createParser, { type MarkdownIt, type Token } from "markdown-it";
import { linkAddress, type Links } from "./links.ts";

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
  return markdown.parse(source, {}).flatMap((token) => cleanBlock(token, links));
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

const nowhere: Links = { toSlide: (id) => `#${id}`, refuse: () => {} };

const markdown = configured();

function configured(): MarkdownIt {
  const parser = createParser({ html: true, linkify: true });
  // Links are judged by the allow-list alone: the parser's own list would leave their syntax on the slide.
  parser.validateLink = () => true;
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.renderer.rules["text"] = (tokens, index) =>
    unbroken(parser.utils.escapeHtml(tokens[index]?.content ?? ""));
  return parser;
}

/** "е-пошта", "e-mail": one letter may not stay behind at a line's end. */
function unbroken(html: string): string {
  return html.replace(/(?<![\p{L}\p{N}&#-])\p{L}-\p{L}+/gu, '<span class="unbroken">$&</span>');
}

function parseInline(source: string, links: Links): readonly Token[] {
  return markdown.parseInline(withoutAttributes(source), {}).flatMap((token) => cleanBlock(token, links));
}

function cleanBlock(token: Token, links: Links): readonly Token[] {
  if (token.type === "html_block") return cleanHtmlBlock(token);
  if (/^h[12]$/u.test(token.tag)) token.tag = "h3";
  if (token.children !== null) token.children = cleanInline(token.children, links);
  return [token];
}

function cleanHtmlBlock(token: Token): readonly Token[] {
  const text = token.content.replace(/<!--[\s\S]*?(?:-->|$)/gu, "").trim();
  if (text === "") return [];
  token.content = `<p>${markdown.utils.escapeHtml(text)}</p>\n`;
  return [token];
}

function cleanInline(tokens: readonly Token[], links: Links): Token[] {
  const clean: Token[] = [];
  let isRefused = false;
  for (const token of tokens) {
    if (token.type === "link_open") {
      isRefused = !openLink(token, links);
      if (!isRefused) clean.push(token);
    } else if (token.type === "link_close") {
      if (!isRefused) clean.push(token);
    } else if (token.type === "html_inline") {
      clean.push(...cleanHtml(token));
    } else {
      clean.push(token.type === "image" ? pictureText(token, links) : token);
    }
  }
  return clean;
}

/** Whether the link is let through, with its address as this page needs it. */
function openLink(token: Token, links: Links): boolean {
  const written = String(token.attrGet("href") ?? "");
  const address = linkAddress(written, links);
  if (address === undefined) {
    links.refuse(written, "link");
    return false;
  }
  token.attrSet("href", address);
  if (!address.startsWith("#")) {
    token.attrSet("target", "_blank");
    token.attrSet("rel", "noopener");
  }
  return true;
}

function cleanHtml(token: Token): readonly Token[] {
  if (token.content.startsWith("<!--")) return [];
  token.type = /^<br\s*\/?>$/iu.test(token.content) ? "hardbreak" : "text";
  return [token];
}

function pictureText(token: Token, links: Links): Token {
  links.refuse(String(token.attrGet("src") ?? ""), "picture");
  token.type = "text";
  token.content = tokenText(token.children ?? []);
  token.children = null;
  return token;
}

/** A heading's `{#id .class key=value}`, as Pandoc and Quarto have it. */
function withoutAttributes(heading: string): string {
  return heading.replace(/\s*\{\s*(?:[#.][\w-]+|[\w-]+=\S+)(?:\s+(?:[#.][\w-]+|[\w-]+=\S+))*\s*\}\s*$/u, "");
}
