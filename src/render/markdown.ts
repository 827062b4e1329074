import createParser, { type MarkdownIt, type Token } from "markdown-it";
import { highlightCode } from "./code/code-block.ts";
import { dialectLine, dialectTokens, speakDialect } from "./dialect/dialect.ts";
import { splitAttributes } from "./dialect/headings.ts";
import type { Links } from "./links.ts";
import { tokenText } from "./token-text.ts";

export type { Token } from "markdown-it";
export { tokenText } from "./token-text.ts";

/**
 * CommonMark with GFM tables and strikethrough and the forms of `dialect/`, as HTML that is safe to print: raw HTML goes
 * through the allow-list of html-allowed.ts and links through that of links.ts, comments vanish, headings start at `h3`
 * below the slide's own.
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
  return dialectTokens(source, markdown, links);
}

export function renderTokens(tokens: readonly Token[]): string {
  return markdown.renderer.render([...tokens], markdown.options, {});
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

function configured(): MarkdownIt {
  const parser = createParser({ html: true, linkify: true });
  // Links are judged by the allow-list alone: the parser's own list would leave their syntax on the slide.
  parser.validateLink = () => true;
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.renderer.rules["text"] = (tokens, index) =>
    unbroken(parser.utils.escapeHtml(tokens[index]?.content ?? ""));
  speakDialect(parser);
  highlightCode(parser);
  return parser;
}

/** "е-пошта", "e-mail": one letter may not stay behind at a line's end. */
function unbroken(html: string): string {
  return html.replace(/(?<![\p{L}\p{N}&#-])\p{L}-\p{L}+/gu, '<span class="unbroken">$&</span>');
}

/** The safe tokens of one line of running text. */
export function parseInline(source: string, links: Links): readonly Token[] {
  return dialectLine(splitAttributes(source).text, markdown, links);
}
