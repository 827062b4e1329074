import type { Layout, PieceSource } from "./deck.ts";
import type { Lang } from "./lang.ts";

/**
 * `slides/<deck>/.generated/plan.json`: what regenerating needs to know of the last time. Each language has its own part,
 * so that regenerating one leaves what is known of the others alone.
 */
export interface PlanRecord {
  readonly version: 1;
  readonly deck: string;
  /** The folder of editions that this deck's name belongs to, relative to the project root, with forward slashes. */
  readonly source: string;
  readonly pivot: Lang;
  /** The ids of the slides as they were planned last, in order: a language that has others is out of step. */
  readonly slides: readonly string[];
  /** When all languages last had the same slides, where these were not the planned ones. */
  readonly inStep?: InStep;
  /**
   * For each slide and language one fingerprint of all its passages in the article as it was read last; behind a slash one
   * of the sentences that it stands for, where these are not the whole passages.
   */
  readonly passages?: Passages;
  /** Slides whose passages have changed in a sister language only, by their own language. */
  readonly stale?: Readonly<Record<Lang, Readonly<Record<string, StaleSlide>>>>;
  readonly langs: Readonly<Record<Lang, LangRecord>>;
  /** The article's own glossary, for handouts; absent where it has too few words that recur. */
  readonly terms?: readonly TermRecord[];
}

/** What one thing is called in two of the languages. */
export interface TermRecord {
  readonly forms: Readonly<Record<Lang, string>>;
  /** The passages that have it, in the order of the article. */
  readonly units: readonly string[];
}

/** The ids that these languages had in common, in order. */
export interface InStep {
  readonly langs: readonly Lang[];
  readonly slides: readonly string[];
}

/** By slide, then by language. */
export type Passages = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

export interface StaleSlide {
  /** The hash of what the slide said when it became stale: whoever edits it has seen to it. */
  readonly text: string;
  /** For each sister that has changed, the fingerprint of its passages that this slide agreed with. */
  readonly since: Readonly<Record<Lang, string>>;
}

export interface LangRecord {
  readonly slides: readonly SlideRecord[];
}

export interface SlideRecord {
  readonly id: string;
  readonly layout: Layout;
  /** The passages whose text stands in this slide's notes or headline, in order. */
  readonly units: readonly UnitRecord[];
  readonly pieces: readonly PieceSource[];
}

/** Two languages' paragraphs face each other where their `unit` is the same. */
export interface UnitRecord {
  readonly unit: string;
  /** First 12 hexadecimal digits of the SHA-256 of the passage's text in this language; "" where it has none. */
  readonly fingerprint: string;
  /** The same of the sentences that the slide stands for, where these are not the whole passage. */
  readonly part?: string;
  /** First and last top-level block of the notes that hold the passage, from 0; absent if it is not in the notes. */
  readonly notes?: readonly [first: number, last: number];
}
