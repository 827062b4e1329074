import { closingFence } from "./fence.ts";
import { parseHeadline } from "./markers.ts";
import { aheadInText, bodyStart, notesStart, scanLine } from "./scan.ts";
import type { LineKind, ScanState } from "./scan.ts";
import { trimEnd } from "./trim.ts";

/**
 * A body as it can stand in a slide file: lines that would be read as the file's own marks are made into content of the
 * same meaning, and what is open at the end is closed. A text that is fit already comes back as it is.
 */
export function canonicalBody(text: string, hasTitle: boolean): string {
  const body = canonicalText(text, bodyStart);
  const [first = ""] = body.split("\n", 1);
  return !hasTitle && parseHeadline(first) !== undefined ? ` ${body}` : body;
}

export function canonicalNotes(text: string): string {
  return canonicalText(text, { ...notesStart, named: "and filled" });
}

/** One kind of line break, no blank lines at the start, no white space at the end. */
function trimmedText(text: string): string {
  const start = text.replaceAll(/\r\n?/g, "\n").replace(/^(?:[\uFEFF \t]*\n)*\uFEFF*/, "");
  return trimEnd(start, " \t\n");
}

function canonicalText(text: string, start: ScanState): string {
  const lines = trimmedText(text).split("\n");
  const ahead = aheadInText(lines);
  const written: string[] = [];
  let state = start;
  for (const [index, line] of lines.entries()) {
    const scan = scanLine(state, line, index, ahead);
    const escaped = escapedLine(line, scan.kind, state);
    written.push(escaped);
    // An escaped line leaves another state than the mark it would have been.
    state = escaped === line ? scan.next : scanLine(state, escaped, index, ahead).next;
  }
  return [...written, ...closers(state)].join("\n");
}

function escapedLine(line: string, kind: LineKind, state: ScanState): string {
  switch (kind) {
    case "separator":
    case "vertical separator":
      return ` ${line}`;
    case "slide start":
      return ` ${line}`;
    case "slide comment":
      return state.comment === undefined ? ` ${line}` : line;
    case "note":
      return line.replace(":", "\\:");
    case "notes open":
      return `\\${line}`;
    case "notes close":
    case "text":
    case "code":
    case "comment":
      return line;
  }
}

function closers({ code, comment }: ScanState): readonly string[] {
  if (comment !== undefined) return ["-->"];
  return code === undefined || code.fence.isInList ? [] : [closingFence(code.fence)];
}
