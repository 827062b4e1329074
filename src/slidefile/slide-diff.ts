import { diffIndices } from "node-diff3";
import { slideComment } from "./markers.ts";
import { parseSlideAttributes, splitSlideComment } from "./slide-comment.ts";

/** What changes in one slide, or before the first one. */
export interface SlideDiff {
  /** Its id; undefined before the first slide, and where it has none. */
  readonly slide: string | undefined;
  /** Where the change begins in the new text, from 1. */
  readonly line: number;
  /** In order; blank lines are left out. */
  readonly lines: readonly DiffLine[];
}

export interface DiffLine {
  readonly type: "gone" | "new";
  readonly text: string;
}

/** The changed lines from one text of a slide file to another, slide by slide. */
export function slideDiffs(before: string, after: string): readonly SlideDiff[] {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/));
  if (old === undefined || now === undefined) return [];
  const owners = ownersOf(now);
  const diffs = diffIndices(old, now).map(({ buffer1Content, buffer2, buffer2Content }) => ({
    slide: owners[Math.min(ownedLine(buffer2, now), now.length - 1)],
    line: buffer2[0] + 1,
    lines: [...diffLines("gone", buffer1Content), ...diffLines("new", buffer2Content)],
  }));
  return joined(diffs.filter(({ lines }) => lines.length > 0));
}

/** A change that begins with a separator belongs to the slide after it. */
function ownedLine([start, length]: readonly [number, number], lines: readonly string[]): number {
  const comment = lines.slice(start, start + length).findIndex((line) => slideComment.test(line));
  return comment === -1 ? start : start + comment;
}

/** For each line the id of its slide. */
function ownersOf(lines: readonly string[]): readonly (string | undefined)[] {
  let owner: string | undefined;
  return lines.map((line) => {
    if (slideComment.test(line)) owner = parseSlideAttributes(splitSlideComment(line).attributes).id;
    return owner;
  });
}

function diffLines(type: DiffLine["type"], lines: readonly string[]): readonly DiffLine[] {
  return lines.filter((text) => text.trim() !== "").map((text) => ({ type, text }));
}

function joined(diffs: readonly SlideDiff[]): readonly SlideDiff[] {
  const result: SlideDiff[] = [];
  for (const diff of diffs) {
    const last = result.at(-1);
    if (last === undefined || last.slide !== diff.slide) result.push(diff);
    else result[result.length - 1] = { ...last, lines: [...last.lines, ...diff.lines] };
  }
  return result;
}
