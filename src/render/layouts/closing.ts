import { renderMarkdown } from "../markdown.ts";
import type { SlideContext } from "../slide-context.ts";
import type { FlowView } from "./statement.ts";

/** The question or the takeaway that a talk ends with, on a cover like the one that it began with. */
export function closingView({ text, links }: SlideContext): FlowView {
  return { bodyHtml: renderMarkdown(text.body, links) };
}
