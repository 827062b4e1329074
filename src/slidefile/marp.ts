import type { Report } from "../model/diagnostic.ts";
import type { NumberedLine, SlideLines } from "./group-lines.ts";
import { serializeAttributes } from "./attributes.ts";

/**
 * A slide of Marp as reveal.js would write it: directives in comments (`<!-- _class: lead -->`) become attributes of the
 * slide, other comments are what the speaker says.
 */
export function fromMarp(slide: SlideLines, isFirst: boolean, file: string, report: Report): SlideLines {
  const body: NumberedLine[] = [];
  const notes: NumberedLine[] = [...slide.notes];
  const attributes = [slide.attributes];
  for (const piece of commentsIn(slide.body)) {
    const [first] = piece.lines;
    const directives = piece.isComment ? directivesOf(piece.lines) : undefined;
    if (first === undefined) continue;
    if (!piece.isComment) body.push(...piece.lines);
    else if (directives === undefined) notes.push({ text: "", number: first.number }, ...spoken(piece.lines));
    else {
      for (const { name, value } of directives) {
        const meant = attributeOf(name, value, isFirst);
        if (meant !== undefined) attributes.push(meant);
        else if (!idle.has(name)) report(unused(name, file, first.number));
      }
    }
  }
  return { ...slide, attributes: attributes.join(" ").trim(), body: trimmed(body), notes: trimmed(notes) };
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

/** Marp's `lead` is a slide with little more than its headline, in the middle. */
function attributeOf(name: string, value: string, isFirst: boolean): string | undefined {
  if (name === "_backgroundColor") return serializeAttributes([{ name: "data-background-color", value }]);
  if (name !== "_class") return undefined;
  const isLead = value.split(/\s+/).includes("lead") && !isFirst;
  return serializeAttributes([
    ...(isLead ? [{ name: "data-layout", value: "section" }] : []),
    { name: "class", value },
  ]);
}

function unused(name: string, file: string, line: number) {
  return {
    severity: "warning",
    code: "slidefile/directive-unused",
    message: `expected \`_class\`, \`_backgroundColor\` or \`paginate\`, found Marp's \`${name}\`: without effect`,
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
