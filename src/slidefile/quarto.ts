import type { EditionMeta } from "../model/edition.ts";
import type { WrittenSlide } from "../model/slide-file.ts";

/**
 * Slides of Quarto or Pandoc: a heading of depth 1 is a section, and the front matter is the title slide, unless the file has
 * one already.
 */
export function fromQuarto(
  slides: readonly WrittenSlide[],
  meta: EditionMeta,
  subtitle: string,
): readonly WrittenSlide[] {
  const sections = slides.map((slide) =>
    slide.titleDepth === 1 && slide.title !== "" && slide.layout === undefined
      ? { ...slide, layout: "section" }
      : slide,
  );
  if (meta.title === undefined || sections[0]?.layout === "title") return sections;
  const lines = [subtitle, meta.author ?? "", meta.date ?? ""].filter((line) => line !== "");
  const title: WrittenSlide = {
    id: "title-slide",
    layout: "title",
    kicker: "",
    title: escaped(meta.title),
    titleDepth: 1,
    body: lines.map(escaped).join("\n\n"),
    notes: "",
    attributes: [],
    isVertical: false,
  };
  return [title, ...sections];
}

/** Front matter is plain text. A line that would be a list or the like stays one paragraph. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/gu, "\\$&")
    .replace(/^(?=[#>+-])/u, "\\")
    .replace(/^(\d+)(?=[.)]\s)/u, "$1\\");
}
