import type { Segment } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { type SentenceView, viewsOf } from "../cut/sentence-view.ts";
import type { Axis } from "./axis.ts";
import { mentionsOf, opensWith } from "./mention.ts";

/** Of which side a sentence speaks: 0 or 1 if it opens with that side's term in every language. */
export type Subject = 0 | 1 | "both" | "neither" | "unknown";

export function subjectOf(segment: Segment | undefined, langs: readonly Lang[], axis: Axis): Subject {
  const views = segment && viewsOf(segment, langs);
  if (views === undefined) return "unknown";
  const subjects = views.map((view) => subjectIn(view, axis));
  const [first] = subjects;
  if (first === undefined) return "unknown";
  return subjects.every((subject) => subject === first) ? first : mixed(subjects);
}

function subjectIn(view: SentenceView, { sides }: Axis): Subject {
  const [left, right] = sides.map((side) => mentionsOf(view, side)[0]);
  if (left === undefined && right === undefined) return "neither";
  const first = right === undefined || (left !== undefined && left[0] < right[0]) ? 0 : 1;
  const range = first === 0 ? left : right;
  if (range !== undefined && opensWith(view, range)) return first;
  return left !== undefined && right !== undefined ? "both" : "unknown";
}

function mixed(subjects: readonly Subject[]): Subject {
  return subjects.includes("both") ? "both" : "unknown";
}
