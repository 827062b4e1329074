import type { Html, Nodes, Root, RootContent } from "mdast";
import type { Language } from "../languages/language.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Article } from "./article.ts";
import { readFrontMatter } from "./front-matter.ts";
import { leftOutOfHtml, reportLeftOut } from "./left-out.ts";
import { type Head, markedUp } from "./marked-up.ts";
import { markdownTree } from "./markdown-tree.ts";
import { isFlow } from "../model/flow.ts";
import { readText } from "./text.ts";
import { withoutHtml } from "./without-html.ts";

/** CommonMark with GFM and front matter. */
export function readMarkdown(
  text: string,
  language: Language,
  lang: Lang,
  file: string,
  report: Report,
): Article {
  const tree = markdownTree(text);
  if (isPlainText(text, tree)) return readText(text, language, lang);
  const head = headOf(tree.children, file, report);
  const html = htmlIn(tree);
  const leftOut = html.flatMap(({ value, position }) => leftOutOfHtml(value, position?.start.line ?? 1));
  reportLeftOut(leftOut, file, report);
  return markedUp(withoutHtml(tree.children.filter(isFlow)), head, language, lang);
}

/** Nothing but paragraphs and lists of plain words: what a heading is, is seen as in any plain text. */
function isPlainText(text: string, tree: Root): boolean {
  return !/\\|&#?\w+;/u.test(text) && tree.children.length > 1 && tree.children.every(isPlain);
}

const plainTypes: ReadonlySet<string> = new Set(["paragraph", "list", "listItem", "text", "break"]);

function isPlain(node: Nodes): boolean {
  if (node.type === "text" && node.data?.formulas !== undefined) return false;
  if (node.type === "listItem" && typeof node.checked === "boolean") return false;
  if (!plainTypes.has(node.type)) return false;
  return !("children" in node) || node.children.every(isPlain);
}

function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === "html") return [node];
  return "children" in node ? node.children.flatMap(htmlIn) : [];
}

function headOf(nodes: readonly RootContent[], file: string, report: Report): Head {
  const [yaml] = nodes;
  if (yaml?.type !== "yaml") return { meta: {}, titleLine: 1 };
  const line = yaml.position?.start.line ?? 1;
  const titleIndex = yaml.value.split("\n").findIndex((one) => /^["']?title["']?\s*:/.test(one));
  return { meta: readFrontMatter(yaml.value, file, line, report), titleLine: line + titleIndex + 1 };
}
