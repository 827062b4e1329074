import { flowHtml, linesOf, type Piece, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";

export interface SourceView {
  /** Title, author, origin …: a line each; empty where the body has another shape. */
  readonly entries: readonly SourceEntry[];
  /** The body as it is, where it has another shape. */
  readonly bodyHtml: string;
}

export interface SourceEntry {
  readonly labelHtml: string | undefined;
  readonly html: string;
  /** The work itself: the first line, if it has no label. */
  readonly isWork: boolean;
}

export function sourceView({ text, links }: SlideContext): SourceView {
  const blocks = readBody(text.body, links);
  const lines = linesOf(blocks);
  if (lines === undefined) return { entries: [], bodyHtml: flowHtml(blocks) };
  return { entries: lines.map(entryOf), bodyHtml: "" };
}

function entryOf({ labelHtml, textHtml, html }: Piece, index: number): SourceEntry {
  const hasLabel = labelHtml !== undefined && textHtml !== "";
  return {
    labelHtml: hasLabel ? labelHtml : undefined,
    html: hasLabel ? textHtml : html,
    isWork: index === 0 && !hasLabel,
  };
}
