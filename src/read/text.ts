import type { RootContent } from "mdast";
import type { Language } from "../languages/language.ts";
import type { Lang } from "../model/lang.ts";
import type { Article } from "./article.ts";
import { markBareLists } from "./bare-lists.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { columns } from "./columns.ts";
import { type Draft, draftOf, isOpen, nodeOf } from "./drafts.ts";
import { headingNode, paragraphNode, quoteNode } from "./nodes.ts";
import { markParts } from "./parts.ts";
import { looksLikeHeading, markCaptions, markHeadings, markSpokenQuestions } from "./plain-headings.ts";
import { type Chunk, chunksOf } from "./plain-chunks.ts";
import { type ItemChunks, listsOf } from "./plain-list.ts";
import { tableNode } from "./plain-table.ts";
import { markNumberedCaptions } from "./numbered-captions.ts";
import { bylineIn } from "./byline.ts";
import { endsInStop } from "./endings.ts";
import { markQuotations } from "./quotations.ts";

/** Plain text pasted from a web page or a word processor, without any marks: structure is found by layout and cue words. */
export function readText(text: string, language: Language, lang: Lang): Article {
  const blocks = blocksOf(withoutNumberedHeadings(chunksOf(text))).map(draftOf);
  const titled = markTitle(markNumberedCaptions(markBoilerplate(blocks, language), lang), language, lang);
  const parts = markParts(titled, language, lang);
  const asked = markSpokenQuestions(markQuotations(parts.drafts, language));
  const drafts = markHeadings(markCaptions(markBareLists(asked)));
  const title = drafts[0]?.kind === "title" ? { title: drafts[0].text } : {};
  return { meta: { ...title, ...parts.meta }, nodes: drafts.map(nodeOf), assets: [] };
}

/** The first line that is no part of the page around the article, if it looks like a title; it comes first. */
function markTitle(drafts: readonly Draft[], language: Language, lang: Lang): readonly Draft[] {
  const index = drafts.findIndex(
    (draft) => draft.kind === undefined && bylineIn(draft.text, language, lang) === undefined,
  );
  const draft = drafts[index];
  if (draft === undefined || !isOpen(draft) || draft.node.type !== "paragraph" || !isTitle(draft.text))
    return drafts;
  const title: Draft = { ...draft, node: headingNode(draft.node, 1), kind: "title" };
  return [title, ...drafts.slice(0, index), ...drafts.slice(index + 1)];
}

/** Titles run longer than headings, and some end in a full stop or have one inside. */
function isTitle(text: string): boolean {
  return looksLikeHeading(text) || (columns(text) <= 150 && !endsInStop(text));
}

/** Numbered lines that stand alone over longer text are headings, not lists of one item. */
function withoutNumberedHeadings(chunks: readonly Chunk[]): readonly Chunk[] {
  const isAlone = chunks.map((chunk, index) => {
    const next = chunks[index + 1];
    return (
      chunk.marker?.isOrdered === true &&
      next !== undefined &&
      chunks[index - 1]?.marker === undefined &&
      next.marker === undefined &&
      next.indent <= chunk.indent &&
      looksLikeHeading(chunk.text) &&
      columns(next.text) > columns(chunk.text)
    );
  });
  if (isAlone.filter(Boolean).length < 2) return chunks;
  return chunks.map((chunk, index) =>
    isAlone[index] === true ? { ...chunk, text: chunk.fullText, marker: undefined } : chunk,
  );
}

function blocksOf(chunks: readonly Chunk[]): readonly RootContent[] {
  const nodes: RootContent[] = [];
  let items: ItemChunks[] = [];
  const closeList = (): void => {
    nodes.push(...listsOf(items));
    items = [];
  };
  for (const chunk of chunks) {
    const item = items.at(-1);
    if (chunk.marker !== undefined) items.push([chunk]);
    else if (item !== undefined && chunk.indent >= item[0].indent + 2) {
      items[items.length - 1] = [...item, chunk];
    } else {
      closeList();
      nodes.push(blockOf(chunk));
    }
  }
  closeList();
  return nodes;
}

function blockOf(chunk: Chunk): RootContent {
  if (chunk.rows.length > 0) return tableNode(chunk.rows);
  const paragraph = paragraphNode(chunk.text, chunk.lines);
  return chunk.isQuoted ? quoteNode([paragraph]) : paragraph;
}
