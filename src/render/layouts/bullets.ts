import { renderMarkdown } from "../markdown.ts";
import type { SlideContext } from "../slide-context.ts";

export interface FlowView {
  readonly bodyHtml: string;
}

/** Bullets are the plain flow of a body: the style sheet draws its lists. */
export function bulletsView({ text, links }: SlideContext): FlowView {
  return { bodyHtml: renderMarkdown(text.body, links) };
}
