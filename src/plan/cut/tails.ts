import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { hasNumber, wordCount } from "../words.ts";
import { cueAt } from "./cues.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A cut stands at the same place if the shares of words before it differ by no more than this. */
const samePlace = 0.15;
/** What stays of a sentence that loses its tail; examples may be longer than what they are examples of. */
const leastShare = { clause: 0.6, examples: 0.3 } as const;
const leastWords = 5;

/** A place where a subordinate clause or a list of examples starts. */
interface Boundary {
  readonly type: "clause" | "examples";
  /** Where the words before it end, its comma not among them. */
  readonly end: number;
  /** Share of the sentence's words before it, 0–1. */
  readonly share: number;
  readonly words: number;
}

/**
 * Drops a last clause of cause, purpose or relation ("…, because …", "… so that …") or the examples at the end: the
 * longest rest that has at most `mostWords` in every language, cut where every language starts such a tail at the same
 * place. Undefined where no such place is, or the tail holds a number.
 */
export function tailCut(
  views: readonly SentenceView[],
  mostWords: number,
): ReadonlyMap<Lang, Range> | undefined {
  const boundaries = views.map((view) => boundariesOf(view));
  const [first = [], ...others] = boundaries;
  for (const candidate of first.toReversed()) {
    const chosen = [candidate, ...others.map((list) => nearest(list, candidate))];
    if (isGoodCut(views, chosen, mostWords)) {
      return new Map(views.map((view, index) => [view.lang, [0, chosen[index]?.end ?? 0] as const]));
    }
  }
  return undefined;
}

function isGoodCut(
  views: readonly SentenceView[],
  chosen: readonly (Boundary | undefined)[],
  mostWords: number,
): boolean {
  return views.every((view, index) => {
    const cut = chosen[index];
    if (cut === undefined || cut.words > mostWords || cut.words < leastWords) return false;
    if (cut.share < leastShare[cut.type] || hasNumber(view.text.slice(cut.end))) return false;
    return cut.type === "examples" || !hasClauseBefore(view, cut);
  });
}

/** "A to do this and B to do that": of clauses that run alike, losing the last would leave its subject dangling. */
function hasClauseBefore(view: SentenceView, cut: Boundary): boolean {
  return boundariesOf(view).some((other) => other.type === "clause" && other.end < cut.end);
}

function nearest(boundaries: readonly Boundary[], wanted: Boundary): Boundary | undefined {
  const distance = (boundary: Boundary) => Math.abs(boundary.share - wanted.share);
  const alike = boundaries.filter((boundary) => boundary.type === wanted.type);
  const [best] = alike.toSorted((left, right) => distance(left) - distance(right));
  return best !== undefined && distance(best) <= samePlace ? best : undefined;
}

function boundariesOf(view: SentenceView): readonly Boundary[] {
  const total = wordCount(view.text);
  const found: Boundary[] = [];
  for (const gap of view.text.matchAll(/[,،，、]?\s+(?:[–—-]\s+)?|[，、]|—|--/gu)) {
    const start = gap.index + gap[0].length;
    const type = tailAt(view, gap.index, start);
    if (type === undefined) continue;
    const words = wordCount(view.text.slice(0, gap.index));
    found.push({ type, end: gap.index, words, share: words / total });
  }
  return found;
}

function tailAt(view: SentenceView, end: number, start: number): Boundary["type"] | undefined {
  const { examples, subordinators } = view.language.cues;
  if (cueAt(view.text, start, examples) !== undefined) return "examples";
  if (cueAt(view.text, start, subordinators) !== undefined) return "clause";
  return isSecondHalf(view, end, start) ? "clause" : undefined;
}

/** ", then does that": the only comma and a conjunction behind it. With more commas it may be the end of a list. */
function isSecondHalf(view: SentenceView, end: number, start: number): boolean {
  const isAfterComma = /[,،，、]/u.test(view.text[end] ?? "");
  const isOnly = !/[,،，、]/u.test(view.text.slice(0, end));
  return isAfterComma && isOnly && cueAt(view.text, start, view.language.cues.dependent) !== undefined;
}
