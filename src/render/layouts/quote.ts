import { languageOf } from "../../languages/table.ts";
import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, type TextSize, textWidth } from "../text-size.ts";

export interface QuoteView {
  /** What stands before the quotation and after its source; all of the body if nothing is quoted. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  readonly hasQuote: boolean;
  readonly quotedHtml: string;
  /** The language's own opening mark; empty where the quotation brings its own. */
  readonly mark: string;
  /** Where that mark stands in its line: „ on the foot, « in the middle. */
  readonly stands: "high" | "middle" | "low";
  readonly sourceHtml: string;
  readonly size: TextSize;
}

export function quoteView({ lang, slide, text, links }: SlideContext): QuoteView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "quote");
  const quote = blocks[at];
  if (quote?.type !== "quote") return { ...nothing, beforeHtml: flowHtml(blocks) };
  const next = blocks[at + 1];
  const [mark] = languageOf(lang).quotes;
  const source = next?.type === "paragraph" ? next : undefined;
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + (source === undefined ? 1 : 2))),
    hasQuote: true,
    quotedHtml: quote.quotedHtml,
    mark: /^[\p{Pi}„‚「『《〈"']/u.test(quote.plain) ? "" : mark,
    stands: /[„‚]/u.test(mark) ? "low" : /[«»‹›]/u.test(mark) ? "middle" : "high",
    sourceHtml: source?.piece.html ?? "",
    size: sizeOf(allBodies(slide)),
  };
}

const nothing: QuoteView = {
  beforeHtml: "",
  afterHtml: "",
  hasQuote: false,
  quotedHtml: "",
  mark: "",
  stands: "high",
  sourceHtml: "",
  size: "medium",
};

function sizeOf(bodies: readonly (readonly BodyBlock[])[]): TextSize {
  const quotes = bodies.flatMap((blocks) => blocks.filter(({ type }) => type === "quote"));
  return textSize(Math.max(...quotes.map(({ plain }) => textWidth(plain))), { large: 150, medium: 260 });
}
