import { renderMarkdown } from "../markdown.ts";
import type { SlideContext } from "../slide-context.ts";

export interface SectionView {
  readonly bodyHtml: string;
}

export function sectionView({ text, links }: SlideContext): SectionView {
  return { bodyHtml: renderMarkdown(text.body, links) };
}
