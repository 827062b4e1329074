import type { Diagnostic, Report } from "../model/diagnostic.ts";
import { noteLine } from "./markers.ts";
import { aheadInFile, bodyStart, scanLine, unclosedAtEnd } from "./scan.ts";
import type { LineKind, ScanState, Unclosed } from "./scan.ts";
import { splitSlideComment } from "./slide-comment.ts";

/** The lines of one slide, sorted by what they belong to. */
export interface SlideLines {
  readonly isVertical: boolean;
  /** The first line that is not blank. */
  readonly firstLine: number;
  /** What its slide comments say, without the comment marks. */
  readonly attributes: string;
  readonly body: readonly NumberedLine[];
  readonly notes: readonly NumberedLine[];
}

export interface NumberedLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Splits the lines from `start` (from 0) on into slides; what holds nothing at all is reported and is no slide.
 *
 * @param headings lines (from 0) that begin a slide without a separator
 */
export function groupLines(
  lines: readonly string[],
  start: number,
  file: string,
  report: Report,
  headings: ReadonlySet<number> = new Set(),
): readonly SlideLines[] {
  const ahead = aheadInFile(lines);
  const slides: SlideLines[] = [];
  let state = bodyStart;
  let current = newGroup(false);
  const finish = (line: number): void => {
    const slide = finishGroup(current);
    if (slide !== undefined) slides.push({ ...slide, isVertical: slide.isVertical && slides.length > 0 });
    else if (slides.length > 0 || line < lines.length) report(emptySlide(file, line));
  };
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const { kind, next, unclosed } = scanLine(state, line, index, ahead);
    if (unclosed !== undefined) report(missingEnd(unclosed, file));
    if (kind === "separator" || kind === "vertical separator") {
      finish(index + 1);
      current = newGroup(kind === "vertical separator");
    } else if (kind === "slide start") {
      finish(index + 1);
      report(missingSeparator(file, index + 1));
      current = newGroup(false);
      addLine(current, { text: line, number: index + 1 }, "slide comment", next);
    } else {
      if (kind === "text" && headings.has(index) && [...current.body, ...current.notes].some(isSaid)) {
        finish(index);
        current = newGroup(false);
      }
      addLine(current, { text: line, number: index + 1 }, kind, next);
    }
    state = next;
  }
  const unclosed = unclosedAtEnd(state);
  if (unclosed !== undefined) report(missingEnd(unclosed, file));
  finish(lines.length);
  return slides;
}

/** A slide while its lines come in: the one place where they are collected. */
interface Group {
  readonly isVertical: boolean;
  readonly comment: NumberedLine[];
  readonly attributes: string[];
  readonly body: NumberedLine[];
  readonly notes: NumberedLine[];
  readonly filled: number[];
}

function newGroup(isVertical: boolean): Group {
  return { isVertical, comment: [], attributes: [], body: [], notes: [], filled: [] };
}

function addLine(group: Group, line: NumberedLine, kind: LineKind, next: ScanState): void {
  if (group.filled.length === 0 && !isBlank(line.text)) group.filled.push(line.number);
  const blank = { text: "", number: line.number };
  if (kind === "slide comment" || kind === "slide start") return addComment(group, line);
  if (kind === "notes close") return void group.body.push(blank);
  if (kind === "notes open") return void group.notes.push(blank);
  if (kind === "note") {
    return void group.notes.push(blank, {
      text: noteLine.exec(line.text)?.groups?.["rest"] ?? "",
      number: line.number,
    });
  }
  (next.part === "body" ? group.body : group.notes).push(line);
}

/** A slide comment may go over several lines, and text may follow it on its last. */
function addComment(group: Group, line: NumberedLine): void {
  group.comment.push(line);
  if (!line.text.includes("-->")) return;
  const { attributes, rest } = splitSlideComment(group.comment.map(({ text }) => text).join("\n"));
  group.comment.length = 0;
  group.attributes.push(attributes);
  if (rest !== "") group.body.push({ text: rest, number: line.number });
}

function finishGroup(group: Group): SlideLines | undefined {
  const [firstLine] = group.filled;
  if (firstLine === undefined) return undefined;
  return {
    isVertical: group.isVertical,
    firstLine,
    attributes: group.attributes.join(" "),
    body: trimmed(group.body),
    notes: trimmed(group.notes),
  };
}

function trimmed(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const first = lines.findIndex(({ text }) => !isBlank(text));
  const last = lines.findLastIndex(({ text }) => !isBlank(text));
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function isSaid({ text }: NumberedLine): boolean {
  return !isBlank(text);
}

function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

function emptySlide(file: string, line: number): Diagnostic {
  return {
    severity: "warning",
    code: "slidefile/empty-slide",
    message: "expected a slide between two separators, found nothing",
    place: { file, line },
    hint: "remove one of the two, or write the slide",
  };
}

function missingSeparator(file: string, line: number): Diagnostic {
  return {
    severity: "warning",
    code: "slidefile/missing-separator",
    message: "expected a line `---` before the next slide's comment, found none: read as if it were there",
    place: { file, line },
    hint: "write `---` with blank lines around it, or take the second id away if this is one slide",
  };
}

function missingEnd({ what, line }: Unclosed, file: string): Diagnostic {
  return {
    severity: "warning",
    code: `slidefile/unclosed-${what}`,
    message: `expected ${ends[what]}, found none`,
    place: { file, line: line + 1 },
    hint: "close it, or what follows is taken for a part of it",
  };
}

const ends: Readonly<Record<Unclosed["what"], string>> = {
  code: "a closing fence for the code that starts here",
  comment: "`-->` for the comment that starts here",
  notes: "a closing `:::` for the notes that start here",
};
