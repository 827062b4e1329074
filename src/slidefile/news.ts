/**
 * Where both sides changed the same place, the person's text stays and the new text goes under it, in a comment:
 *
 *     <!-- diptych: new text
 *     - What the article says now
 *     -->
 */
export function newsComment(lines: readonly string[]): string {
  return [start, ...lines.map(harmless), "-->"].join("\n");
}

/** For what a person changed and the article no longer has; `lines` are what it was. */
export function goneComment(lines: readonly string[]): string {
  return [goneStart, ...lines.map(harmless), "-->"].join("\n");
}

export function isNewsComment(text: string): boolean {
  return text.startsWith(mark);
}

/** Whether a comment says nothing but these lines: then newer text may take its place, and nobody's words are lost. */
export function saysOnly(comment: string, lines: readonly string[]): boolean {
  const known = new Set(lines.map(harmless));
  const [first, ...rest] = comment.split("\n");
  return first === start && rest.at(-1) === "-->" && rest.slice(0, -1).every((line) => known.has(line));
}

/** In front matter a comment is a line of its own. */
export function newsLine(line: string): string {
  return `# diptych: new text: ${line}`;
}

/** A place in a slide file that waits for somebody to choose. */
export interface Conflict {
  /** From 1, in the file as it stands. */
  readonly line: number;
  /** Whether the article no longer has what the person changed. */
  readonly isGone: boolean;
}

/** Every comment with newer text in a slide file. */
export function openConflicts(text: string): readonly Conflict[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const isOpen = line.startsWith(mark) || line.startsWith("# diptych: new text: ");
    return isOpen ? [{ line: index + 1, isGone: line === goneStart }] : [];
  });
}

const mark = "<!-- diptych: new text";
const start = mark;
const goneStart = `${mark} has this no more:`;

/** Nothing inside may end the comment, or look like the start of another one. */
function harmless(line: string): string {
  return line.replaceAll("<!--", "&lt;!--").replaceAll(/--(!?)>/g, "--$1&gt;");
}
