import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { hasNumber, wordCount } from "../words.ts";
import { longestCue } from "./gaps.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What stays of a sentence that loses its opening clause. */
const leastShare = 0.4;
const leastWords = 5;

/**
 * The main clause behind an opening one of cause or time ("Because …, …"), where every language opens so; undefined
 * otherwise. A condition stays, and so does a clause with a figure. In a row of steps, "after …" goes without saying.
 */
export function openerCut(
  views: readonly SentenceView[],
  isSequence: boolean,
): ReadonlyMap<Lang, Range> | undefined {
  const starts = views.map((view) => mainClauseStart(view, isSequence));
  if (starts.some((start) => start === undefined)) return undefined;
  return new Map(views.map((view, index) => [view.lang, [starts[index] ?? 0, view.text.length] as const]));
}

function mainClauseStart(view: SentenceView, isSequence: boolean): number | undefined {
  const { subordinators, conditions, complements, pronouns, times } = view.language.cues;
  const lists = { times: isSequence ? times : [], conditions, complements, pronouns, subordinators };
  const cue = longestCue(view, 0, lists);
  if (cue !== "subordinators" && cue !== "times") return undefined;
  const comma = /[,،，、]\s*/u.exec(view.text);
  if (comma === null || hasNumber(view.text.slice(0, comma.index))) return undefined;
  const start = comma.index + comma[0].length;
  const rest = view.text.slice(start);
  const isOnly = !/[,،，、]/u.test(rest);
  const words = wordCount(rest);
  const isEnough = words >= leastWords && words / wordCount(view.text) >= leastShare;
  return isOnly && isEnough ? start : undefined;
}
