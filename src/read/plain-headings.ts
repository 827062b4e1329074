import type { Heading } from "mdast";
import { columns } from "./columns.ts";
import { type Draft, withKind } from "./drafts.ts";
import { endsInStop, endsSentence, isExclamation, isQuestion } from "./endings.ts";
import { headingNode } from "./nodes.ts";

/**
 * Whether a line can be a heading by its looks: one short line that does not end like a sentence or a clause, unless a
 * pictogram sets it apart.
 */
export function looksLikeHeading(text: string): boolean {
  const isSetApart = /^\p{Extended_Pictographic}/u.test(text) && columns(text) <= 60;
  const isShort = columns(text) <= 90 && (isSetApart || !endsInStop(text));
  return isShort && !holdsTwoSentences(text) && /\p{L}/u.test(text) && !/^\p{Ll}{2}/u.test(text);
}

/** Headings: lines that look like one and are followed by something longer, or by a heading of their own. */
export function markHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const flags = headingFlags(drafts);
  return drafts.map((draft, index) => (flags[index] === true ? asHeading(draft) : draft));
}

/**
 * What is asked in an interview: a question, with a sentence or two before it, right above what somebody says whose name
 * stands before it three times or more ("Vogt: …").
 */
export function markSpokenQuestions(drafts: readonly Draft[]): readonly Draft[] {
  const names = drafts.map((draft) => (isPlain(draft) ? speakerOf(draft.text) : undefined));
  const turns = new Map<string, number>();
  for (const name of names) if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
  const isSpeaking = (index: number): boolean => (turns.get(names[index] ?? "") ?? 0) >= fewestTurns;
  return drafts.map((draft, index) => {
    const isAsked = isPlain(draft) && isQuestion(draft.text) && columns(draft.text) <= longestQuestion;
    return isAsked && !isSpeaking(index) && isSpeaking(index + 1) ? asHeading(draft) : draft;
  });
}

const fewestTurns = 3;
const longestQuestion = 200;

function speakerOf(text: string): string | undefined {
  return /^(?<name>[^:：.!?。、,]{1,40}?)\s*[:：]\s*\S/u.exec(text)?.groups?.["name"];
}

/** Captions of lost pictures: two phrases with a spaced hyphen between them, right under a heading or before nothing longer. */
export function markCaptions(drafts: readonly Draft[]): readonly Draft[] {
  const candidates = drafts.map((draft) => (looksLikeCaption(draft) ? withKind(draft, "caption") : draft));
  const flags = headingFlags(candidates);
  return drafts.map((draft, index) => {
    const candidate = candidates[index];
    if (candidate === undefined || candidate === draft) return draft;
    const isUnderHeading = drafts[index - 1]?.kind === "title" || flags[index - 1] === true;
    const next = drafts[index + 1];
    const leadsNowhere = next === undefined || !isLonger(next, draft);
    return isUnderHeading || leadsNowhere ? candidate : draft;
  });
}

function looksLikeCaption(draft: Draft): boolean {
  return isPlain(draft) && hasDash(draft.text) && !endsInStop(draft.text) && columns(draft.text) <= 120;
}

function hasDash(text: string): boolean {
  return /\s[-–—]\s/u.test(text) && !/^(\S+\s)?\S*\p{Nd}\S*\s[-–—]/u.test(text);
}

/** From the end, since a line over a heading is one itself. */
function headingFlags(drafts: readonly Draft[]): readonly boolean[] {
  const flags: boolean[] = drafts.map(({ node, kind }) => kind === undefined && node.type === "heading");
  let after = drafts.length;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (draft === undefined || draft.kind !== undefined) continue;
    flags[index] =
      flags[index] === true || isHeading(draft, drafts[index - 1], drafts[after], flags[after] === true);
    after = index;
  }
  return flags;
}

function isHeading(
  draft: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
  isOverHeading: boolean,
): boolean {
  if (next === undefined || !isPlain(draft) || !looksLikeHeading(draft.text)) return false;
  if (!isPartOf(draft, before, next) || isBelowTitle(draft, before)) return false;
  return isOverHeading ? before?.kind !== "title" : isLonger(next, draft);
}

/** Right below the title, without an empty line between, stands more of it. */
function isBelowTitle(draft: Draft, before: Draft | undefined): boolean {
  const [line, above] = [draft.node.position?.start.line ?? 0, before?.node.position?.end.line ?? 0];
  return before?.kind === "title" && line === above + 1;
}

/** Exclaimed lines are mostly asides; a question beside another question is one of a series. */
function isPartOf(draft: Draft, before: Draft | undefined, next: Draft): boolean {
  if (isExclamation(draft.text)) return columns(draft.text) <= 30;
  if (!isQuestion(draft.text)) return true;
  return ![before, next].some(
    (other) => other !== undefined && isPlain(other) && isShortQuestion(other.text),
  );
}

function isShortQuestion(text: string): boolean {
  return isQuestion(text) && columns(text) <= 90;
}

/** A line without a stop is no passage under a heading, but the next of several like lines. */
function isLonger(next: Draft, draft: Draft): boolean {
  if (next.node.type !== "paragraph") return true;
  const width = columns(next.text);
  return width > columns(draft.text) && (endsSentence(next.text) || width > 160);
}

/** Whether it is a paragraph that nothing has claimed yet. */
export function isPlain(draft: Draft): boolean {
  return draft.kind === undefined && draft.node.type === "paragraph";
}

function asHeading(draft: Draft): Draft {
  return draft.node.type === "paragraph"
    ? { ...draft, node: headingNode(draft.node, depthOf(draft.text)) }
    : draft;
}

/** "2.1 Results" hangs below "2 …"; without numbers, plain text has one level under its title. */
function depthOf(text: string): Heading["depth"] {
  const dots = /^\p{Nd}+((?:\.\p{Nd}+)+)/u.exec(text)?.[1]?.match(/\./g)?.length ?? 0;
  return dots === 0 ? 2 : dots === 1 ? 3 : dots === 2 ? 4 : 5;
}

/** "Not to worry! There are many ways" is no heading; a full stop after a short word may be an abbreviation's ("A vs. B"). */
function holdsTwoSentences(text: string): boolean {
  return (
    /(?:\p{L}{5}\.|[!?。！？؟।])["”’»)]?\s+["“„«(]?[\p{Lu}\p{Lo}]/u.test(text) &&
    !/^\S{1,3}[.)]\s/u.test(text)
  );
}
