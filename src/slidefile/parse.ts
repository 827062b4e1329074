import type { Report } from "../model/diagnostic.ts";
import type { SlideFile, WrittenSlide } from "../model/slide-file.ts";
import { withAsideNotes } from "./aside-notes.ts";
import { type Flavour, flavourOf } from "./flavour.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { groupLines } from "./group-lines.ts";
import { fromMarp } from "./marp.ts";
import { fromQuarto } from "./quarto.ts";
import { reportReferences } from "./references.ts";
import { slideHeadings } from "./slide-headings.ts";
import { withPlainSeparators } from "./own-separators.ts";
import { toWrittenSlide } from "./written-slide.ts";
import { withUniqueIds } from "./unique-ids.ts";

/**
 * Reads a slide file in one walk over its lines. Never throws, and every line with content ends up in the result, flaws
 * reported:
 *
 *     <!-- .slide: id="stages" data-layout="steps" -->
 *
 *     ## Four stages
 *
 *     1. **Awareness**: …
 *
 *     Note:
 *
 *     What the speaker says.
 */
export function parseSlideFile(
  source: { readonly file: string; readonly text: string },
  report: Report,
): SlideFile {
  const { file } = source;
  const lines = source.text
    .replace(/^\uFEFF+/, "")
    .replaceAll(/\r\n?/g, "\n")
    .split("\n");
  const { frontMatter, end } = parseFrontMatter(lines, file, report);
  const flavour = flavourOf(frontMatter?.raw, file, report);
  const plain = withPlainSeparators(lines, end, flavour.separators);
  const headings = slideHeadings(plain, end, flavour.splitDepth);
  const lined = groupLines(plain, end, file, report, headings);
  const spoken = lined.map(withAsideNotes);
  const groups = flavour.name === "marp" ? fromMarp(spoken, flavour.marp, file, report) : spoken;
  const written = groups.map((group) => toWrittenSlide(group, file, report));
  if (flavour.name === "quarto") reportReferences(written, report);
  const slides = flavour.name === "quarto" ? fromQuarto(written, frontMatter?.meta ?? {}, flavour) : written;
  return { file, frontMatter, slides: withUniqueIds(slides.map(inFlavour(flavour)), report) };
}

function inFlavour({ name }: Flavour): (slide: WrittenSlide) => WrittenSlide {
  return (slide) => (name === "diptych" ? slide : { ...slide, writtenFor: name });
}
