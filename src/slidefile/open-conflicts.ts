import { parseSlideAttributes } from "./slide-comment.ts";
import type { NumberedLine } from "./group-lines.ts";
import { lineInNews, newsStart } from "./news.ts";
import { aheadInText, bodyStart, scanLine } from "./scan.ts";
import { readLines } from "./slide-lines.ts";

/** A place in a slide file that waits for somebody to choose. */
export interface Conflict {
  /** From 1, in the file as it stands. */
  readonly line: number;
  /** Whether the article no longer has what the person changed. */
  readonly isGone: boolean;
  /** The id of its slide; undefined in front matter, and where the slide has none. */
  readonly slide: string | undefined;
}

/** Every comment with newer text in a slide file. */
export function openConflicts(text: string): readonly Conflict[] {
  if (!text.includes("diptych: new text")) return [];
  const { lines, start, slides } = readLines(text);
  const inFront = lines.slice(0, start).flatMap((line, index) => {
    if (lineInNews(line) === undefined) return [];
    return [{ line: index + 1, isGone: false, slide: undefined }];
  });
  const inSlides = slides.flatMap(({ attributes, body, notes }) => {
    const slide = parseSlideAttributes(attributes).id;
    return [...newsIn(body), ...newsIn(notes)].map(({ line, isGone }) => ({ line, isGone, slide }));
  });
  return [...inFront, ...inSlides].toSorted((left, right) => left.line - right.line);
}

/** One comment with newer text, by its lines in the file (from 1), `to` being the line after it. */
export interface PlacedNews {
  readonly line: number;
  readonly to: number;
  readonly isGone: boolean;
  /** What it says, as the article has it but for marks made harmless. */
  readonly says: readonly string[];
}

/** The comments with newer text among the lines of a body or of notes; what only looks so in code is none. */
export function newsIn(part: readonly NumberedLine[]): readonly PlacedNews[] {
  const texts = part.map(({ text }) => text);
  const ahead = aheadInText(texts);
  const found: PlacedNews[] = [];
  let state = bodyStart;
  for (const [index, { text, number }] of part.entries()) {
    const { kind, next } = scanLine(state, text, index, ahead);
    const start = kind === "comment" && state.comment === undefined ? newsStart(text) : undefined;
    state = next;
    if (start === undefined) continue;
    const last = text.includes("-->")
      ? index
      : texts.findIndex((line, at) => at > index && line.includes("-->"));
    if (last === -1) continue;
    const to = (part[last]?.number ?? number) + 1;
    found.push({ ...start, line: number, to, says: texts.slice(index + 1, last) });
  }
  return found;
}
