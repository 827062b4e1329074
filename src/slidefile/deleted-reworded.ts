import type { WrittenSlide } from "../model/slide-file.ts";
import { lineLikeness } from "./merge-lines.ts";
import { matchLists, type ThreeOf } from "./merge-lists.ts";
import { unmarked } from "./moved-pieces.ts";
import { writtenSlides } from "./orders.ts";

/** Something that a person deleted, and that the article has reworded since: it stays deleted. */
export interface DeletedReworded {
  /** What it says now: a line, or the headline of a slide that was deleted as a whole. */
  readonly text: string;
  /** The slide's first line in ours, from 1; undefined where the whole slide was deleted. */
  readonly line: number | undefined;
}

/** What a person may want to know of in the run that would have brought it. */
export function deletedReworded({ base, ours, theirs }: ThreeOf<string>): readonly DeletedReworded[] {
  const [before, now] = [byId(writtenSlides(base)), byId(writtenSlides(theirs))];
  const slides = writtenSlides(ours);
  const own = byId(slides);
  // What was moved to another slide has followed the article there.
  const said = new Set(slides.flatMap(({ body }) => body.split("\n").map(unmarked)));
  return [...before].flatMap(([id, slide]): readonly DeletedReworded[] => {
    const [mine, newer] = [own.get(id), now.get(id)];
    if (newer === undefined) return [];
    if (mine !== undefined) {
      const line = mine.places?.slide.line;
      return rewordedLines({ base: slide, ours: mine, theirs: newer })
        .filter(({ was, is }) => !ours.includes(was) && !said.has(unmarked(is)))
        .map(({ is }) => ({ text: is, line }));
    }
    const isSame = slide.title === newer.title && slide.body === newer.body;
    return isSame ? [] : [{ text: newer.title || id, line: undefined }];
  });
}

function rewordedLines(
  slides: ThreeOf<WrittenSlide>,
): readonly { readonly was: string; readonly is: string }[] {
  const [base, ours, theirs] = [slides.base, slides.ours, slides.theirs].map(({ body }) =>
    body.split("\n").filter((line) => line.trim() !== ""),
  );
  if (base === undefined || ours === undefined || theirs === undefined) return [];
  const likeness = { ...lineLikeness, guessedBy: "text" } as const;
  const [mine, newer] = [matchLists(base, ours, likeness), matchLists(base, theirs, likeness)];
  return base.flatMap((was, index) => {
    const is = theirs[newer.rightOf(index) ?? -1];
    return mine.rightOf(index) !== undefined ||
      is === undefined ||
      lineLikeness.textOf(is) === lineLikeness.textOf(was)
      ? []
      : [{ was, is }];
  });
}

function byId(slides: readonly WrittenSlide[]): ReadonlyMap<string, WrittenSlide> {
  return new Map(slides.flatMap((slide) => (slide.id === undefined ? [] : [[slide.id, slide] as const])));
}
