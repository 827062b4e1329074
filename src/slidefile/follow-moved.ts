import type { SlideFile, WrittenSlide } from "../model/slide-file.ts";
import { isLocked } from "./locks.ts";
import { lineLikeness, unnumbered } from "./merge-lines.ts";
import { matchLists, type ThreeOf } from "./merge-lists.ts";

/**
 * Lines that a person has moved to another slide as they were, by splitting a slide or joining two, follow the article all
 * the same: what it says there now takes their place.
 */
export function withMovedText({ base, ours, theirs }: ThreeOf<SlideFile>): SlideFile {
  const [before, own, newer] = [byId(base), byId(ours), byId(theirs)];
  const reworded = new Map<string, string>();
  const stillThere = new Set(theirs.slides.flatMap(linesOf));
  for (const [id, slide] of before) {
    for (const [was, is] of rewordedAndLeft(slide, own.get(id), newer.get(id))) {
      if (!stillThere.has(was)) reworded.set(was, is);
    }
  }
  if (reworded.size === 0) return ours;
  return {
    ...ours,
    slides: ours.slides.map((slide) => followed(slide, before.get(slide.id ?? ""), reworded)),
  };
}

/** Lines that have left their slide, with what the article has made of them. */
function rewordedAndLeft(
  base: WrittenSlide,
  ours: WrittenSlide | undefined,
  theirs: WrittenSlide | undefined,
): readonly (readonly [was: string, is: string])[] {
  if (theirs === undefined) return [];
  const kept = new Set(ours === undefined ? [] : linesOf(ours));
  if (linesOf(base).every((line) => kept.has(line))) return [];
  return (["body", "notes"] as const).flatMap((part) => {
    const [old, newer] = [textLines(base[part]), textLines(theirs[part])];
    const pairs = matchLists(old, newer, lineLikeness);
    return old.flatMap((was, index) => {
      const is = newer[pairs.rightOf(index) ?? -1];
      return is === undefined || is === was || kept.has(was) || kept.has(is) ? [] : [[was, is] as const];
    });
  });
}

function followed(
  slide: WrittenSlide,
  base: WrittenSlide | undefined,
  reworded: ReadonlyMap<string, string>,
): WrittenSlide {
  if (isLocked(slide)) return slide;
  const own = new Set(base === undefined ? [] : linesOf(base));
  const text = (source: string): string =>
    source
      .split("\n")
      .map((line) => {
        const [was, is] = [unnumbered(line), reworded.get(unnumbered(line))];
        return is === undefined || own.has(was) ? line : withMarkerOf(line, is);
      })
      .join("\n");
  return { ...slide, body: text(slide.body), notes: text(slide.notes) };
}

/** A bullet or a number belongs to where a line stands, not to what it says. */
function withMarkerOf(line: string, words: string): string {
  return (markerOf(line) ?? "") + words.slice(markerOf(words)?.length ?? 0);
}

function markerOf(line: string): string | undefined {
  return /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line)?.[0];
}

function linesOf({ body, notes }: WrittenSlide): readonly string[] {
  return [...textLines(body), ...textLines(notes)];
}

/** Those with words in them, whatever their numbers. */
function textLines(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => /\p{L}/u.test(line))
    .map(unnumbered);
}

function byId({ slides }: SlideFile): ReadonlyMap<string, WrittenSlide> {
  return new Map(slides.flatMap((slide) => (slide.id === undefined ? [] : [[slide.id, slide] as const])));
}
