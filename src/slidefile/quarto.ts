import type { EditionMeta } from "../model/edition.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import type { Flavour } from "./flavour.ts";

/**
 * Slides of Quarto or Pandoc: a heading of depth 1 is a section, and the front matter is the title slide, unless the file has
 * one already. With `incremental` every slide has the class of that name, but those that say otherwise.
 */
export function fromQuarto(
  slides: readonly WrittenSlide[],
  meta: EditionMeta,
  { subtitle, isIncremental }: Pick<Flavour, "subtitle" | "isIncremental">,
): readonly WrittenSlide[] {
  const stepped = isIncremental ? slides.map(incremental) : slides;
  const sections = stepped.map((slide) =>
    slide.titleDepth === 1 && slide.title !== "" && slide.layout === undefined
      ? { ...slide, layout: "section" }
      : slide,
  );
  if (meta.title === undefined || sections[0]?.layout === "title") return sections;
  const lines = [subtitle, meta.author ?? "", dateOf(meta)].filter((line) => line !== "");
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

/** The day of a build is none of the deck: it would change without its text. */
function dateOf({ date = "" }: EditionMeta): string {
  return /^(?:today|now|last-modified)$/u.test(date) ? "" : date;
}

function incremental(slide: WrittenSlide): WrittenSlide {
  const own = slide.attributes.find(({ name }) => name === "class");
  const words = own === undefined || own.value === "" ? [] : own.value.split(/\s+/u);
  if (words.includes("incremental") || words.includes("nonincremental")) return slide;
  const others = slide.attributes.filter((attribute) => attribute !== own);
  return { ...slide, attributes: [...others, { name: "class", value: [...words, "incremental"].join(" ") }] };
}

/** Front matter is plain text. A line that would be a list or the like stays one paragraph. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/gu, "\\$&")
    .replace(/^(?=[#>+-])/u, "\\")
    .replace(/^(\d+)(?=[.)]\s)/u, "$1\\");
}
