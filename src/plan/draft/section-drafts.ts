import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import type { Passage } from "../passage.ts";
import { blockDrafts } from "./block-drafts.ts";
import type { Draft } from "./draft.ts";
import { listDrafts } from "./list-drafts.ts";
import { partsOf, type SectionPart } from "./parts.ts";
import { textDrafts } from "./text-drafts.ts";

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
      return blockDrafts(part, section, cutter);
  }
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
