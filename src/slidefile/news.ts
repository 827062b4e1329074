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
  return `${frontMatterMark}${line}`;
}

/** What a comment's line says, undone what keeps it harmless. */
export function asWritten(line: string): string {
  return line.replaceAll("&lt;!--", "<!--").replaceAll(/--(!?)&gt;/g, "--$1>");
}

/** The newer line that a line of front matter tells; undefined for any other line. */
export function lineInNews(line: string): string | undefined {
  return line.startsWith(frontMatterMark) ? line.slice(frontMatterMark.length) : undefined;
}

/** Whether a comment with newer text starts with this line, and whether it is about what the article has no more. */
export function newsStart(line: string): { readonly isGone: boolean } | undefined {
  return isNewsComment(line) ? { isGone: line.startsWith(goneStart) } : undefined;
}

const frontMatterMark = "# diptych: new text: ";
const mark = "<!-- diptych: new text";
const start = mark;
const goneStart = `${mark} has this no more:`;

/** Nothing inside may end the comment, or look like the start of another one. */
export function harmless(line: string): string {
  return line.replaceAll("<!--", "&lt;!--").replaceAll(/--(!?)>/g, "--$1&gt;");
}
