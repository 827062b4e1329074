import { endsLikeSentence } from "../../languages/sentence-ends.ts";
import type { Lang } from "../../model/lang.ts";
import type { Range } from "../piece.ts";
import { hasNumber, textWeight, wordCount } from "../words.ts";
import { cueAt } from "./cues.ts";
import { type Gap, gapsOf, longestCue } from "./gaps.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A cut stands at the same place if the shares of words before it differ by no more than this. */
const samePlace = 0.15;
/** What stays of a sentence that loses its tail; examples may be longer than what they are examples of. */
const leastShare = { clause: 0.6, aside: 0.4, examples: 0.3, second: 0.35 } as const;
const leastWords = 5;

/** Where a subordinate clause, a list of examples or a second thing done starts; an aside is a clause behind a comma. */
interface Boundary {
  readonly type: "clause" | "aside" | "examples" | "second";
  /** Where the words before it end, its comma not among them. */
  readonly end: number;
  /** Share of the sentence's words before it, 0–1. */
  readonly share: number;
  readonly words: number;
}

export interface TailOptions {
  readonly mostWords: number;
  /** Whether a comma, at least in one language, must set the tail apart. */
  readonly onlyAsides: boolean;
  /** Whether a second thing done may go: where a label says which of the two is meant. */
  readonly hasSeconds: boolean;
}

/**
 * Drops a last clause of cause, purpose or relation ("…, because …", "… so that …") or the examples at the end: the
 * longest rest that has at most `mostWords` in every language, cut where every language starts such a tail at the same
 * place. Undefined where no such place is, or the tail holds a number.
 */
export function tailCut(
  views: readonly SentenceView[],
  { mostWords, onlyAsides, hasSeconds }: TailOptions,
): ReadonlyMap<Lang, Range> | undefined {
  const boundaries = views.map((view) => boundariesOf(view));
  const [first = [], ...others] = boundaries;
  for (const candidate of first.toReversed()) {
    const chosen = [candidate, ...others.map((list) => nearest(list, candidate))];
    const isAside = chosen.some((cut) => cut?.type === "aside" || cut?.type === "examples");
    if ((onlyAsides && !isAside) || (candidate.type === "second" && !hasSeconds)) continue;
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
  const isAside = chosen.some((cut) => cut?.type === "aside");
  return views.every((view, index) => {
    const cut = chosen[index];
    if (cut === undefined || cut.words > mostWords || cut.words < leastWords) return false;
    const least = leastShare[isAside && cut.type === "clause" ? "aside" : cut.type];
    if (cut.share < least || hasNumber(view.text.slice(cut.end))) return false;
    return kindOf(cut) !== "clause" || !hasClauseBefore(view, cut);
  });
}

/** "A to do this and B to do that": of clauses that run alike, losing the last would leave its subject dangling. */
function hasClauseBefore(view: SentenceView, cut: Boundary): boolean {
  return boundariesOf(view).some((other) => kindOf(other) === "clause" && other.end < cut.end);
}

function nearest(boundaries: readonly Boundary[], wanted: Boundary): Boundary | undefined {
  const distance = (boundary: Boundary) => Math.abs(boundary.share - wanted.share);
  const kind = kindOf(wanted);
  const alike = boundaries.filter((boundary) => kindOf(boundary) === kind);
  const [best] = alike.toSorted((left, right) => distance(left) - distance(right));
  return best !== undefined && distance(best) <= samePlace ? best : undefined;
}

/** A comma tells asides in one language and not in another. */
function kindOf({ type }: Boundary): string {
  return type === "aside" ? "clause" : type;
}

function boundariesOf(view: SentenceView): readonly Boundary[] {
  const total = textWeight(view.text);
  return gapsOf(view.text).flatMap((gap) => {
    const type = tailAt(view, gap);
    if (type === undefined) return [];
    if (type !== "examples" && !endsLikeSentence(view.text.slice(0, gap.end), view.lang)) return [];
    const words = textWeight(view.text.slice(0, gap.end));
    return [{ type, end: gap.end, words, share: words / total }];
  });
}

function tailAt(view: SentenceView, gap: Gap): Boundary["type"] | undefined {
  const { examples, subordinators, conditions, complements, opposing, adversative, additive } =
    view.language.cues;
  const lists = { conditions, complements, opposing, adversative, additive, examples, subordinators };
  const cue = longestCue(view, gap.start, lists);
  if (cue === "examples") return "examples";
  if (cue === "subordinators") return gap.hasComma ? "aside" : "clause";
  if (cue === "additive") return isLongEnough(view, gap) ? "second" : undefined;
  return cue === undefined && isSecondHalf(view, gap) ? "clause" : undefined;
}

/** "… and decide whether …" is a second thing done; "… and webinars", or "and" behind commas, ends a list. */
function isLongEnough(view: SentenceView, gap: Gap): boolean {
  const before = view.text.slice(0, gap.end + 1);
  const member = /[,،，、](?<member>[^,،，、]*)[,،，、]?$/u.exec(before)?.groups?.["member"];
  // A member of a list is short; further back, the comma ends an opening such as "at this stage, …".
  const isListed = member !== undefined && wordCount(member) <= longestMember;
  return !isListed && wordCount(view.text.slice(gap.start)) >= leastWords;
}

const longestMember = 5;

/** ", then does that": the only comma and a conjunction behind it. With more commas it may be the end of a list. */
function isSecondHalf(view: SentenceView, gap: Gap): boolean {
  const isOnly = !/[,،，、]/u.test(view.text.slice(0, gap.end));
  return gap.hasComma && isOnly && cueAt(view.text, gap.start, view.language.cues.dependent) !== undefined;
}
