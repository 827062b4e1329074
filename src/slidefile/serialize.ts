import type { FrontMatter, SlideFile, WrittenSlide } from "../model/slide-file.ts";
import { canonicalBody, canonicalNotes } from "./canonical-text.ts";
import { serializeHeadline } from "./markers.ts";
import { serializeSlideComment } from "./slide-comment.ts";
import { trimEnd } from "./trim.ts";

/**
 * Writes the one canonical form. Lines of a text that would be read as the file's own marks are escaped without changing
 * what they mean, fences and comments that are open at a text's end are closed, and slides that say nothing are left out.
 */
export function serializeSlideFile(file: SlideFile): string {
  const slides = file.slides
    .map((slide) => ({ text: serializeSlide(slide), isVertical: slide.isVertical }))
    .filter(({ text }) => text !== "")
    .map(({ text, isVertical }, index) => (index === 0 ? text : `${isVertical ? "----" : "---"}\n\n${text}`));
  const parts = [serializeFrontMatter(file.frontMatter), slides.join("\n\n")].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function serializeFrontMatter(frontMatter: FrontMatter | undefined): string {
  if (frontMatter === undefined) return "";
  return frontMatter.raw === "" ? "---\n---" : `---\n${frontMatter.raw}\n---`;
}

function serializeSlide(slide: WrittenSlide): string {
  const { id, layout, kicker } = slide;
  const title = trimEnd(slide.title.replaceAll(/[\r\n]+/g, " ").replace(/^[ \t]+/, ""), " \t");
  const notes = canonicalNotes(slide.notes);
  return [
    serializeSlideComment({ id, layout, kicker, rest: slide.attributes }),
    title === "" ? "" : serializeHeadline(title, slide.titleDepth),
    canonicalBody(slide.body, title !== ""),
    notes === "" ? "" : `Note:\n\n${notes}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
