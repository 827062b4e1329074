import { labelColon } from "../../languages/colons.ts";
import { languageOf } from "../../languages/table.ts";
import type { Layout, SlideText } from "../../model/deck.ts";
import type { Lang } from "../../model/lang.ts";
import type { Column, Draft, DraftItem, Head, Part } from "../draft/draft.ts";
import { headingKicker, headingText, numberText, shortHeadingText } from "../heading-text.ts";
import type { Section } from "../outline.ts";
import { type Piece, pieceRuns, type Run } from "../piece.ts";
import { unitText } from "../unit-text.ts";
import {
  columnHead,
  headlineMarkdown,
  listOf,
  type ListEntry,
  markdownOf,
  paragraph,
  phrasing,
  text,
} from "./markdown.ts";
import { blockText } from "./block-text.ts";
import { notesOf } from "./notes.ts";

/** Everything of a slide that a plan decides, in one language; the rest of `SlideText` is a person's to add. */
export function plannedText(content: {
  readonly layout: Layout;
  readonly kicker?: string;
  readonly title: string;
  readonly body?: string;
  readonly notes?: string;
}): SlideText {
  return {
    layout: content.layout,
    kicker: content.kicker ?? "",
    title: content.title,
    titleDepth: content.layout === "title" ? 1 : 2,
    body: content.body ?? "",
    notes: content.notes ?? "",
    attributes: [],
    isVertical: false,
  };
}

/** Writes one slide in one language. */
export function slideText(draft: Draft, lang: Lang): SlideText {
  const { headline, section } = draft;
  const sentence = headline.type === "piece" ? pieceRuns(headline.piece, lang) : [];
  const body = bodyOf(draft, lang);
  const notes = notesOf(draft.passages, lang).markdown;
  const own =
    headline.type === "label"
      ? languageOf(lang).labels[headline.label]
      : headingText(section, lang) || repeatedTitle(section, lang);
  // Only a slide of which this language has nothing says so; a list without a heading has no headline.
  const isMissing = own === "" && body === "" && notes === "";
  const fallback = text(isMissing ? languageOf(lang).labels.missing : own);
  const isUnsaid = headline.type === "none" && !isMissing;
  const line = isUnsaid || sentence.length > 0 ? sentence : fallback;
  const mark = line.length > 0 ? partMark(headline.part, lang) : [];
  return plannedText({
    layout: draft.layout,
    kicker: kickerOf(draft, isUnsaid || sentence.length > 0, lang),
    title: headlineMarkdown([...line, ...mark]),
    body,
    notes,
  });
}

/** A heading that says the title again is a headline where nothing else is. */
function repeatedTitle({ heading, isTitleAgain }: Section, lang: Lang): string {
  return heading !== undefined && isTitleAgain ? unitText(heading, lang) : "";
}

function kickerOf({ headline, section }: Draft, hasSentence: boolean, lang: Lang): string {
  if (headline.type === "label") return "";
  return hasSentence ? headingKicker(section, lang) : numberText(section, lang);
}

/** "(2/3)" behind a headline that several slides share, in the language's own digits. */
function partMark(part: Part | undefined, lang: Lang): readonly Run[] {
  if (part === undefined) return [];
  const digits = digitsOf.get(lang) ?? new Intl.NumberFormat(lang, { useGrouping: false });
  digitsOf.set(lang, digits);
  return text(` (${digits.format(part.number)}/${digits.format(part.of)})`);
}

/** Making a format takes far longer than using it. */
const digitsOf = new Map<Lang, Intl.NumberFormat>();

function bodyOf(draft: Draft, lang: Lang): string {
  const block = draft.block ? [blockText(draft.block, lang)] : [];
  const columns = (draft.columns ?? []).map((column) => columnMarkdown(column, lang));
  const figure = draft.figure ? [markdownOf([paragraph(phrasing(pieceRuns(draft.figure, lang)))])] : [];
  return [...block, ...figure, itemsMarkdown(draft, lang), ...columns]
    .filter((part) => part !== "")
    .join("\n\n");
}

function columnMarkdown({ head, items }: Column, lang: Lang): string {
  const runs = headRuns(head, lang);
  const body = listMarkdown(items, "bullets", lang);
  if (runs.length === 0) return body;
  return [columnHead(runs), body].filter((part) => part !== "").join("\n\n");
}

/** Layouts whose body is sentences in paragraphs. */
const inParagraphs: ReadonlySet<Layout> = new Set([
  "statement",
  "number",
  "compare",
  "cards",
  "table",
  "code",
]);
const inSteps: ReadonlySet<Layout> = new Set(["steps", "agenda"]);

function itemsMarkdown({ layout, items }: Draft, lang: Lang): string {
  const isAnswer = layout === "closing" && items.filter((item) => item.depth === 0).length === 1;
  if (!inParagraphs.has(layout) && !isAnswer) return listMarkdown(items, layout, lang);
  const runs = items.map((item) => itemRuns(item, lang)).filter((line) => line.length > 0);
  return markdownOf(runs.map((line) => paragraph(phrasing(line))));
}

function listMarkdown(items: readonly DraftItem[], layout: Layout, lang: Lang): string {
  const said = items.filter((item) => itemRuns(item, lang).length > 0);
  if (said.length === 0) return "";
  let number = 0;
  const entries = said.map((item): ListEntry => {
    const isNumbered = inSteps.has(layout) && item.depth === 0;
    if (isNumbered) number = item.ordinal ?? number + 1;
    const children = [paragraph(itemPhrasing(item, lang))];
    return { depth: item.depth, children, ...(isNumbered && { ordinal: number }) };
  });
  return markdownOf([listOf(entries)]);
}

function headRuns(head: Head, lang: Lang): readonly Run[] {
  if (head.type === "piece") return pieceRuns(head.piece, lang);
  return text(head.isShort ? shortHeadingText(head.section, lang) : headingText(head.section, lang));
}

function itemRuns({ label, piece }: DraftItem, lang: Lang): readonly Run[] {
  return [...(label ? headRuns(label, lang) : []), ...runsOfPiece(piece, lang)];
}

function runsOfPiece(piece: Piece | undefined, lang: Lang): readonly Run[] {
  return piece ? pieceRuns(piece, lang) : [];
}

/** A label is set off from what it names; one that stands alone is an item like any other. */
function itemPhrasing({ label, piece }: DraftItem, lang: Lang): ReturnType<typeof phrasing> {
  const rest = runsOfPiece(piece, lang);
  const name = label ? headRuns(label, lang) : [];
  if (name.length === 0 || rest.length === 0) return phrasing([...name, ...rest]);
  return [{ type: "strong", children: phrasing(name) }, ...phrasing([...text(labelColon(lang)), ...rest])];
}
