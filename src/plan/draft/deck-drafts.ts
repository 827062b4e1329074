import type { Cutter } from "../cutter.ts";
import type { Outline, Section } from "../outline.ts";
import type { Passage } from "../passage.ts";
import type { Draft } from "./draft.ts";
import { sectionDrafts } from "./section-drafts.ts";

/** A section with more slides than this gets a slide of its own in front, if it is not the only one. */
const longSection = 4;

export interface DeckDrafts {
  /** What the title slide takes into its notes: an opening of which nothing can be shown. */
  readonly opening: readonly Passage[];
  readonly drafts: readonly Draft[];
}

/** The slides between the title and the source, in the article's order. */
export function deckDrafts(outline: Outline, cutter: Cutter): DeckDrafts {
  let opening: readonly Passage[] = [];
  const drafts: Draft[] = [];
  outline.sections.forEach((section, index) => {
    const found = sectionDrafts(section, cutter);
    const next = outline.sections[index + 1];
    if (needsSectionSlide(section, next, found.drafts.length)) drafts.push(sectionSlide(section));
    const last = drafts.at(-1);
    if (last === undefined) opening = [...opening, ...found.leftOver];
    else drafts[drafts.length - 1] = { ...last, passages: [...last.passages, ...found.leftOver] };
    drafts.push(...found.drafts);
  });
  return { opening, drafts: withParts(drafts) };
}

/** Where subsections follow, where the heading is all there is, and where a long stretch begins. */
function needsSectionSlide(section: Section, next: Section | undefined, slides: number): boolean {
  if (section.heading === undefined || section.isTitleAgain) return false;
  const hasSubsections = next !== undefined && next.depth > section.depth;
  return hasSubsections || slides === 0 || slides > longSection;
}

function sectionSlide(section: Section): Draft {
  return { layout: "section", section, headline: { type: "heading" }, items: [], passages: [] };
}

/** Slides that share their section's heading as headline are counted: no two slides say the same. */
function withParts(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!hasHeadingOnly(draft)) return draft;
    const siblings = drafts.filter((other) => hasHeadingOnly(other) && other.section === draft.section);
    if (siblings.length < 2) return draft;
    const part = { number: siblings.indexOf(draft) + 1, of: siblings.length };
    return { ...draft, headline: { type: "heading", part } };
  });
}

function hasHeadingOnly(draft: Draft): boolean {
  return draft.headline.type === "heading" && draft.layout !== "section";
}
