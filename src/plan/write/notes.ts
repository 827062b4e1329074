import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { Block, Sentence, TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { isNewNumbering } from "../numbering.ts";
import { isWhole, type Passage } from "../passage.ts";
import { runsBetween } from "../piece.ts";
import {
  forNotes,
  listOf,
  type ListEntry,
  markdownOf,
  paragraph,
  phrasing,
  unemphasised,
} from "./markdown.ts";

export interface Notes {
  readonly markdown: string;
  /** First and last top-level block of the notes that each unit's passage takes, from 0. */
  readonly places: ReadonlyMap<TranslationUnit, readonly [first: number, last: number]>;
}

const known = new WeakMap<readonly Passage[], Map<Lang, Notes>>();

/** The full text of these passages in one language, in the article's order; written once for all who ask. */
export function notesOf(passages: readonly Passage[], lang: Lang): Notes {
  const remembered = known.get(passages) ?? new Map<Lang, Notes>();
  known.set(passages, remembered);
  const notes = remembered.get(lang) ?? written(passages, lang);
  remembered.set(lang, notes);
  return notes;
}

function written(passages: readonly Passage[], lang: Lang): Notes {
  const blocks: RootContent[] = [];
  const places = new Map<TranslationUnit, readonly [number, number]>();
  for (let start = 0; start < passages.length;) {
    const end = endOfRun(passages, start);
    const first = blocks.length;
    for (const passage of passages.slice(start, end)) {
      if (!passage.unit.variants.has(lang)) continue;
      const content = isItem(passage) ? [] : contentOf(passage, lang);
      if (!isItem(passage) && content.length === 0) continue;
      const at = isItem(passage) ? first : blocks.length;
      blocks.push(...content);
      places.set(passage.unit, [places.get(passage.unit)?.[0] ?? at, Math.max(at, blocks.length - 1)]);
    }
    const entries = entriesOf(passages.slice(start, end), lang);
    if (entries.length > 0) blocks.push(listOf(entries));
    start = end;
  }
  return { markdown: markdownOf(blocks), places };
}

/** Items in a row are one list; anything else stands alone. */
function endOfRun(passages: readonly Passage[], start: number): number {
  const first = passages[start];
  if (first === undefined || !isItem(first)) return start + 1;
  let outer = first.unit;
  const end = passages.findIndex((passage, index) => {
    if (index <= start) return false;
    const isOuter = passage.unit.depth <= first.unit.depth;
    const isOther = isOuter && isNewNumbering(outer, passage.unit);
    if (isOuter) outer = passage.unit;
    return !isItem(passage) || isOther;
  });
  return end === -1 ? passages.length : end;
}

function isItem(passage: Passage): boolean {
  return passage.unit.kind === "item";
}

function entriesOf(passages: readonly Passage[], lang: Lang): readonly ListEntry[] {
  return passages
    .filter(isItem)
    .flatMap(({ unit }) => (unit.variants.get(lang) ?? []).map((block) => entryOf(unit, block)));
}

function entryOf(unit: TranslationUnit, block: Block): ListEntry {
  const { node } = block;
  const children = node.type === "listItem" ? forNotes(node).children : [asBlock(forNotes(node))];
  const ordinal = block.ordinal ?? unit.ordinal;
  return { depth: unit.depth, children, ...(ordinal !== undefined && { ordinal }) };
}

/** An edition that gave a paragraph where the others have an item still shows it as an item. */
function asBlock(node: Exclude<Block["node"], { type: "listItem" }>): BlockContent | DefinitionContent {
  return node.type === "heading" ? paragraph(node.children) : node;
}

function contentOf(passage: Passage, lang: Lang): readonly RootContent[] {
  if (!isWhole(passage)) {
    const runs = partRuns(passage, lang);
    return runs.length === 0 ? [] : [paragraph(phrasing(runs))];
  }
  return (passage.unit.variants.get(lang) ?? []).map((block) => asParagraph(block, passage.unit));
}

function asParagraph(block: Block, unit: TranslationUnit): RootContent {
  const node = forNotes(block.node);
  if (node.type === "listItem") return listOf([{ depth: 0, children: node.children }]);
  if (node.type === "heading") return paragraph(node.children);
  if (unit.kind === "caption" && node.type === "paragraph") return emphasised(node.children);
  return node;
}

function emphasised(children: readonly PhrasingContent[]): RootContent {
  return paragraph([{ type: "emphasis", children: children.flatMap(unemphasised) }]);
}

/** Behind "。" the next sentence follows at once. */
function hasSpaceBefore({ block, start }: Sentence): boolean {
  return start === 0 || /\s/u.test(block.text.slice(start - 1, start));
}

/** What stands in front of a passage's first sentence and is shown on no slide: who says it. */
function leadOf({ from }: Passage, { block, start }: Sentence): string {
  return from === 0 ? block.text.slice(0, start) : "";
}

/** The sentences of a part of a passage, as they stand in the article. */
function partRuns(passage: Passage, lang: Lang): ReturnType<typeof runsBetween> {
  const sentences = passage.unit.segments
    .slice(passage.from, passage.to)
    .flatMap((segment) => segment.variants.get(lang) ?? [])
    .toSorted((left, right) => left.start - right.start);
  return sentences.flatMap((sentence, index) => [
    { text: index > 0 ? (hasSpaceBefore(sentence) ? " " : "") : leadOf(passage, sentence), isCode: false },
    ...runsBetween(sentence, 0, sentence.text.length),
  ]);
}
