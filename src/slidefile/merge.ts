import type { SlideFile } from "../model/slide-file.ts";
import { withMovedText } from "./follow-moved.ts";
import { mergeFrontMatter } from "./merge-front-matter.ts";
import { mergeLists, type ThreeOf } from "./merge-lists.ts";
import { mergeSlide, slideLikeness } from "./merge-slide.ts";
import { type Conflict, openConflicts } from "./open-conflicts.ts";
import { parseSlideFile } from "./parse.ts";
import { serializeSlideFile } from "./serialize.ts";
import { withUniqueIds } from "./unique-ids.ts";

export type Merge =
  | { readonly type: "clean"; readonly text: string }
  /** The text has, under what a person wrote, comments with what is newer; `conflicts` says where. */
  | { readonly type: "conflict"; readonly text: string; readonly conflicts: readonly Conflict[] };

/**
 * Brings what changed from `base` to `theirs` into `ours`, by slide, by block and by line. Nothing that a person wrote is
 * lost: where both sides changed the same, ours stays and theirs goes under it in a comment. Lines end as in ours.
 */
export function mergeSlideFiles(texts: ThreeOf<string>): Merge {
  const text = mergedText(texts);
  const conflicts = openConflicts(text);
  return conflicts.length === 0 ? { type: "clean", text } : { type: "conflict", text, conflicts };
}

/** How lines end does not count as a change. */
export function isSameText(left: string, right: string): boolean {
  return left.replaceAll("\r\n", "\n") === right.replaceAll("\r\n", "\n");
}

/** Merges file by file what `mergeSlideFiles` merges text by text. */
export function mergeParsed(files: ThreeOf<SlideFile>): SlideFile {
  const { base, theirs } = files;
  const ours = withMovedText(files);
  const lists = { base: base.slides, ours: ours.slides, theirs: theirs.slides };
  const slides = mergeLists(lists, slideLikeness).flatMap((versions) => mergeSlide(versions) ?? []);
  return {
    file: ours.file,
    frontMatter: mergeFrontMatter({
      base: base.frontMatter,
      ours: ours.frontMatter,
      theirs: theirs.frontMatter,
    }),
    slides: withUniqueIds(slides, () => {}),
  };
}

function mergedText({ base, ours, theirs }: ThreeOf<string>): string {
  if (isSameText(ours, theirs) || isSameText(theirs, base)) return ours;
  if (isSameText(ours, base)) return theirs;
  const merged = serializeSlideFile(
    mergeParsed({ base: parsed(base), ours: parsed(ours), theirs: parsed(theirs) }),
  );
  return /^[^\n]*\r\n/.test(ours) ? merged.replaceAll("\n", "\r\n") : merged;
}

/** In canonical form, so that what a person left open is closed before anything is put under it. */
function parsed(text: string): SlideFile {
  return read(serializeSlideFile(read(text)));
}

function read(text: string): SlideFile {
  return parseSlideFile({ file: "", text }, () => {});
}
