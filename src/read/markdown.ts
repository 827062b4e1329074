import type { Heading, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Language } from "../languages/language.ts";
import type { Report } from "../model/diagnostic.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { Article } from "./article.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { type Draft, draftOf, nodeOf } from "./drafts.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownTree } from "./markdown-tree.ts";
import { markFigures } from "./figures.ts";
import { ofKind, positionOf } from "./nodes.ts";
import { markParts } from "./parts.ts";
import { isFlow, withoutHtml } from "./without-html.ts";

/** CommonMark with GFM and front matter. */
export function readMarkdown(
  text: string,
  language: Language,
  lang: Lang,
  file: string,
  report: Report,
): Article {
  const tree = markdownTree(text);
  const front = frontMatterOf(tree.children, file, report);
  const flow = withoutHtml(tree.children.filter(isFlow)).filter(({ type }) => type !== "thematicBreak");
  const titled = withTitle(flow, front);
  const parts = markParts(markBoilerplate(titled.map(draftOf), language), language, lang);
  const drafts = markFigures(parts.drafts);
  return { meta: { ...parts.meta, ...front.meta, ...titleMeta(drafts) }, nodes: drafts.map(nodeOf) };
}

interface FrontMatter {
  readonly meta: EditionMeta;
  /** Where its title stands. */
  readonly titleLine: number;
}

function frontMatterOf(nodes: readonly RootContent[], file: string, report: Report): FrontMatter {
  const [yaml] = nodes;
  if (yaml?.type !== "yaml") return { meta: {}, titleLine: 1 };
  const line = yaml.position?.start.line ?? 1;
  const titleIndex = yaml.value.split("\n").findIndex((one) => /^["']?title["']?\s*:/.test(one));
  return { meta: readFrontMatter(yaml.value, file, line, report), titleLine: line + titleIndex + 1 };
}

/** The first heading if it stands above all others, else the front matter's title; it comes first. */
function withTitle(nodes: readonly RootContent[], { meta, titleLine }: FrontMatter): readonly RootContent[] {
  const index = nodes.findIndex(({ type }) => type === "heading");
  const heading = nodes[index];
  if (heading?.type === "heading" && isTitle(heading, index, nodes, meta.title)) {
    return [ofKind({ ...heading, depth: 1 }, "title"), ...nodes.slice(0, index), ...nodes.slice(index + 1)];
  }
  if (meta.title === undefined) return nodes;
  const title: Heading = {
    type: "heading",
    depth: 1,
    children: [{ type: "text", value: meta.title }],
    position: positionOf([titleLine, titleLine]),
  };
  return [ofKind(title, "title"), ...nodes];
}

function isTitle(
  heading: Heading,
  index: number,
  nodes: readonly RootContent[],
  frontTitle: string | undefined,
): boolean {
  const isAlone = !nodes.some(
    (node) => node.type === "heading" && node !== heading && node.depth <= heading.depth,
  );
  if (frontTitle === undefined) return heading.depth === 1 || (index === 0 && isAlone);
  return toString(heading).trim() === frontTitle || (heading.depth === 1 && isAlone);
}

function titleMeta([first]: readonly Draft[]): EditionMeta {
  return first?.kind === "title" ? { title: first.text } : {};
}
