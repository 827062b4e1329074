import { writtenDate } from "../languages/dates.ts";
import { languageOf } from "../languages/table.ts";
import type { SlideText } from "../model/deck.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { Outline } from "./outline.ts";
import { wholeUnit } from "./passage.ts";
import { headlineMarkdown, markdownOf, paragraph, phrasing, text } from "./write/markdown.ts";
import { notesOf } from "./write/notes.ts";
import { plannedText } from "./write/slide-text.ts";

/** Whether the article says where it comes from; an origin is never invented. */
export function hasSource(outline: Outline, meta: ReadonlyMap<Lang, EditionMeta>): boolean {
  const says = [...meta.values()].some((own) => own.author ?? own.origin ?? own.date ?? own.licence);
  return says || outline.origin.length > 0;
}

/** Title, author, date, origin and licence, each on its own line; byline and bio in the notes. */
export function sourceText(outline: Outline, title: string, lang: Lang, meta: EditionMeta): SlideText {
  const date = meta.date === undefined ? undefined : writtenDate(meta.date, lang);
  const lines = [title, meta.author, date, meta.origin, meta.licence];
  const said = lines.flatMap((line) => (line === undefined || line === "" ? [] : [line]));
  return plannedText({
    layout: "source",
    title: headlineMarkdown(text(languageOf(lang).labels.source)),
    body: markdownOf(said.map((line) => paragraph(phrasing(text(line))))),
    notes: notesOf(outline.origin.map(wholeUnit), lang).markdown,
  });
}
