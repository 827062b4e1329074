import { separatorOf } from "./markers.ts";
import { readLines } from "./slide-lines.ts";

/** One slide as its lines stand in a file, without what separates it from others. */
export interface SlideChunk {
  readonly text: string;
  readonly isVertical: boolean;
}

export interface FileChunks {
  /** The front matter with its marks; empty without one. */
  readonly head: string;
  readonly slides: readonly SlideChunk[];
}

/** Takes a file apart at its separators. Every slide keeps its lines as they are; they end with `\n`. */
export function splitChunks(text: string): FileChunks {
  const { lines, start, slides } = readLines(text);
  const chunks = slides.map(({ firstLine, isVertical }, index) => {
    const end = slides[index + 1]?.firstLine ?? lines.length + 1;
    const own = lines.slice(firstLine - 1, end - 1);
    const last = own.findLastIndex((line) => line.trim() !== "" && separatorOf(line) === undefined);
    return { text: own.slice(0, last + 1).join("\n"), isVertical };
  });
  return { head: lines.slice(0, start).join("\n"), slides: chunks };
}

/** Lines end as in `like`. The first slide is never vertical. */
export function joinChunks({ head, slides }: FileChunks, like: string): string {
  const body = slides
    .map(({ text, isVertical }, index) => (index === 0 ? text : `${isVertical ? "----" : "---"}\n\n${text}`))
    .join("\n\n");
  const text = `${[head, body].filter((part) => part !== "").join("\n\n")}\n`;
  return /^[^\n]*\r\n/.test(like) ? text.replaceAll("\n", "\r\n") : text;
}
