import { isImperative } from "../../languages/imperatives.ts";
import { sequenceWords } from "../../languages/sequences.ts";
import { slideWords } from "../budgets.ts";
import { cutOrWhole } from "../cut/condense.ts";
import { cueAt } from "../cut/cues.ts";
import { keepAll, within, without } from "../cut/kept.ts";
import { openerCut } from "../cut/openers.ts";
import { parenthesisRanges } from "../cut/parentheses.ts";
import { type SentenceView, viewsOf, viewWithin } from "../cut/sentence-view.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { joinedPassages, type Passage, singleSentences } from "../passage.ts";
import type { Piece } from "../piece.ts";
import { headlineBefore } from "./compare-drafts.ts";
import type { Draft, DraftInText, DraftItem, Headline } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";
import { draftWidth } from "./items.ts";

/** So many instructions in a row are a process, though no list says so. */
const fewestSteps = 3;
const mostSteps = 7;
/** Words by which steps that are shown whole may exceed their slide. */
const leeway = 8;

/** The first row of sentences that tell what to do one after the other: by their verbs, or by "then", "after that", "finally". */
export function firstInstructions(
  passages: readonly Passage[],
  section: Section,
  cutter: Cutter,
): DraftInText | undefined {
  const places = singleSentences(passages);
  const kinds = places.map(stepKind);
  for (let start = 0; start < places.length; start += 1) {
    const end = endOfRun(kinds, places, start);
    const draft = end - start >= fewestSteps && draftOf(places, start, end, section, cutter);
    if (!draft) continue;
    const first = start - (draft.passages[0]?.from === places[start]?.from ? 0 : 1);
    return {
      before: joinedPassages(places.slice(0, first)),
      draft,
      after: joinedPassages(places.slice(end)),
    };
  }
  return undefined;
}

/** What a sentence is in a process: by its opening in most languages, by its verb in half of those that can tell. */
type StepKind = "first" | "later" | "instruction" | "none";

function stepKind({ unit, from }: Passage): StepKind {
  const source = unit.segments[from];
  const views = unit.kind === "paragraph" && source ? viewsOf(source, [...unit.variants.keys()]) : undefined;
  if (views === undefined || views.some(({ text }) => /[:：?？؟]$/u.test(text))) return "none";
  for (const kind of ["later", "first"] as const) {
    if (views.filter((view) => opensWith(view, kind)).length * 2 > views.length) return kind;
  }
  return isMost(views.map((view) => isImperative(view.text, view.lang))) ? "instruction" : "none";
}

/** Those that cannot tell do not vote. */
function isMost(votes: readonly (boolean | undefined)[]): boolean {
  const cast = votes.filter((vote) => vote !== undefined);
  return cast.length > 0 && cast.filter(Boolean).length * 2 >= cast.length;
}

function opensWith(view: SentenceView, words: "first" | "later"): boolean {
  return cueAt(view.text, 0, sequenceWords(view.lang)[words]) !== undefined;
}

/** Index behind a row of steps in one paragraph; what stands before "then" is a step whatever it is. */
function endOfRun(kinds: readonly StepKind[], places: readonly Passage[], start: number): number {
  const unit = places[start]?.unit;
  const isOpen = kinds[start] === "none" ? kinds[start + 1] === "later" : kinds[start] !== "later";
  if (!isOpen) return start;
  let end = start + 1;
  while (end < places.length && places[end]?.unit === unit && kinds[end] !== "none" && kinds[end] !== "first")
    end += 1;
  return end;
}

function draftOf(
  places: readonly Passage[],
  start: number,
  end: number,
  section: Section,
  cutter: Cutter,
): Draft | undefined {
  const run = places.slice(start, end);
  const items = run.flatMap((place): readonly DraftItem[] => {
    const piece = stepPiece(place, cutter);
    return piece ? [{ piece, depth: 0 }] : [];
  });
  if (items.length < run.length || items.length > mostSteps) return undefined;
  const before = places[start - 1];
  const lead = before && headlineBefore({ passage: before, segment: before.from }, cutter);
  const draft: Draft = {
    layout: "steps",
    section,
    headline: lead ?? occasionOf(run[0], cutter) ?? { type: "heading" },
    items,
    passages: joinedPassages(lead && before ? [before, ...run] : run),
  };
  return draftWidth(draft) <= slideWords("steps", cutter.limits) + leeway ? draft : undefined;
}

/** "When you build a boat, first …": what the steps are for, where every language opens so. */
function occasionOf(place: Passage | undefined, cutter: Cutter): Headline | undefined {
  const source = place?.unit.segments[place.from];
  const views = place && source && viewsOf(source, [...place.unit.variants.keys()]);
  const main = views && openerCut(views, true);
  if (place === undefined || views === undefined || main === undefined) return undefined;
  const opening = new Map(views.map(({ lang }) => [lang, [0, main.get(lang)?.[0] ?? 0] as const]));
  const kept = without(within(keepAll(views), opening), parenthesisRanges(views));
  const piece = { unit: place.unit, segment: place.from, kept };
  return fitsHeadline(piece, cutter.limits) ? { type: "piece", piece } : undefined;
}

/** A step without its "then", whole if it cannot be cut: it is never cut before what is to be done, or where. */
function stepPiece({ unit, from }: Passage, cutter: Cutter): Piece | undefined {
  const source = unit.segments[from];
  const views = source && viewsOf(source, [...unit.variants.keys()]);
  if (views === undefined) return undefined;
  const subject = { unit, segment: from };
  const steps = views.map(withoutSequence);
  return cutOrWhole(subject, steps, { ...cutter.options.bullet, isSequence: true }, cutter.options.statement);
}

function withoutSequence(view: SentenceView): SentenceView {
  const { first, later } = sequenceWords(view.lang);
  const end = cueAt(view.text, 0, [...first, ...later]);
  if (end === undefined) return view;
  return viewWithin(view, end + (/^[\s,،，、]*/u.exec(view.text.slice(end))?.[0].length ?? 0));
}
