import { renderMarkdown } from "../markdown.ts";
import type { SlideContext } from "../slide-context.ts";

export interface FlowView {
  readonly bodyHtml: string;
}

/** The headline is the statement; what the body adds stands below it. */
export function statementView({ text, links }: SlideContext): FlowView {
  return { bodyHtml: renderMarkdown(text.body, links) };
}
