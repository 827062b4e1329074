import type { NumberedLine, SlideLines } from "./group-lines.ts";

/**
 * reveal.js's notes in HTML, `<aside class="notes">…</aside>`, are what the speaker says, wherever they stand outside of code: nobody
 * wants them on the slide.
 */
export function withAsideNotes(slide: SlideLines): SlideLines {
  if (!slide.body.some(({ text }) => opening.test(text))) return slide;
  const body: NumberedLine[] = [];
  const said: NumberedLine[] = [];
  let fence: string | undefined;
  let isOpen = false;
  for (const line of slide.body) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (!isOpen && (mark !== undefined || fence !== undefined)) {
      const isClosing = fence !== undefined && mark?.startsWith(fence) === true;
      fence = isClosing ? undefined : (fence ?? mark);
      body.push(line);
      continue;
    }
    const start: RegExpExecArray | null | undefined = isOpen ? undefined : opening.exec(line.text);
    if (start === null) {
      body.push(line);
      continue;
    }
    const inside: string = start === undefined ? line.text : line.text.slice(start.index + start[0].length);
    const [words = "", rest]: readonly (string | undefined)[] = inside.split(/<\/aside>/iu);
    const before = start === undefined ? "" : line.text.slice(0, start.index);
    body.push({ text: (before + (rest ?? "")).trimEnd(), number: line.number });
    said.push({ text: words.trim() === "" ? "" : words.trimEnd().replace(/^\s+/u, ""), number: line.number });
    isOpen = rest === undefined;
  }
  const notes = slide.notes.length === 0 ? said : [...slide.notes, { text: "", number: 0 }, ...said];
  return { ...slide, body: trimmed(body), notes: trimmed(notes) };
}

const opening = /<aside\b[^>]*\bclass\s*=\s*(?:"[^"]*\bnotes\b[^"]*"|'[^']*\bnotes\b[^']*')[^>]*>/iu;

function trimmed(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const last = lines.findLastIndex(({ text }) => text.trim() !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}
