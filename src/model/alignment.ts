import type { BlockContent, DefinitionContent, ListItem } from "mdast";
import type { BlockKind } from "./edition.ts";
import type { Lang } from "./lang.ts";
import type { Picture } from "./picture.ts";

/** One block of an edition, in reading order: a paragraph, a heading, one list item without its sublists … */
export interface Block {
  /** As its own edition shows it; the unit's kind is settled over all editions. */
  readonly kind: BlockKind;
  /** 1–6 for headings, 1 and up for the nesting of list items, else 0. */
  readonly depth: number;
  /** The number of an item of an ordered list. */
  readonly ordinal?: number;
  readonly node: BlockContent | DefinitionContent | ListItem;
  /** Plain text, white space folded to single spaces; code keeps its lines. */
  readonly text: string;
  /** What a block of kind "figure" shows, in order; absent where no file was found for any of its pictures. */
  readonly pictures?: readonly Picture[];
  /** First and last line in the edition's file, from 1. */
  readonly lines: readonly [first: number, last: number];
}

/** One sentence: `text` is `block.text.slice(start, end)`, trimmed at both ends. */
export interface Sentence {
  readonly block: Block;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One m:n match (Gale & Church 1993) between two sequences: half-open index ranges. A side that is empty (`start` =
 * `end`) has no counterpart.
 */
export interface Bead {
  readonly left: readonly [start: number, end: number];
  readonly right: readonly [start: number, end: number];
  /** 0–1, how sure the match is. */
  readonly score: number;
}

/** The same sentence, or short run of sentences, in every language that has it. */
export interface Segment {
  readonly variants: ReadonlyMap<Lang, readonly Sentence[]>;
  /** 0–1. */
  readonly score: number;
}

/** The same passage in every language that has it (TMX: translation unit). */
export interface TranslationUnit {
  /**
   * Made from the passage's text in the pivot, or else in the first language that has it, so that it survives changes
   * elsewhere in the article: `u` and eight
   * hexadecimal digits, then `-2`, `-3` … for repeated passages.
   */
  readonly id: string;
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordinal?: number;
  /** The blocks of the passage; more than one where an edition splits what another keeps together. */
  readonly variants: ReadonlyMap<Lang, readonly Block[]>;
  /** The passage's sentences, matched; in order, every sentence of every variant in exactly one segment. */
  readonly segments: readonly Segment[];
  /** 0–1; 1 for a single edition. */
  readonly score: number;
}

export interface Alignment {
  readonly pivot: Lang;
  readonly langs: readonly Lang[];
  /** In the order of the hub; every block of every edition in exactly one unit. */
  readonly units: readonly TranslationUnit[];
}
