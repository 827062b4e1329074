import { languageOf } from "../../languages/table.ts";
import type { Layout, SlideText } from "../../model/deck.ts";
import type { Lang } from "../../model/lang.ts";
import type { Draft, DraftItem, Part } from "../draft/draft.ts";
import { headingText } from "../heading-text.ts";
import { pieceRuns, type Run } from "../piece.ts";
import {
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
  const heading = headingText(draft.section, lang);
  const sentence = draft.headline.type === "piece" ? pieceRuns(draft.headline.piece, lang) : [];
  const body = bodyOf(draft, lang);
  const notes = notesOf(draft.passages, lang).markdown;
  // Only a slide of which this language has nothing says so; a list without a heading has no headline.
  const isMissing = heading === "" && body === "" && notes === "";
  const fallback = text(isMissing ? languageOf(lang).labels.missing : heading);
  const isUnsaid = draft.headline.type === "none" && !isMissing;
  const headline = isUnsaid || sentence.length > 0 ? sentence : fallback;
  const mark = headline.length > 0 ? partMark(draft.headline.part, lang) : [];
  return plannedText({
    layout: draft.layout,
    kicker: isUnsaid || sentence.length > 0 ? heading : "",
    title: headlineMarkdown([...headline, ...mark]),
    body,
    notes,
  });
}

/** "(2/3)" behind a headline that several slides share, in the language's own digits. */
function partMark(part: Part | undefined, lang: Lang): readonly Run[] {
  if (part === undefined) return [];
  const digits = new Intl.NumberFormat(lang, { useGrouping: false });
  return text(` (${digits.format(part.number)}/${digits.format(part.of)})`);
}

function bodyOf(draft: Draft, lang: Lang): string {
  if (draft.block !== undefined) return blockText(draft.block, lang);
  const runs = draft.items
    .map((item) => ({ item, runs: itemRuns(item, lang) }))
    .filter((entry) => entry.runs.length > 0);
  if (runs.length === 0) return "";
  if (draft.layout === "statement") return markdownOf(runs.map((entry) => paragraph(phrasing(entry.runs))));
  const entries = runs.map(({ item }, index): ListEntry => {
    const children = [paragraph(itemPhrasing(item, lang))];
    return { depth: item.depth, children, ...(draft.layout === "steps" && { ordinal: index + 1 }) };
  });
  return markdownOf([listOf(entries)]);
}

function itemRuns(item: DraftItem, lang: Lang): readonly Run[] {
  const label = item.label ? pieceRuns(item.label, lang) : [];
  const rest = item.piece ? pieceRuns(item.piece, lang) : [];
  return [...label, ...rest];
}

function itemPhrasing(item: DraftItem, lang: Lang): ReturnType<typeof phrasing> {
  const rest = item.piece ? pieceRuns(item.piece, lang) : [];
  if (item.label === undefined) return phrasing(rest);
  const label = phrasing(pieceRuns(item.label, lang));
  const colon = rest.length > 0 ? text(": ") : [];
  return [{ type: "strong", children: label }, ...phrasing([...colon, ...rest])];
}
