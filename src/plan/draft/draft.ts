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
  /** A table, a listing or another block that is shown whole. */
  readonly block?: ShownBlock;
  /** What of the article it stands for; goes to the notes. */
  readonly passages: readonly Passage[];
}

/** A block on one slide: all of it, or one of the slides that it is divided over. */
export interface ShownBlock extends WholeBlock {
  readonly slice?: Slice;
}

/** A sentence as headline, or else the section's heading; `part` counts slides that share one headline. */
export type Headline =
  | { readonly type: "piece"; readonly piece: Piece; readonly part?: Part }
  | { readonly type: "heading"; readonly part?: Part }
  | { readonly type: "none"; readonly part?: Part };

export interface Part {
  readonly number: number;
  readonly of: number;
}

export interface DraftItem {
  readonly label?: Piece;
  /** Absent where an item is its label alone. */
  readonly piece?: Piece;
  /** 0 for the outer level. */
  readonly depth: number;
}
