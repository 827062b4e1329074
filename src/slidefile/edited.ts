/** The three texts of a slide file, as git names them. */
export interface Versions {
  /** The pristine copy: what was generated last time; undefined if there is none. */
  readonly base: string | undefined;
  /** What stands in the slides folder, perhaps edited; undefined if there is no file yet. */
  readonly ours: string | undefined;
  /** What was generated now. */
  readonly theirs: string;
}

/** What becomes of a slide file: `text` is what it holds from now on, `base` its pristine copy. */
export type Settled =
  /** There was no file, or nobody had touched it: the new text replaces it. */
  | { readonly type: "written"; readonly text: string; readonly base: string }
  /** The file holds the new text already. */
  | { readonly type: "unchanged"; readonly text: string; readonly base: string }
  /** A person has changed the file: it stays, and so does the pristine copy. */
  | {
      readonly type: "kept";
      readonly text: string;
      readonly base: string | undefined;
      /** Whether the new text says something that the pristine copy did not, so that the file now lags behind. */
      readonly isBehind: boolean;
    };

/** A file that a person has changed is never overwritten. How lines end does not count as a change. */
export function settleSlideFile({ base, ours, theirs }: Versions): Settled {
  if (ours === undefined) return { type: "written", text: theirs, base: theirs };
  if (isSame(ours, theirs)) return { type: "unchanged", text: ours, base: theirs };
  if (base !== undefined && isSame(ours, base)) return { type: "written", text: theirs, base: theirs };
  return { type: "kept", text: ours, base, isBehind: base === undefined || !isSame(base, theirs) };
}

function isSame(left: string, right: string): boolean {
  return left.replaceAll("\r\n", "\n") === right.replaceAll("\r\n", "\n");
}
