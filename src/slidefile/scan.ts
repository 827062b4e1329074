import { closesFence, fenceAt, fenceClosers } from "./fence.ts";
import type { Fence } from "./fence.ts";
import { noteLine, notesDivClose, notesDivOpen, separatorOf, slideComment } from "./markers.ts";
import type { Separator } from "./markers.ts";

export type LineKind =
  | "text"
  | "code"
  | "comment"
  | "slide comment"
  /** A slide comment with an id, on a slide that has an id already: the separator before it is missing. */
  | "slide start"
  | Separator
  | "note"
  | "notes open"
  | "notes close";

/** What is known of the file before a line. Reading a line gives the next state; none is ever changed. */
export interface ScanState {
  /** In the body; in the notes to the slide's end; or in a `::: notes` block. */
  readonly part: "body" | "notes" | NotesDiv;
  readonly code: OpenCode | undefined;
  readonly comment: "slide comment" | "comment" | undefined;
  readonly isListOpen: boolean;
  readonly isAfterBlank: boolean;
  /** Whether the slide has got an id, and anything after it. */
  readonly named: "not yet" | "only" | "and filled";
}

interface NotesDiv {
  readonly line: number;
  /** How many `:::` blocks are open, this one among them. */
  readonly depth: number;
}

interface OpenCode {
  readonly fence: Fence;
  readonly line: number;
  /** False: nothing below closes it, and the slide's end does. */
  readonly isClosed: boolean;
}

export interface Scan {
  readonly kind: LineKind;
  readonly next: ScanState;
  /** What turned out to have no end, and the line (from 0) on which it began. */
  readonly unclosed?: Unclosed;
}

export interface Unclosed {
  readonly what: "code" | "comment" | "notes";
  readonly line: number;
}

/** What the lines below hold. */
export interface Ahead {
  readonly closesFence: (line: number, fence: Fence) => boolean;
  readonly closesComment: (line: number) => boolean;
}

export const bodyStart: ScanState = {
  part: "body",
  code: undefined,
  comment: undefined,
  isListOpen: false,
  isAfterBlank: true,
  named: "not yet",
};

export const notesStart: ScanState = { ...bodyStart, part: "notes" };

/** Says what one line is, and in which state it leaves the file. `index` counts from 0. */
export function scanLine(state: ScanState, line: string, index: number, ahead: Ahead): Scan {
  const scan = scanKind(state, line, index, ahead);
  const { kind, next } = scan;
  if (kind === "separator" || kind === "vertical separator" || kind === "slide start") return scan;
  const named = namedAfter(state.named, kind, line);
  return named === next.named ? scan : { ...scan, next: { ...next, named } };
}

function namedAfter(named: ScanState["named"], kind: LineKind, line: string): ScanState["named"] {
  if (named === "not yet") return kind === "slide comment" && /\bid\s*=/.test(line) ? "only" : named;
  return named === "only" && kind !== "slide comment" && /[^ \t]/.test(line) ? "and filled" : named;
}

function scanKind(state: ScanState, line: string, index: number, ahead: Ahead): Scan {
  if (state.comment !== undefined) {
    const comment = line.includes("-->") ? undefined : state.comment;
    return { kind: state.comment, next: { ...state, comment, isAfterBlank: false } };
  }
  if (state.code === undefined) return scanOutside(state, line, index, ahead);
  if (!leavesCode(state.code, line)) {
    const code = closesFence(line, state.code.fence) ? undefined : state.code;
    return { kind: "code", next: { ...state, code, isAfterBlank: false } };
  }
  const scan = scanOutside({ ...state, code: undefined }, line, index, ahead);
  return state.code.isClosed ? { ...scan, unclosed: { what: "code", line: state.code.line } } : scan;
}

/** What is still open where the file ends. */
export function unclosedAtEnd({ code, part }: ScanState): Unclosed | undefined {
  if (code?.fence.isInList === true) return { what: "code", line: code.line };
  return typeof part === "object" ? { what: "notes", line: part.line } : undefined;
}

export function aheadInFile(lines: readonly string[]): Ahead {
  return { closesFence: fenceClosers(lines), closesComment: commentClosers(lines, false) };
}

