import type { Root } from "mdast";
import type { Asset } from "./asset.ts";
import type { Lang } from "./lang.ts";

/** What a block of an article is to its reader. */
export const blockKinds = [
  "title",
  "heading",
  "paragraph",
  "item",
  "quote",
  "code",
  "table",
  "figure",
  "caption",
  "byline",
  "bio",
  "boilerplate",
] as const;
export type BlockKind = (typeof blockKinds)[number];

declare module "mdast" {
  interface Data {
    /** Set by readers where the node's type does not say it: title, caption, byline, bio, boilerplate. */
    kind?: BlockKind;
    /** Formulas in TeX that a text holds, in order, each with its dollars: `$d^3$`, `$$ a = b $$`. */
    formulas?: readonly string[];
  }
}

/** What an edition says of itself; each only if the edition says it. */
export interface EditionMeta {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  /** Where it was published: a URL or a name. */
  readonly origin?: string;
  readonly licence?: string;
  readonly description?: string;
  /** Separated by commas. */
  readonly keywords?: string;
}

/**
 * One language edition of the article.
 *
 * Every flow node of `root` has a `position` whose lines point into `file`; a DOCX has no lines, there they are numbers of
 * paragraphs. The title is a `heading` of depth 1 with `data.kind` "title", first in `root`, whether the file had it as a
 * heading or in its front matter.
 */
export interface Edition {
  readonly lang: Lang;
  /** As people name it, for messages. */
  readonly file: string;
  readonly meta: EditionMeta;
  readonly root: Root;
  /** Its pictures, each path once; image nodes of `root` name them. An image of another address has no file. */
  readonly assets: readonly Asset[];
  /** The edition that this one was transliterated from, if nobody wrote it: `sr` for a derived `sr-Latn`. */
  readonly derivedFrom?: Lang;
}

/** An edition's file before it is read. */
export interface EditionSource {
  readonly lang: Lang;
  readonly file: string;
  readonly format: EditionFormat;
  readonly bytes: Uint8Array;
}

/** Formats by their file name extension; `htm` is `html`. */
export const editionFormats = ["txt", "md", "html", "docx"] as const;
export type EditionFormat = (typeof editionFormats)[number];
