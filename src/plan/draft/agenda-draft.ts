import { isAnnouncement } from "../candidates.ts";
import { headingText, shortHeadingText } from "../heading-text.ts";
import type { Outline, Section } from "../outline.ts";
import type { Passage } from "../passage.ts";
import { wordCount } from "../words.ts";
import type { Draft } from "./draft.ts";

/** An agenda helps with so many sections and so many slides; with fewer where the article announces what it is about to do. */
const fewest = { announced: { sections: 3, slides: 8 }, unannounced: { sections: 4, slides: 10 } } as const;
const mostSections = 8;
/** More words than this nobody reads while the next slide waits. */
const mostWords = 50;

/** The sections' headings in their short form; undefined where they are few or the deck is short. */
export function agendaDraft(outline: Outline, slides: number): Draft | undefined {
  const sections = agendaSections(outline);
  const [first] = outline.sections;
  const least = fewest[announcementIn(outline) ? "announced" : "unannounced"];
  const isUseful =
    sections.length >= least.sections && sections.length <= mostSections && slides >= least.slides;
  if (!isUseful || first === undefined || widestWords(sections) > mostWords) return undefined;
  return {
    layout: "agenda",
    section: { ...first, heading: undefined, isNumbered: false },
    headline: { type: "label", label: "agenda" },
    items: sections.map((section) => ({ label: { type: "heading", section, isShort: true }, depth: 0 })),
    passages: [],
  };
}

/** Words of the entries in their widest language. */
function widestWords(sections: readonly Section[]): number {
  const langs = [...(sections[0]?.heading?.variants.keys() ?? [])];
  const counts = langs.map((lang) =>
    sections.reduce((sum, section) => sum + wordCount(shortHeadingText(section, lang)), 0),
  );
  return Math.max(0, ...counts);
}

/** The headings of the highest level that has three or more of them, in every language. */
function agendaSections({ sections }: Outline): readonly Section[] {
  const named = sections.filter((section) => isNamed(section));
  const depths = [...new Set(named.map((section) => section.depth))].toSorted((left, right) => left - right);
  const depth = depths.find(
    (own) => named.filter((section) => section.depth === own).length >= fewest.announced.sections,
  );
  return named.filter((section) => section.depth === depth);
}

function isNamed(section: Section): boolean {
  const langs = [...(section.heading?.variants.keys() ?? [])];
  return langs.length > 0 && langs.every((lang) => headingText(section, lang) !== "");
}

/** The sentence before the first heading that says what the article is about to do; its place parts the opening. */
export function announcementIn({ sections }: Outline): Passage | undefined {
  const [opening] = sections;
  if (opening === undefined || opening.heading !== undefined) return undefined;
  for (const unit of opening.units) {
    const found = unit.segments.findIndex((segment, index) => {
      const kept = new Map([...segment.variants.keys()].map((lang) => [lang, []] as const));
      return unit.kind === "paragraph" && isAnnouncement({ unit, segment: index, kept });
    });
    if (found !== -1) return { unit, from: found, to: found + 1 };
  }
  return undefined;
}
