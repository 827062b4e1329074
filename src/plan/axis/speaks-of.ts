import type { Segment } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { wordCount } from "../words.ts";
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
  if (left !== undefined && right !== undefined && areTogether(view, left, right)) return "both";
  const first = right === undefined || (left !== undefined && left[0] < right[0]) ? 0 : 1;
  const range = first === 0 ? left : right;
  if (range !== undefined && opensWith(view, range)) return first;
  return left !== undefined && right !== undefined ? "both" : "unknown";
}

/** "A and B …" speaks of both. */
function areTogether({ text }: SentenceView, left: Range, right: Range): boolean {
  const between = left[0] < right[0] ? text.slice(left[1], right[0]) : text.slice(right[1], left[0]);
  return wordCount(between) <= mostBetween;
}

const mostBetween = 2;

function mixed(subjects: readonly Subject[]): Subject {
  return subjects.includes("both") ? "both" : "unknown";
}
