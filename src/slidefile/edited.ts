import { isFileLocked, pristineAfter } from "./locks.ts";
import { isSameText, mergeSlideFiles } from "./merge.ts";
import type { Conflict } from "./open-conflicts.ts";

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
export type Settled = { readonly text: string; readonly base: string } &
  /** There was no file, or nobody had touched it: the new text replaces it. */
  (
    | { readonly type: "written" }
    /** The file holds the new text already. */
    | { readonly type: "unchanged" }
    /** A person has changed the file, and there is nothing newer than what the changes started from. */
    | { readonly type: "kept" }
    /** As kept; what the changes started from is not known, so that nothing could be merged this time. */
    | { readonly type: "adopted" }
    /** A person has locked the file: neither it nor what it started from is touched. */
    | { readonly type: "locked"; readonly isBehind: boolean }
    /** What is newer went into the file that a person has changed. */
    | { readonly type: "merged" }
    /** As merged; `conflicts` are the places where both sides changed the same. */
    | { readonly type: "conflict"; readonly conflicts: readonly Conflict[] }
  );

/** A file that a person has changed is never overwritten: what is newer is merged into it. */
export function settleSlideFile({ base, ours, theirs }: Versions): Settled {
  if (ours === undefined) return { type: "written", text: theirs, base: theirs };
  if (isSameText(ours, theirs)) return { type: "unchanged", text: ours, base: theirs };
  if (isFileLocked(ours)) {
    return {
      type: "locked",
      text: ours,
      base: base ?? theirs,
      isBehind: base !== undefined && !isSameText(base, theirs),
    };
  }
  if (base === undefined) return { type: "adopted", text: ours, base: theirs };
  if (isSameText(ours, base)) return { type: "written", text: theirs, base: theirs };
  if (isSameText(base, theirs)) return { type: "kept", text: ours, base: theirs };
  const merge = mergeSlideFiles({ base, ours, theirs });
  const settled = { text: merge.text, base: pristineAfter({ base, ours, theirs }) };
  // What locked slides miss is missed again in every run.
  if (isSameText(merge.text, ours)) return { type: "kept", ...settled };
  return merge.type === "clean"
    ? { type: "merged", ...settled }
    : { type: "conflict", ...settled, conflicts: merge.conflicts };
}
