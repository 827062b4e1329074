import type { Lang } from "./lang.ts";

/** One entry of an article's own glossary of two languages. */
export interface Term {
  /** As a dictionary would head it: the most frequent surface form, in both languages. */
  readonly forms: ReadonlyMap<Lang, string>;
  /** How often the two forms face each other. */
  readonly count: number;
  /** Ids of the units where they do, in the order of the article. */
  readonly units: readonly string[];
  /** 0–1, how sure the pair is. */
  readonly score: number;
  /** Other renderings, the most frequent first. */
  readonly variants: readonly TermVariant[];
}

/** A second word for the same thing in one of the languages. */
export interface TermVariant {
  readonly lang: Lang;
  readonly form: string;
  /** How often it faces the term's form in the other language. */
  readonly count: number;
  readonly units: readonly string[];
}
