import type { Layout } from "../../model/deck.ts";
import type { Section } from "../outline.ts";
import type { Passage } from "../passage.ts";
import type { Piece } from "../piece.ts";
import type { WholeBlock } from "./block-parts.ts";
import type { Slice } from "./block-slices.ts";

/** What a slide says, before it is written in any language. */
export interface Draft {
  readonly layout: Layout;
  readonly section: Section;
  readonly headline: Headline;
  readonly items: readonly DraftItem[];
  /** Two sides of a comparison, or cards: each a head with what stands under it. */
  readonly columns?: readonly Column[];
  /** A figure that is drawn large, cut from the headline's sentence. */
  readonly figure?: Piece;
  /** A table, a listing or another block that is shown whole. */
  readonly block?: ShownBlock;
  /** What of the article it stands for; goes to the notes. */
  readonly passages: readonly Passage[];
}

/** A block on one slide: all of it, or one of the slides that it is divided over. */
export interface ShownBlock extends WholeBlock {
  readonly slice?: Slice;
}

/** A sentence as headline, or else the section's heading, or a word of the interface; `part` counts slides that share one. */
export type Headline =
  | { readonly type: "piece"; readonly piece: Piece; readonly part?: Part }
  | { readonly type: "heading"; readonly part?: Part }
  | { readonly type: "label"; readonly label: "agenda"; readonly part?: Part }
  | { readonly type: "none"; readonly part?: Part };

export interface Part {
  readonly number: number;
  readonly of: number;
}

/** A name for what stands under it: words of a sentence, or a section's heading, in its short form in an agenda. */
export type Head =
  | { readonly type: "piece"; readonly piece: Piece }
  | { readonly type: "heading"; readonly section: Section; readonly isShort: boolean };

export interface Column {
  readonly head: Head;
  readonly items: readonly DraftItem[];
}

export interface DraftItem {
  readonly label?: Head;
  /** Absent where an item is its label alone. */
  readonly piece?: Piece;
  /** 0 for the outer level. */
  readonly depth: number;
  /** The item's own number in a list that several slides share. */
  readonly ordinal?: number;
}

/** A slide that running text has in it, with the text around it. */
export interface DraftInText {
  readonly before: readonly Passage[];
  readonly draft: Draft;
  readonly after: readonly Passage[];
}
