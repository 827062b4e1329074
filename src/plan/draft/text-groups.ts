import { type Candidate, candidatesOf, bulletCuts, type CandidateOptions } from "../candidates.ts";
import { type Passage, passageWords } from "../passage.ts";

/** Paragraphs that make one slide together, with what can be shown of them. */
export interface TextGroup {
  readonly passages: readonly Passage[];
  readonly candidates: readonly Candidate[];
}

/** One message a slide: a paragraph with so many things to show has its own. */
const ownSlide = 2;
/** Paragraphs with less join until they have so many things to show, or so many words to speak. */
const fullPieces = 3;
const fullWords = 75;
/** A paragraph with more is two slides or more. */
const mostPieces = 6;

/** Divides running text by paragraphs: short ones join, long ones part between sentences. */
export function textGroups(passages: readonly Passage[], options: CandidateOptions): readonly TextGroup[] {
  const groups: TextGroup[] = [];
  for (const passage of passages.flatMap((whole) => splitLong(whole, options))) {
    const group = groupOf([passage], options);
    const last = groups.at(-1);
    if (last === undefined || isFull(last) || areApart(last, group)) groups.push(group);
    else groups[groups.length - 1] = groupOf([...last.passages, passage], options);
  }
  return joinLeftover(groups, options);
}

function groupOf(passages: readonly Passage[], options: CandidateOptions): TextGroup {
  return { passages, candidates: candidatesOf(passages, bulletCuts(options), options.isTopic) };
}

/** Two paragraphs that can each fill a slide have a message each. */
function areApart(left: TextGroup, right: TextGroup): boolean {
  return left.candidates.length >= ownSlide && right.candidates.length >= ownSlide;
}

function isFull(group: TextGroup): boolean {
  if (group.candidates.length === 0) return false;
  return group.candidates.length >= fullPieces || wordsOf(group) >= fullWords;
}

function wordsOf(group: TextGroup): number {
  return group.passages.reduce((sum, passage) => sum + passageWords(passage), 0);
}

/** A last paragraph that has nothing to show goes with the slide before it. */
function joinLeftover(groups: readonly TextGroup[], options: CandidateOptions): readonly TextGroup[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (last === undefined || before === undefined || last.candidates.length > 0) return groups;
  return [...groups.slice(0, -2), groupOf([...before.passages, ...last.passages], options)];
}

/** Parts of about as many sentences each. */
function splitLong(passage: Passage, options: CandidateOptions): readonly Passage[] {
  const count = candidatesOf([passage], bulletCuts(options), options.isTopic).length;
  const parts = Math.ceil(count / mostPieces);
  if (parts < 2) return [passage];
  const size = Math.ceil((passage.to - passage.from) / parts);
  return Array.from({ length: parts }, (_, index) => ({
    ...passage,
    from: passage.from + index * size,
    to: Math.min(passage.to, passage.from + (index + 1) * size),
  })).filter((part) => part.from < part.to);
}
