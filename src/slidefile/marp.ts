import type { Attribute } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { NumberedLine, SlideLines } from "./group-lines.ts";
import { parseAttributes, serializeAttributes } from "./attributes.ts";

/** Directives of Marp that hold until another one says otherwise; empty: none. */
export interface MarpLasting {
  readonly class: string;
  readonly backgroundColor: string;
}

/**
 * Slides of Marp as reveal.js would write them: directives in comments (`<!-- _class: lead -->` for one slide, `<!-- class: lead -->`
 * from there on) become attributes of the slide, other comments are what the speaker says.
 *
 * @param front what the front matter says for all slides
 */
export function fromMarp(
  slides: readonly SlideLines[],
  front: MarpLasting,
  file: string,
  report: Report,
): readonly SlideLines[] {
  let lasting = front;
  return slides.map((slide, index) => {
    const read = readSlide(slide, lasting);
    for (const { name, line } of read.unused) report(unused(name, file, line));
    lasting = read.lasting;
    const said = new Set(parseAttributes(slide.attributes).map(({ name }) => name));
    const meant = attributesOf(read.own, front, index === 0).filter(({ name }) => !said.has(name));
    const attributes = [slide.attributes, serializeAttributes(meant)].join(" ").trim();
    return { ...slide, attributes, body: trimmed(read.body), notes: trimmed(read.notes) };
  });
}

interface ReadSlide {
  readonly body: readonly NumberedLine[];
  readonly notes: readonly NumberedLine[];
  /** What holds for this slide, and what from here on. */
  readonly own: MarpLasting;
  readonly lasting: MarpLasting;
  readonly unused: readonly { readonly name: string; readonly line: number }[];
}

function readSlide(slide: SlideLines, before: MarpLasting): ReadSlide {
  const body: NumberedLine[] = [];
  const notes: NumberedLine[] = [...slide.notes];
  const left: { readonly name: string; readonly line: number }[] = [];
  const lasting = { ...before };
  const alone: { -readonly [Name in keyof MarpLasting]?: string } = {};
  for (const piece of commentsIn(slide.body)) {
    const [first] = piece.lines;
    const directives = piece.isComment ? directivesOf(piece.lines) : undefined;
    if (first === undefined) continue;
    if (!piece.isComment) body.push(...piece.lines);
    else if (directives === undefined) notes.push({ text: "", number: first.number }, ...spoken(piece.lines));
    for (const { name, value } of directives ?? []) {
      if (name === "class" || name === "backgroundColor") lasting[name] = value;
      else if (name === "_class") alone.class = value;
      else if (name === "_backgroundColor") alone.backgroundColor = value;
      else if (!idle.has(name)) left.push({ name, line: first.number });
    }
  }
  return { body, notes, own: { ...lasting, ...alone }, lasting, unused: left };
}

interface Piece {
  readonly isComment: boolean;
  readonly lines: readonly NumberedLine[];
}

/** Comments that stand on lines of their own, outside of code, and what lies between them. */
function commentsIn(lines: readonly NumberedLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let fence: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const isOpen = fence === undefined && /^\s*<!--(?!\s*\.(?:element|slide)\b)/.test(line.text);
    const end = isOpen ? lines.findIndex(({ text }, at) => at >= index && /-->\s*$/.test(text)) : -1;
    pieces.push(
      end === -1
        ? { isComment: false, lines: [line] }
        : { isComment: true, lines: lines.slice(index, end + 1) },
    );
    if (end !== -1) index = end;
  }
  return pieces;
}

function spoken(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  return lines.map(({ text, number }) => ({
    text: text.replace(/^\s*<!--\s?/, "").replace(/\s*-->\s*$/, ""),
    number,
  }));
}

interface Directive {
  readonly name: string;
  readonly value: string;
}

/** Undefined if any line is no directive. */
function directivesOf(lines: readonly NumberedLine[]): readonly Directive[] | undefined {
  const said = spoken(lines)
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");
  const found = said.map((text) => directive.exec(text));
  if (found.some((match) => match === null)) return undefined;
  return found.flatMap((match) => ({
    name: match?.[1] ?? "",
    value: (match?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"),
  }));
}

const directive =
  /^(_?(?:class|paginate|header|footer|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|theme|style|size|math|headingDivider|transition))\s*:(.*)$/;

/** Slides are always numbered; formulas and transitions need no word. */
const idle: ReadonlySet<string> = new Set(["paginate", "_paginate", "math", "transition", "_transition"]);

/**
 * Marp's `lead` is a slide with little more than its headline, in the middle. What a slide takes back of the front matter is
 * written too, empty: the front matter goes on saying it.
 */
function attributesOf(own: MarpLasting, front: MarpLasting, isFirst: boolean): readonly Attribute[] {
  const isLead = own.class.split(/\s+/).includes("lead") && !isFirst;
  const isSaid = (name: keyof MarpLasting) => own[name] !== "" || front[name] !== "";
  return [
    ...(isSaid("backgroundColor") ? [{ name: "data-background-color", value: own.backgroundColor }] : []),
    ...(isLead ? [{ name: "data-layout", value: "section" }] : []),
    ...(isSaid("class") ? [{ name: "class", value: own.class }] : []),
  ];
}

function unused(name: string, file: string, line: number) {
  return {
    severity: "warning",
    code: "slidefile/directive-unused",
    message: `expected \`class\`, \`backgroundColor\` or \`paginate\`, found Marp's \`${name}\`: without effect`,
    place: { file, line },
    hint: "theme and footer are set in `diptych.yaml`",
  } as const;
}

function trimmed(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const first = lines.findIndex((line) => !isBlank(line));
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

function isBlank({ text }: NumberedLine): boolean {
  return text.trim() === "";
}
