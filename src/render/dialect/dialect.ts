import type { MarkdownIt, Token } from "markdown-it";
import type { Links } from "../links.ts";
import { drawFormulas } from "../formula/draw-formulas.ts";
import { formulaSyntax } from "../formula/formula-syntax.ts";
import { framePictures } from "../lone-pictures.ts";
import { withCells } from "./cells.ts";
import { type Context, contextOf } from "./context.ts";
import { definitionLists } from "./definition-lists.ts";
import { withDiagrams } from "./diagrams.ts";
import { withDivs } from "./divs.ts";
import { withElementComments } from "./element-comments.ts";
import { fencedDivs } from "./fenced-divs.ts";
import { footnotes, withFootnotes } from "./footnotes.ts";
import { withHeadings } from "./headings.ts";
import { icons, withShortcodes } from "./icons.ts";
import { withLinksAndPictures } from "./links-and-pictures.ts";
import { withMarpSteps } from "./marp-steps.ts";
import { pandocInline, withSpans } from "./pandoc-inline.ts";
import { withPauses } from "./pauses.ts";
import { withBlockHtml, withInlineHtml } from "./raw-html.ts";
import { withoutScriptedClasses } from "./scripted-classes.ts";
import { shortCodes, withShortCodes } from "./short-codes.ts";
import { withTableCaptions } from "./table-captions.ts";
import { withTaskLists } from "./task-lists.ts";

/** Teaches a parser what authors know from reveal.js, Pandoc, Quarto and Marp, and how its tokens are printed. */
export function speakDialect(parser: MarkdownIt): void {
  fencedDivs(parser);
  footnotes(parser);
  formulaSyntax(parser);
  definitionLists(parser);
  pandocInline(parser);
  icons(parser);
  shortCodes(parser);
  const { rules } = parser.renderer;
  const { escapeHtml } = parser.utils;
  const tag = (tokens: readonly Token[], index: number): string =>
    `<${tokens[index]?.tag ?? ""}${parser.renderer.renderAttrs(tokens[index] ?? { attrs: [] })}>`;
  rules["image"] = tag;
  rules["task_box"] = tag;
  rules["html_text"] = (tokens, index) =>
    (tokens[index]?.content ?? "").replaceAll(/&(?!#?\w{1,31};)/gu, "&amp;").replaceAll("<", "&lt;");
  rules["figcaption"] = (tokens, index) =>
    `<figcaption>${escapeHtml(tokens[index]?.content ?? "")}</figcaption>`;
  rules["footnote_mark"] = (tokens, index) =>
    `<sup class="footnote-mark">${escapeHtml(tokens[index]?.content ?? "")}</sup>`;
}

/** The safe tokens of blocks: HTML by allow-list, links and pictures judged, comments gone. */
export function dialectTokens(source: string, parser: MarkdownIt, links: Links): readonly Token[] {
  const context = contextFor(parser, links);
  const parsed = parser.parse(source, {});
  const blocks = withBlockHtml(links.hasMarpSteps === true ? withMarpSteps(parsed) : parsed, context);
  for (const token of blocks) cleanLine(token, context);
  drawFormulas(blocks, 0, context);
  const headed = withHeadings(withDivs(withElementComments(blocks, context), context));
  const shaped = withTaskLists(withTableCaptions(headed), context);
  const paused = withPauses(shaped, context);
  const noted = withFootnotes(paused, (text) => lineOf(text, parser, context), context);
  const linked = withDiagrams(withLinksAndPictures(withCells(noted, context), links, 0), links, context);
  return framePictures(withoutScriptedClasses(linked, context), context.newToken);
}

/** The same for one line of running text. */
export function dialectLine(source: string, parser: MarkdownIt, links: Links): readonly Token[] {
  const context = contextFor(parser, links);
  const tokens = withElementComments(lineOf(source, parser, context), context);
  const noted = withFootnotes(tokens, () => [], context);
  return withoutScriptedClasses(withLinksAndPictures(noted, links, 0), context);
}

function lineOf(source: string, parser: MarkdownIt, context: Context): Token[] {
  const tokens = parser.parseInline(source, {});
  for (const token of tokens) cleanLine(token, context);
  return tokens;
}

function cleanLine(token: Token, context: Context): void {
  if (token.type !== "inline") return;
  const line = token.map?.[0] ?? 0;
  const children = withSpans(withInlineHtml(token.children ?? [], line, context), line, context);
  token.children = withShortCodes(withShortcodes(children, line, context), line, context);
  drawFormulas(token.children, line, context);
}

/** Tokens are made by their parser: their class is not exported. */
function contextFor(parser: MarkdownIt, links: Links): Context {
  const state = new parser.core.State("", parser, {});
  return contextOf(links, (type, tag, nesting) => {
    const token = new state.Token(type, tag, nesting);
    token.block = ownLine.test(type);
    return token;
  });
}

/** Printed on lines of their own. */
const ownLine = /^(?:paragraph|step|footnotes?)_(?:open|close)$/u;
