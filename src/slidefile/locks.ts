import type { SlideFile, WrittenSlide } from "../model/slide-file.ts";
import type { ThreeOf } from "./merge-lists.ts";
import { parseSlideFile } from "./parse.ts";
import { serializeSlideFile } from "./serialize.ts";

/** A slide with `data-lock` is never touched. */
export function isLocked({ attributes }: WrittenSlide): boolean {
  return attributes.some(({ name }) => name === "data-lock");
}

/** A file with `lock: true` in its front matter is never touched. */
export function isFileLocked(text: string): boolean {
  return /^lock:[ \t]*true[ \t]*$/m.test(read(text).frontMatter?.raw ?? "");
}

/** Locked slides of ours whose text would be another one now; lines count from 1, in ours. */
export function lockedBehind({ base, ours, theirs }: ThreeOf<string>): readonly number[] {
  if (!ours.includes("data-lock")) return [];
  const [before, now] = [textsById(read(base)), textsById(read(theirs))];
  return read(ours).slides.flatMap(({ id, places, ...slide }) => {
    const isBehind = isLocked({ id, ...slide }) && before.get(id) !== now.get(id);
    return isBehind ? [places?.slide.line ?? 1] : [];
  });
}

/**
 * The pristine copy after a merge: the new text, but locked slides as they were, so that unlocking one brings it all that
 * it has missed.
 */
export function pristineAfter({ base, ours, theirs }: ThreeOf<string>): string {
  if (!ours.includes("data-lock")) return theirs;
  const locked = new Set(read(ours).slides.flatMap((slide) => (isLocked(slide) ? [slide.id] : [])));
  const before = new Map(read(base).slides.map((slide) => [slide.id, slide]));
  const file = read(theirs);
  const slides = file.slides.map((slide) => (locked.has(slide.id) ? (before.get(slide.id) ?? slide) : slide));
  return serializeSlideFile({ ...file, slides });
}

function textsById(file: SlideFile): ReadonlyMap<string | undefined, string> {
  return new Map(
    file.slides.map((slide) => [
      slide.id,
      serializeSlideFile({ file: "", frontMatter: undefined, slides: [slide] }),
    ]),
  );
}

function read(text: string): SlideFile {
  return parseSlideFile({ file: "", text }, () => {});
}
