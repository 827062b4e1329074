import { renderMarkdown } from "../markdown.ts";
import { localNumber } from "../local-number.ts";
import type { SlideContext } from "../slide-context.ts";

export interface SectionView {
  readonly sectionNumber: string;
  readonly bodyHtml: string;
}

export function sectionView({ lang, section, text, links }: SlideContext): SectionView {
  return { sectionNumber: localNumber(section, lang), bodyHtml: renderMarkdown(text.body, links) };
}
