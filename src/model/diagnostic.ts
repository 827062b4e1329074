/** Where in a user's file something stands; lines and columns count from 1. */
export interface Place {
  /** As people name it: relative to the project root where it lies inside, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export type Severity = "error" | "warning" | "note";

/** A flaw in the user's files. It is reported and work goes on; an error makes the exit code 1. */
export interface Diagnostic {
  readonly severity: Severity;
  /** `stage/what-is-wrong`; a code never changes its meaning. */
  readonly code: `${string}/${string}`;
  /** Lower case, no full stop: what was expected, then what was found. */
  readonly message: string;
  readonly place?: Place;
  /** The remedy. */
  readonly hint?: string;
}

export type Report = (diagnostic: Diagnostic) => void;
