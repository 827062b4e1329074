import type { Heading, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Language } from "../languages/language.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { Article } from "./article.ts";
import { markBoldHeadings } from "./bold-headings.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { type Draft, draftOf, nodeOf } from "./drafts.ts";
import { markFigures } from "./figures.ts";
import { ofKind, positionOf } from "./nodes.ts";
import { markParts } from "./parts.ts";
import type { Flow } from "../model/flow.ts";

/** What a format says of the article apart from its text: front matter, the head of a page, document properties. */
export interface Head {
  readonly meta: EditionMeta;
  /** Where its title stands. */
  readonly titleLine: number;
}

/** An article of a format with marks for headings and lists: title, byline, bio, boilerplate and figures are found. */
export function markedUp(flow: readonly Flow[], head: Head, language: Language, lang: Lang): Article {
  const titled = withTitle(markBoldHeadings(flow.filter(({ type }) => type !== "thematicBreak")), head);
  const parts = markParts(markBoilerplate(titled.map(draftOf), language), language, lang);
  const drafts = markFigures(parts.drafts);
  return {
    meta: { ...parts.meta, ...head.meta, ...titleMeta(drafts) },
    nodes: drafts.map(nodeOf),
    assets: [],
  };
}

/**
 * The heading that is marked as the title, else the first one if it stands above all others, else the head's title; it
 * comes first. What stood beside it in rank goes one level down, so that only the title has depth 1.
 */
function withTitle(nodes: readonly RootContent[], { meta, titleLine }: Head): readonly RootContent[] {
  const index = titleIndex(nodes, meta.title);
  const heading = nodes[index];
  if (heading?.type === "heading") {
    const rest = [...nodes.slice(0, index), ...nodes.slice(index + 1)];
    return [ofKind({ ...heading, depth: 1 }, "title"), ...belowTitle(rest)];
  }
  if (meta.title === undefined) return nodes;
  const title: Heading = {
    type: "heading",
    depth: 1,
    children: [{ type: "text", value: meta.title }],
    position: positionOf([titleLine, titleLine]),
  };
  return [ofKind(title, "title"), ...belowTitle(nodes)];
}

function titleIndex(nodes: readonly RootContent[], headTitle: string | undefined): number {
  const marked = nodes.findIndex(({ type, data }) => type === "heading" && data?.kind === "title");
  if (marked >= 0) return marked;
  const index = nodes.findIndex(({ type }) => type === "heading");
  const heading = nodes[index];
  return heading?.type === "heading" && isTitle(heading, index, nodes, headTitle) ? index : -1;
}

function isTitle(
  heading: Heading,
  index: number,
  nodes: readonly RootContent[],
  headTitle: string | undefined,
): boolean {
  const isAlone = !nodes.some(
    (node) => node.type === "heading" && node !== heading && node.depth <= heading.depth,
  );
  if (headTitle === undefined) return heading.depth === 1 || (index === 0 && isAlone);
  return toString(heading).trim() === headTitle || (heading.depth === 1 && isAlone);
}

/** Word's sections are "Heading 1" under a "Title"; Markdown's are `#` under a title in the front matter. */
function belowTitle(nodes: readonly RootContent[]): readonly RootContent[] {
  const isBeside = nodes.some((node) => node.type === "heading" && node.depth === 1);
  return nodes.map((node) => {
    if (node.type !== "heading") return node;
    const { kind: _kind, ...data } = node.data ?? {};
    return { ...node, depth: isBeside ? oneDeeper[node.depth] : node.depth, data };
  });
}

const oneDeeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

function titleMeta([first]: readonly Draft[]): EditionMeta {
  return first?.kind === "title" ? { title: first.text } : {};
}
