// The lines that shape a slide file. All stand at the very start of their line: one space before them, which CommonMark
// allows everywhere, makes them content with the same meaning.

import { trimEnd } from "./trim.ts";

export type Separator = "separator" | "vertical separator";

export function separatorOf(line: string): Separator | undefined {
  return line.startsWith("--") ? separators.get(trimEnd(line, " \t")) : undefined;
}

const separators: ReadonlyMap<string, Separator> = new Map([
  ["---", "separator"],
  ["----", "vertical separator"],
  ["--", "vertical separator"],
]);

/** reveal.js: "Note:", "Notes:", in either case, with or without text behind it. */
export const noteLine = /^notes?:[ \t]*(?<rest>.*)$/is;

/** Pandoc and Quarto: "::: notes", "::: {.notes}". */
export const notesDivOpen = /^:{3,}[ \t]*(?:notes|\{[ \t]*\.notes[ \t]*\})[ \t]*:*[ \t]*$/;
export const notesDivClose = /^:{3,}[ \t]*$/;

/** reveal.js: `<!-- .slide: id="stages" -->`. */
export const slideComment = /^<!--\s*\.slide:/;

/** An ATX heading of depth 1 or 2, as headline. */
const headline = /^(?<marks>#{1,2})[ \t]+(?<text>.*)$/s;

/** Undefined if the line is no headline, or one without words. */
export function parseHeadline(line: string): { readonly title: string; readonly depth: number } | undefined {
  const { marks, text = "" } = headline.exec(line)?.groups ?? {};
  const title = withoutClosingMarks(trimEnd(text, " \t"));
  return marks === undefined || title === "" ? undefined : { title, depth: marks.length };
}

/** A title that ends in `#` gets a closing run, so that reading takes off that one and not the title's own. */
export function serializeHeadline(title: string, depth: number): string {
  const marks = depth === 1 ? "#" : "##";
  return withoutClosingMarks(title) === title ? `${marks} ${title}` : `${marks} ${title} ${marks}`;
}

/** Only a run of `#` with white space before it closes a heading: "C#" keeps its own. */
function withoutClosingMarks(text: string): string {
  const rest = trimEnd(text, "#");
  const words = trimEnd(rest, " \t");
  return rest === "" || words !== rest ? words : text;
}