/** In a text by itself, its end closes what is open. */
export function aheadInText(lines: readonly string[]): Ahead {
  return { closesFence: () => true, closesComment: commentClosers(lines, true) };
}

/** Code in a list ends with the list, code without an end at the end of its slide. */
function leavesCode({ fence, isClosed }: OpenCode, line: string): boolean {
  if (fence.isInList) return /^[^ \t]/.test(line);
  return !isClosed && separatorOf(line) !== undefined;
}

function scanOutside(state: ScanState, line: string, index: number, ahead: Ahead): Scan {
  const separator = separatorOf(line);
  if (separator !== undefined) return { kind: separator, next: bodyStart, ...openNotes(state) };
  if (isSlideStart(state, line)) {
    return { kind: "slide start", next: { ...bodyStart, named: "only" }, ...openNotes(state) };
  }
  return (
    scanPart(state, line, index) ??
    scanComment(state, line, index, ahead) ??
    scanFence(state, line, index, ahead) ?? { kind: "text", next: afterText(state, line) }
  );
}

/** No slide has two ids: whoever deletes a separator leaves the next slide's comment in this one. */
function isSlideStart({ named }: ScanState, line: string): boolean {
  return named === "and filled" && slideComment.test(line) && /\sid\s*=\s*["']?[^"'\s>-].*-->/.test(line);
}

function openNotes({ part }: ScanState): { readonly unclosed?: Unclosed } {
  return typeof part === "object" ? { unclosed: { what: "notes", line: part.line } } : {};
}

function scanPart({ part }: ScanState, line: string, index: number): Scan | undefined {
  if (part === "notes") return undefined;
  if (part === "body") {
    if (noteLine.test(line)) return { kind: "note", next: notesStart };
    const div = { line: index, depth: 1 };
    return notesDivOpen.test(line) ? { kind: "notes open", next: { ...bodyStart, part: div } } : undefined;
  }
  const depth = part.depth + (notesDivClose.test(line) ? -1 : line.startsWith(":::") ? 1 : 0);
  if (depth === 0) return { kind: "notes close", next: bodyStart };
  return depth === part.depth
    ? undefined
    : { kind: "text", next: { ...bodyStart, part: { ...part, depth }, isAfterBlank: false } };
}

function scanComment(state: ScanState, line: string, index: number, ahead: Ahead): Scan | undefined {
  if (!commentStart.test(line)) return undefined;
  const kind = state.part === "body" && slideComment.test(line) ? "slide comment" : "comment";
  if (line.includes("-->")) return { kind, next: state };
  if (ahead.closesComment(index)) return { kind, next: { ...state, comment: kind } };
  return { kind: "text", next: afterText(state, line), unclosed: { what: "comment", line: index } };
}

function scanFence(state: ScanState, line: string, index: number, ahead: Ahead): Scan | undefined {
  const fence = fenceAt(line, state.isListOpen);
  if (fence === undefined) return undefined;
  const isClosed = fence.isInList || ahead.closesFence(index, fence);
  const next = {
    ...state,
    code: { fence, line: index, isClosed },
    isListOpen: fence.isInList,
    isAfterBlank: false,
  };
  return isClosed ? { kind: "code", next } : { kind: "code", next, unclosed: { what: "code", line: index } };
}

/** A list is over where a line that is not indented follows a blank one. */
function afterText(state: ScanState, line: string): ScanState {
  const isBlank = /^[ \t]*$/.test(line);
  const isListEnd = state.isAfterBlank && /^[^ \t]/.test(line);
  const isListOpen = listMarker.test(line) || (state.isListOpen && !isListEnd);
  return isListOpen === state.isListOpen && isBlank === state.isAfterBlank
    ? state
    : { ...state, isListOpen, isAfterBlank: isBlank };
}

const commentStart = /^ {0,3}<!--/;
const listMarker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * Whether a comment's end comes before the next comment's start. If not, its end was forgotten, and the one found further
 * down would swallow whole slides.
 */
function commentClosers(lines: readonly string[], atEnd: boolean): (line: number) => boolean {
  const closed: boolean[] = [];
  let isClosed = atEnd;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? "";
    closed[index] = isClosed;
    if (commentStart.test(line)) isClosed = false;
    else if (line.includes("-->")) isClosed = true;
  }
  return (line) => closed[line] ?? atEnd;
}
