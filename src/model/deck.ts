import type { Place } from "./diagnostic.ts";
import type { EditionMeta } from "./edition.ts";
import type { Lang } from "./lang.ts";
import type { OtherProgram } from "./other-program.ts";

export const layouts = [
  "title",
  "agenda",
  "section",
  "bullets",
  "statement",
  "compare",
  "steps",
  "cards",
  "number",
  "quote",
  "figure",
  "table",
  "code",
  "closing",
  "source",
] as const;
export type Layout = (typeof layouts)[number];

/** Which sentence of the article a piece of a slide was cut from. */
export interface PieceSource {
  readonly part: "kicker" | "title" | "body";
  /** Which item of the body, from 0; absent for kicker and title. */
  readonly item?: number;
  /** The translation unit's id. */
  readonly unit: string;
  /** The segment within the unit, from 0. */
  readonly segment: number;
}

/** An attribute of the `<!-- .slide: … -->` comment, beside `id`, `data-layout` and `data-kicker`. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** One slide in one language. `title`, `body` and `notes` are Markdown source, without white space at the ends. */
export interface SlideText {
  readonly layout: Layout;
  /** Plain text; empty if there is none. */
  readonly kicker: string;
  /** The headline's Markdown, without its `#`; empty if there is none. */
  readonly title: string;
  /** How many `#` the headline has; 1 on the title slide, else 2. */
  readonly titleDepth: number;
  readonly body: string;
  readonly notes: string;
  /** In the order in which they were written. */
  readonly attributes: readonly Attribute[];
  /** Whether this slide hangs below the one before it (reveal.js: vertical slide). */
  readonly isVertical: boolean;
  /** For which other program its file was written; absent where for none. */
  readonly writtenFor?: OtherProgram;
  /** Where headline, body and notes start in the slide file; absent before the slide was ever written. */
  readonly places?: { readonly title: Place; readonly body: Place; readonly notes: Place };
}

export interface Slide {
  /** Language-neutral and stable: what links the languages, and the URL's fragment. */
  readonly id: string;
  /** As the pivot has it. A person may choose another in one language: each text's own layout is what is shown. */
  readonly layout: Layout;
  /** A language without this slide is absent. */
  readonly texts: ReadonlyMap<Lang, SlideText>;
  readonly sources: readonly PieceSource[];
}

export interface Deck {
  readonly name: string;
  readonly pivot: Lang;
  readonly langs: readonly Lang[];
  readonly meta: ReadonlyMap<Lang, EditionMeta>;
  /** In the pivot's order; a slide that the pivot lacks stands after its predecessor in the language that has it. */
  readonly slides: readonly Slide[];
  /** The slide ids of each language in the order of its own file. */
  readonly order: ReadonlyMap<Lang, readonly string[]>;
}
