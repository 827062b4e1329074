import { type Candidate, candidatesOf, isJustBefore, isQuestion, overlapWith } from "../candidates.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import type { Passage } from "../passage.ts";
import { type Piece, pieceWidth } from "../piece.ts";
import type { Draft } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";
import { type TextGroup, textGroups } from "./text-groups.ts";

const mostBullets = 5;
/** A bullet that repeats so much of another says nothing new. */
const mostOverlap = 0.8;

/** Running text as bullets under a sentence that says what they come to, or as a statement where little can be shown. */
export function textDrafts(passages: readonly Passage[], section: Section, cutter: Cutter): readonly Draft[] {
  return textGroups(passages, cutter).map((group) => draftOf(group, section, cutter));
}

function draftOf(group: TextGroup, section: Section, cutter: Cutter): Draft {
  const candidates = candidatesOf(
    group.pieces.length > 0 ? group.pieces : lastResort(group, cutter),
    cutter.isTopic,
  );
  const base = { section, passages: group.passages };
  const question = questionAndAnswer(candidates);
  if (question !== undefined) return statement(base, question);
  const headline = chooseHeadline(candidates, section, cutter);
  if (headline === undefined) return withoutHeadline(base, candidates, cutter);
  const rest = chooseBullets(candidates, headline, cutter.limits.slide - pieceWidth(headline.piece));
  if (rest.length < 2) return statement(base, [headline, ...rest]);
  return {
    ...base,
    layout: "bullets",
    headline: { type: "piece", piece: headline.piece },
    items: rest.map(({ piece }) => ({ piece, depth: 0 })),
  };
}

type Base = Pick<Draft, "section" | "passages">;

/** A sentence too long for a bullet may still stand alone. */
function lastResort(group: TextGroup, cutter: Cutter): readonly Piece[] {
  return group.passages.flatMap((passage) => cutter.pieces(passage, "statement"));
}

/** Nothing short enough to be a headline: the section's heading is one, over what can be shown. */
function withoutHeadline(base: Base, candidates: readonly Candidate[], cutter: Cutter): Draft {
  const shown = chooseBullets(candidates, undefined, cutter.limits.slide);
  const items = shown.map(({ piece }) => ({ piece, depth: 0 }));
  return {
    ...base,
    layout: items.length < 2 ? "statement" : "bullets",
    headline: { type: "heading" },
    items,
  };
}

function statement(base: Base, [headline, ...rest]: readonly Candidate[]): Draft {
  return {
    ...base,
    layout: "statement",
    headline: headline ? { type: "piece", piece: headline.piece } : { type: "heading" },
    items: rest.map(({ piece }) => ({ piece, depth: 0 })),
  };
}

/** A question and the sentence that answers it, if the group has little else to show. */
function questionAndAnswer(candidates: readonly Candidate[]): readonly Candidate[] | undefined {
  const [first, second] = candidates;
  if (candidates.length !== 2 || first === undefined || second === undefined) return undefined;
  return isQuestion(first.piece) && !isQuestion(second.piece) ? [first, second] : undefined;
}

/** What opens a paragraph mostly says what it comes to. */
const openingBonus = 0.25;

/**
 * The best sentence that fits two lines and needs nothing before it. Where there is no heading to fall back on, the
 * first one is better than none.
 */
function chooseHeadline(
  candidates: readonly Candidate[],
  section: Section,
  cutter: Cutter,
): Candidate | undefined {
  const isShort = ({ piece }: Candidate) => fitsHeadline(piece, cutter.limits);
  const free = candidates.filter((candidate) => !candidate.isBound && isShort(candidate));
  const hasHeading = section.heading !== undefined && !section.isTitleAgain;
  const fitting = free.length > 0 || hasHeading ? free : candidates.slice(0, 1);
  const worth = (candidate: Candidate) => candidate.score + (candidate === candidates[0] ? openingBonus : 0);
  return fitting.toSorted((left, right) => worth(right) - worth(left))[0];
}

/** The best of the others, within the budget of words, back in the article's order. */
function chooseBullets(
  candidates: readonly Candidate[],
  headline: Candidate | undefined,
  mostWords: number,
): readonly Candidate[] {
  const chosen = new Set<Candidate>(headline ? [headline] : []);
  let words = 0;
  for (const candidate of candidates.toSorted((left, right) => right.score - left.score)) {
    const width = pieceWidth(candidate.piece);
    const limit = mostBullets + (headline ? 1 : 0);
    if (chosen.has(candidate) || chosen.size >= limit || words + width > mostWords) continue;
    if (!isReadable(candidate, chosen) || isRepetition(candidate, chosen)) continue;
    chosen.add(candidate);
    words += width;
  }
  return candidates.filter((candidate) => chosen.has(candidate) && candidate !== headline);
}

/** A sentence that leans on the one before it is understood only right after it. */
function isReadable(candidate: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  if (!candidate.isBound) return true;
  return [...chosen].some((other) => isJustBefore(other.piece, candidate.piece));
}

function isRepetition(candidate: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  return [...chosen].some((other) => overlapWith(candidate.piece, other.piece) >= mostOverlap);
}
