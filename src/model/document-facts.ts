import type { Lang } from "./lang.ts";
import type { RenderedPage } from "./output-file.ts";

/** What a printed document says of itself, beside what the page shows. All of it plain text. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  readonly lang: Lang;
  /** In the order of the pages, depth first. */
  readonly bookmarks: readonly Bookmark[];
}

export interface Bookmark {
  readonly title: string;
  /** 1 and up; at most one deeper than the one before. */
  readonly depth: number;
  /** The page, from 0, or the heading of the page, counted from 0 in document order. */
  readonly target: { readonly page: number } | { readonly heading: number };
}

/** A page to print, with what its PDF is to say of itself. */
export interface PrintPage extends RenderedPage {
  readonly document: DocumentFacts;
  /** How much smaller than its CSS says it is printed, on pages of the size that its CSS says; 1 by default. */
  readonly scale?: number;
}
