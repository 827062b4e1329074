import { isQuestion } from "../candidates.ts";
import type { Cutter } from "../cutter.ts";
import { isConclusion } from "../heading-text.ts";
import type { Outline, Section } from "../outline.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import type { Draft } from "./draft.ts";
import { type SectionDrafts, sectionDrafts } from "./section-drafts.ts";

/**
 * The section that an article ends with: its conclusion by name, else its last one if it is running text of the highest
 * level. Undefined if it is the only section.
 */
export function closingSection({ sections }: Outline): Section | undefined {
  const last = sections.at(-1);
  if (last?.heading === undefined || last.isNumbered || sections.length < 2) return undefined;
  if (isConclusion(last)) return last;
  const highest = Math.min(...sections.flatMap(({ depth, heading }) => (heading ? [depth] : [])));
  const isText = last.units.every((unit) => unit.kind === "paragraph" || unit.kind === "quote");
  return last.depth === highest && isText && last.units.length > 0 ? last : undefined;
}

/** What the article comes to; a last question is the last slide's headline, with its answer under it. */
export function closingDrafts(section: Section, ofArticle: Cutter): SectionDrafts {
  // A conclusion says once more what was set against each other, and needs no second comparison.
  const cutter: Cutter = isConclusion(section)
    ? { ...ofArticle, axis: undefined, axisIn: () => undefined }
    : ofArticle;
  const passages = section.units.map(wholeUnit);
  const asked = lastQuestion(passages, cutter);
  if (asked === undefined) return withClosing(sectionDrafts(section, cutter));
  const before = sectionDrafts(section, cutter, asked.before);
  const question = sectionDrafts(section, cutter, asked.question);
  return withClosing({
    drafts: [...before.drafts, ...question.drafts],
    leftOver: [...before.leftOver, ...question.leftOver],
  });
}

interface Asked {
  readonly before: readonly Passage[];
  /** The question and what answers it. */
  readonly question: readonly Passage[];
}

/** The last two sentences of a text, if the first asks and the second does not, and both can be shown. */
function lastQuestion(passages: readonly Passage[], cutter: Cutter): Asked | undefined {
  const last = passages.at(-1);
  if (last === undefined || last.to - last.from < 2) return undefined;
  const pair = { ...last, from: last.to - 2 };
  const [first, second] = cutter.pieces(pair, "statement");
  const isAsked = first && second && isQuestion(first) && !isQuestion(second);
  if (!isAsked || first.segment === second.segment) return undefined;
  const rest: readonly Passage[] = pair.from > last.from ? [{ ...last, to: pair.from }] : [];
  return { before: [...passages.slice(0, -1), ...rest], question: [pair] };
}

function withClosing({ drafts, leftOver }: SectionDrafts): SectionDrafts {
  const last = drafts.at(-1);
  if (last === undefined || (last.layout !== "bullets" && last.layout !== "statement"))
    return { drafts, leftOver };
  return { drafts: [...drafts.slice(0, -1), closing(last)], leftOver };
}

function closing(draft: Draft): Draft {
  return { ...draft, layout: "closing" };
}
