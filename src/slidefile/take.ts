import type { SlideFile, WrittenSlide } from "../model/slide-file.ts";
import type { SlideLines } from "./group-lines.ts";
import { matchLists } from "./merge-lists.ts";
import { slideLikeness } from "./merge-slide.ts";
import { lineInNews } from "./news.ts";
import { type Conflict, newsIn, openConflicts, type PlacedNews } from "./open-conflicts.ts";
import { parseSlideFile } from "./parse.ts";
import { editLines, type FileLines, type LineEdit, readLines } from "./slide-lines.ts";
import { newTextInPlace } from "./take-new.ts";

export interface TakeOptions {
  /** What stays: the article's newer text, or the person's. */
  readonly side: "new" | "mine";
  /** Only this slide's conflicts; undefined: all, those in front matter included. */
  readonly slide: string | undefined;
  /** What was generated last, if that is known: it tells which lines a comment's text is to replace. */
  readonly pristine: string | undefined;
}

export interface Taken {
  readonly text: string;
  /** By their lines before. */
  readonly settled: readonly Conflict[];
  /** Where nobody can tell which of the person's lines the new text replaces: these stay open. */
  readonly unclear: readonly Conflict[];
}

/** Settles open conflicts for one side. Nothing else in the file changes. */
export function takeSide(text: string, options: TakeOptions): Taken {
  const wanted = openConflicts(text).filter(
    ({ slide }) => options.slide === undefined || slide === options.slide,
  );
  const file = readLines(text);
  const edits = new Map([...frontMatterEdits(file, options.side), ...slideEdits(text, file, options)]);
  const settled = wanted.filter(({ line }) => edits.has(line));
  const chosen = settled.flatMap(({ line }) => edits.get(line) ?? []);
  return {
    text: editLines(text, withoutCovered(chosen)),
    settled,
    unclear: wanted.filter(({ line }) => !edits.has(line)),
  };
}

/** What settles the conflict whose comment stands on a line. */
type EditsByLine = readonly (readonly [line: number, edits: readonly LineEdit[]])[];

/** The newer line stands under the person's, perhaps after other newer ones. */
function frontMatterEdits({ lines, start }: FileLines, side: TakeOptions["side"]): EditsByLine {
  let own = 0;
  return lines.slice(0, start).flatMap((line, index): EditsByLine => {
    const news = lineInNews(line);
    if (news === undefined) own = index + 1;
    if (news === undefined || own === 0) return [];
    const removed = { from: index + 1, to: index + 2, lines: [] };
    return [[index + 1, side === "mine" ? [removed] : [{ from: own, to: own + 1, lines: [news] }, removed]]];
  });
}

function slideEdits(text: string, file: FileLines, options: TakeOptions): EditsByLine {
  const theirs = options.side === "new" ? theirSlides(text, options.pristine) : [];
  return file.slides.flatMap((slide, index) => {
    const spots = [
      ...newsIn(slide.body).map((news) => ({ news, part: "body" as const })),
      ...newsIn(slide.notes).map((news) => ({ news, part: "notes" as const })),
    ];
    return spots.flatMap(({ news, part }): EditsByLine => {
      const removed = removal(news, file.lines);
      if (options.side === "mine") return [[news.line, [removed]]];
      const taken = newTextInPlace({ slide, part, news, theirs: theirs[index], lines: file.lines });
      if (taken === "slide gone") return [[news.line, [slideRemoval(file, slide, index)]]];
      return taken === undefined ? [] : [[news.line, [...taken, removed]]];
    });
  });
}

/** For each slide the one that was generated; undefined where nothing is known, "gone" where there is none any more. */
function theirSlides(
  text: string,
  pristine: string | undefined,
): readonly (WrittenSlide | "gone" | undefined)[] {
  if (pristine === undefined) return [];
  const [ours, theirs] = [read(text).slides, read(pristine).slides];
  const pairs = matchLists(ours, theirs, slideLikeness);
  return ours.map((_, index) => theirs[pairs.rightOf(index) ?? -1] ?? "gone");
}

/** With the blank lines before it, so that what stood around it stands as it stood without it. */
function removal({ line, to }: PlacedNews, lines: readonly string[]): LineEdit {
  let from = line;
  while (from > 1 && /^[ \t]*$/.test(lines[from - 2] ?? "")) from -= 1;
  const isFollowed = to <= lines.length && !/^[ \t]*$/.test(lines[to - 1] ?? "");
  return { from: isFollowed ? line : from, to, lines: [] };
}

/** A slide goes with the separator after it, the last one with the separator before it. */
function slideRemoval({ lines, slides }: FileLines, slide: SlideLines, index: number): LineEdit {
  const next = slides[index + 1];
  if (next !== undefined) return { from: slide.firstLine, to: next.firstLine, lines: [] };
  const above = lines.slice(0, slide.firstLine - 1);
  const from = index === 0 ? slide.firstLine : above.findLastIndex((line) => !isBetweenSlides(line)) + 2;
  const end = lines.at(-1) === "" ? lines.length : lines.length + 1;
  return { from, to: end, lines: [] };
}

function isBetweenSlides(line: string): boolean {
  return /^(?:[ \t]*|-{2,4}[ \t]*)$/.test(line);
}

/** Where a slide goes, or a block, edits inside it have nothing left to do. */
function withoutCovered(edits: readonly LineEdit[]): readonly LineEdit[] {
  return edits.filter(
    (edit, index) =>
      !edits.some(
        (other, place) =>
          other.from <= edit.from &&
          edit.to <= other.to &&
          (other.from < edit.from || edit.to < other.to || place < index),
      ),
  );
}

function read(text: string): SlideFile {
  return parseSlideFile({ file: "", text }, () => {});
}
