import type { Alignment, TranslationUnit } from "../model/alignment.ts";
import { numberedHeadings } from "./numbered-headings.ts";
import { type Passage, wholeUnit } from "./passage.ts";
import { isRepeatedTitle } from "./repeated-title.ts";

/** A heading and what stands under it, up to the next heading of any depth. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading: TranslationUnit | undefined;
  /** 1 and up; 0 without a heading. */
  readonly depth: number;
  /** Whether the heading only says the article's title again. */
  readonly isTitleAgain: boolean;
  /** Whether the heading is one of a row of numbered ones ("Step 1: …"). */
  readonly isNumbered: boolean;
  /** Paragraphs, items, quotes, code, tables, figures and captions. */
  readonly units: readonly TranslationUnit[];
  /** Whether the heading asks and the text under it is what somebody answers. */
  readonly isAnswered?: boolean;
  /** How many sentences of the first unit the title slide has taken; none if absent. */
  readonly from?: number;
}

/** What slides of the section stand for. */
export function passagesOf({ units, from = 0 }: Section): readonly Passage[] {
  return units.map((unit, index) => ({ ...wholeUnit(unit), ...(index === 0 && { from }) }));
}

export interface Outline {
  readonly title: TranslationUnit | undefined;
  readonly sections: readonly Section[];
  /** Byline and bio: where the article comes from. */
  readonly origin: readonly TranslationUnit[];
}

/** Sorts an article's units by the part they play; boilerplate plays none. */
export function outlineOf(alignment: Alignment): Outline {
  const title = alignment.units.find((unit) => unit.kind === "title");
  const origin = alignment.units.filter((unit) => unit.kind === "byline" || unit.kind === "bio");
  return { title, origin, sections: sectionsOf(bodyOf(alignment), title) };
}

function bodyOf(alignment: Alignment): readonly TranslationUnit[] {
  const outside = new Set(["title", "byline", "bio", "boilerplate"]);
  return alignment.units.filter((unit) => !outside.has(unit.kind));
}

function sectionsOf(
  units: readonly TranslationUnit[],
  title: TranslationUnit | undefined,
): readonly Section[] {
  const sections: Section[] = [];
  const numbered = numberedHeadings(units);
  for (let start = 0; start < units.length;) {
    const heading = units[start]?.kind === "heading" ? units[start] : undefined;
    const first = heading ? start + 1 : start;
    const next = units.findIndex((unit, index) => index >= first && unit.kind === "heading");
    const end = next === -1 ? units.length : next;
    sections.push({
      heading,
      depth: heading?.depth ?? 0,
      isNumbered: heading !== undefined && numbered.has(heading),
      isTitleAgain: heading !== undefined && title !== undefined && isRepeatedTitle(heading, title),
      isAnswered: heading !== undefined && isAnswered(heading, units[first]),
      units: units.slice(first, end),
    });
    start = end;
  }
  return sections;
}

/** Whether a section's heading is a question, in every language. */
export function asks(heading: TranslationUnit | undefined): boolean {
  const blocks = [...(heading?.variants.values() ?? [])].flat();
  return blocks.length > 0 && blocks.every(({ text }) => /[?？؟][\s"”»’)]*$/u.test(text));
}

/** An answer has lost its speaker's name, and starts behind it. */
function isAnswered(heading: TranslationUnit, next: TranslationUnit | undefined): boolean {
  const first = next?.kind === "paragraph" ? [...(next.segments[0]?.variants.values() ?? [])].flat() : [];
  return asks(heading) && first.length > 0 && first.every(({ start }) => start > 0);
}
