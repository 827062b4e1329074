import type { TranslationUnit } from "../../model/alignment.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { type Passage, passageWords, wholeUnit } from "../passage.ts";
import type { Draft } from "./draft.ts";
import { listDrafts } from "./list-drafts.ts";
import { partsOf, type SectionPart } from "./parts.ts";
import { textDrafts } from "./text-drafts.ts";

/** A block larger than this is no slide; it stays in the notes. */
const mostBlockLines = 12;
const mostBlockWords = 60;

export interface SectionDrafts {
  readonly drafts: readonly Draft[];
  /** What no slide of this section stands for: the slide before it takes these into its notes. */
  readonly leftOver: readonly Passage[];
}

/** The slides of one section, without its section slide. */
export function sectionDrafts(section: Section, cutter: Cutter): SectionDrafts {
  const drafts = partsOf(section.units).flatMap((part) => partDrafts(part, section, cutter));
  return withoutEmpty(drafts, section);
}

function partDrafts(part: SectionPart, section: Section, cutter: Cutter): readonly Draft[] {
  switch (part.type) {
    case "text":
      return textDrafts(part.passages, section, cutter);
    case "list":
      return listDrafts(part, section, cutter);
    case "block":
      return [blockDraft(part.unit, section)];
  }
}

function blockDraft(unit: TranslationUnit, section: Section): Draft {
  const base = { layout: "bullets", section, headline: { type: "heading" }, items: [] } as const;
  const passages = [wholeUnit(unit)];
  return isShowable(unit) ? { ...base, block: unit, passages } : { ...base, passages };
}

function isShowable(unit: TranslationUnit): boolean {
  const lines = [...unit.variants.values()].map((blocks) =>
    blocks.reduce((sum, block) => sum + block.lines[1] - block.lines[0] + 1, 0),
  );
  return Math.max(0, ...lines) <= mostBlockLines && passageWords(wholeUnit(unit)) <= mostBlockWords;
}

/** A slide with nothing to show gives its passages to the slide before it, the first to the one after. */
function withoutEmpty(drafts: readonly Draft[], section: Section): SectionDrafts {
  const full: Draft[] = [];
  let waiting: readonly Passage[] = [];
  for (const draft of drafts) {
    const last = full.at(-1);
    if (!isEmpty(draft)) {
      full.push({ ...draft, passages: [...waiting, ...draft.passages] });
      waiting = [];
    } else if (last !== undefined) {
      full[full.length - 1] = { ...last, passages: [...last.passages, ...draft.passages] };
    } else {
      waiting = [...waiting, ...draft.passages];
    }
  }
  return waiting.length === 0 ? { drafts: full, leftOver: [] } : onlyHeading(full, waiting, section);
}

/** A section of which nothing can be shown still has its heading. */
function onlyHeading(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  section: Section,
): SectionDrafts {
  if (section.heading === undefined || section.isTitleAgain) return { drafts, leftOver: passages };
  const draft: Draft = { layout: "statement", section, headline: { type: "heading" }, items: [], passages };
  return { drafts: [...drafts, draft], leftOver: [] };
}

function isEmpty(draft: Draft): boolean {
  return draft.headline.type === "heading" && draft.items.length === 0 && draft.block === undefined;
}
