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
  readonly langs: Readonly<Record<Lang, LangRecord>>;
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
  /** First and last top-level block of the notes that hold the passage, from 0; absent if it is not in the notes. */
  readonly notes?: readonly [first: number, last: number];
}
