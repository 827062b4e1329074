import { renderMarkdown } from "../markdown.ts";
import { localNumber } from "../local-number.ts";
import type { SlideContext } from "../slide-context.ts";
import { agendaAround, type AgendaEntry } from "./agenda.ts";

export interface SectionView {
  readonly bodyHtml: string;
  /** The agenda with this section marked; empty if the deck has none that names it, or one too long for the panel. */
  readonly way: readonly (AgendaEntry & { readonly isCurrent: boolean })[];
  readonly sectionNumber: string;
}

export function sectionView(context: SlideContext): SectionView {
  const { text, links, section, lang } = context;
  const way = agendaAround(context) ?? [];
  return {
    bodyHtml: renderMarkdown(text.body, links),
    way: way.length <= mostInPanel ? way : [],
    sectionNumber: localNumber(section, lang),
  };
}

/** In two lines each. */
const mostInPanel = 7;
