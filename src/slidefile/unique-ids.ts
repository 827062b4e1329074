import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { WrittenSlide } from "../model/slide-file.ts";

/** A repeated id gets `-2`, `-3` …, never one that another slide has. */
export function withUniqueIds(slides: readonly WrittenSlide[], report: Report): readonly WrittenSlide[] {
  const written = new Set(slides.map(({ id }) => id));
  const firstById = new Map<string, WrittenSlide>();
  return slides.map((slide) => {
    if (slide.id === undefined) return slide;
    const first = firstById.get(slide.id);
    if (first === undefined) {
      firstById.set(slide.id, slide);
      return slide;
    }
    const id = freeId(slide.id, written);
    written.add(id);
    report(duplicateId(slide.id, id, slide, first));
    return { ...slide, id };
  });
}

/** `wanted` with the first number from 2 that nobody has. */
export function freeId(wanted: string, taken: ReadonlySet<string | undefined>): string {
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function duplicateId(id: string, given: string, slide: WrittenSlide, first: WrittenSlide): Diagnostic {
  const place = slide.places?.slide;
  return {
    severity: "error",
    code: "slidefile/duplicate-id",
    message: `expected each id once, found \`${id}\` again after line ${first.places?.slide.line ?? 1}`,
    ...(place === undefined ? {} : { place }),
    hint: `give this slide an id of its own; until then it is \`${given}\``,
  };
}
