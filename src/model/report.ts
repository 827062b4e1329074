import type { Layout, PieceSource } from "./deck.ts";
import type { BlockKind } from "./edition.ts";
import type { Severity } from "./diagnostic.ts";
import type { Lang } from "./lang.ts";

/** What a run did, as `--json` prints it; `report.json` is one deck's part without `timings`. Scripts rely on it. */
export interface RunReport {
  readonly version: 1;
  readonly decks: readonly DeckReport[];
  readonly diagnostics: readonly DiagnosticReport[];
  /** Milliseconds by stage. */
  readonly timings?: Readonly<Record<string, number>>;
}

export interface DeckReport {
  readonly name: string;
  readonly langs: readonly Lang[];
  readonly pivot: Lang;
  /** Plain text, by language. */
  readonly titles: Readonly<Record<Lang, string>>;
  readonly theme: string;
  /** As `#rrggbb`; absent: the theme's own. */
  readonly accent?: string;
  /** The first slide in Markdown, by language; absent for a deck without slides. */
  readonly cover?: CoverReport;
  readonly slides: readonly {
    readonly id: string;
    readonly layout: Layout;
    readonly sources: readonly PieceSource[];
  }[];
  readonly units: readonly UnitReport[];
  readonly files: readonly FileReport[];
}

export interface CoverReport {
  readonly layout: Layout;
  readonly texts: Readonly<
    Record<
      Lang,
      { readonly kicker: string; readonly title: string; readonly body: string; readonly author?: string }
    >
  >;
}

export interface UnitReport {
  readonly id: string;
  readonly kind: BlockKind;
  /** 1–6 for headings and the nesting of list items; 0 for others. */
  readonly depth: number;
  /** 0–1. */
  readonly score: number;
  /** First and last line in each edition that has the passage. */
  readonly ranges: Readonly<Record<Lang, readonly [first: number, last: number]>>;
}

export interface FileReport {
  /** Relative to the project root where it lies inside, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DiagnosticReport {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly hint?: string;
}
