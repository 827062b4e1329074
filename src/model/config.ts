import type { HandoutLayout, PageSize, Paper } from "./handout.ts";
import type { Severity } from "./diagnostic.ts";
import type { Lang, Pair } from "./lang.ts";

/** Complete settings of one deck: flag over `decks:` over top level over default. */
export interface Config {
  /** Overrides the articles' own titles where given. */
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly pivot: Lang | undefined;
  /** Which editions, and in which order; empty: all of them. */
  readonly languages: readonly Lang[];
  /** `a+b` pairs; undefined: the pivot with each other, at most three. */
  readonly pairs: readonly Pair[] | undefined;
  readonly theme: string;
  /** A CSS colour as `#rrggbb`; undefined: the theme's own. */
  readonly accent: string | undefined;
  /** Path of a picture, relative to the project root. */
  readonly logo: string | undefined;
  /** Replaces the deck title in the footer. */
  readonly footer: string | undefined;
  readonly density: "sparse" | "normal" | "full";
  /** Language of the speaker notes; undefined: the deck's own. */
  readonly notes: Lang | undefined;
  readonly handout: HandoutLayout;
  readonly paper: Paper;
  /** Of the pages of slides in PDFs. */
  readonly page: PageSize;
  /** Path of a CSV file, relative to the project root. */
  readonly glossary: string;
  readonly limits: Limits;
  readonly checks: Checks;
}

/** Words at the most. */
export interface Limits {
  readonly bullet: number;
  readonly headline: number;
  readonly statement: number;
  readonly slide: number;
}

export interface Checks {
  /** Severity, or off, by diagnostic code. */
  readonly severity: Readonly<Record<string, Severity | "off">>;
  /** Accepted findings, as printed in the report. */
  readonly accept: readonly string[];
}
