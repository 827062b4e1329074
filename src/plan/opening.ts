import type { Lang } from "../model/lang.ts";
import { isAnnouncement } from "./candidates.ts";
import type { Outline, Section } from "./outline.ts";
import { type Passage, wholeUnit } from "./passage.ts";
import type { Piece } from "./piece.ts";
import { displayWidth, textWeight, wordCount } from "./words.ts";

/** What the title slide says of an article's first sentence, and the article without it. */
export interface Opening {
  /** The first sentence of an article without a title. */
  readonly title?: Piece;
  /** The sentence between title and article. */
  readonly subtitle?: Piece;
  /** Goes to the title slide's notes. */
  readonly passages: readonly Passage[];
  readonly outline: Outline;
}

/** Words of average length at the most. */
const longestSubtitle = 24;
const longestTitle = 12;
const shortestTitle = 4;
/** Two lines of a title slide. */
const widestTitle = 70;

/**
 * An article without a title is called by its first sentence if that is short in every language. Under a title stands the
 * sentence between it and the article: all that stands before the first heading, or a phrase without a full stop.
 */
export function openingOf(
  outline: Outline,
  langs: readonly Lang[],
  has: { readonly title: boolean; readonly subtitle: boolean },
): Opening {
  const piece = firstSentence(outline, langs);
  if (piece !== undefined && !has.title && isTitle(piece, outline))
    return { title: piece, ...without(piece, outline) };
  if (piece !== undefined && has.title && !has.subtitle && isSubtitle(piece, outline))
    return { subtitle: piece, ...without(piece, outline) };
  return { passages: [], outline };
}

/** One sentence in each language; undefined where the article starts with anything else. */
function firstSentence({ sections: [opening] }: Outline, langs: readonly Lang[]): Piece | undefined {
  const unit = opening?.heading === undefined ? opening?.units[0] : undefined;
  if (unit?.kind !== "paragraph") return undefined;
  const kept = langs.flatMap((lang) => {
    const [sentence, ...others] = unit.segments[0]?.variants.get(lang) ?? [];
    if (sentence === undefined || others.length > 0) return [];
    return [[lang, [[0, sentence.text.length] as const]] as const];
  });
  const piece = { unit, segment: 0, kept: new Map(kept) };
  return kept.length === langs.length && !isAnnouncement(piece) ? piece : undefined;
}

function isTitle(piece: Piece, { sections }: Outline): boolean {
  const isAll = sections.length === 1 && sections[0]?.units.length === 1 && piece.unit.segments.length === 1;
  return (
    !isAll &&
    textsOf(piece).every(
      (text) =>
        wordCount(text) >= shortestTitle &&
        textWeight(text) <= longestTitle &&
        displayWidth(text) <= widestTitle,
    )
  );
}

function isSubtitle({ unit, ...piece }: Piece, { sections: [opening, ...others] }: Outline): boolean {
  const texts = textsOf({ unit, ...piece });
  if (unit.segments.length > 1 || texts.some((text) => textWeight(text) > longestSubtitle)) return false;
  const isAlone = opening?.units.length === 1 && others.length > 1;
  const isPhrase = texts.every((text) => !/[.!?:。！？：।۔؟…]["”»’)]*$/u.test(text));
  return isAlone || (isPhrase && unit !== opening?.units.at(-1));
}

function textsOf({ unit, segment, kept }: Piece): readonly string[] {
  return [...kept.keys()].flatMap((lang) =>
    (unit.segments[segment]?.variants.get(lang) ?? []).map(({ text }) => text),
  );
}

function without({ unit }: Piece, outline: Outline): Pick<Opening, "passages" | "outline"> {
  const [opening, ...others] = outline.sections;
  const rest = opening === undefined ? [] : restOf(opening, unit.segments.length > 1);
  return {
    passages: [{ ...wholeUnit(unit), to: 1 }],
    outline: { ...outline, sections: [...rest, ...others] },
  };
}

/** The section behind its first sentence; none if that was all. */
function restOf(section: Section, hasMore: boolean): readonly Section[] {
  if (hasMore) return [{ ...section, from: 1 }];
  return section.units.length > 1 ? [{ ...section, units: section.units.slice(1) }] : [];
}
