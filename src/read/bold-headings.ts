import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { columns } from "./columns.ts";
import { isQuestion } from "./endings.ts";
import { headingNode } from "./nodes.ts";
import { looksLikeHeading } from "./plain-headings.ts";

/**
 * Paragraphs that are bold from end to end, look like headings and stand over a passage are headings, one level below the
 * marked heading above them: two or more of them, or one in an article that marks none. Many editors and people write them so.
 * The first of an article that marks none is its title if nothing stands before it.
 */
export function markBoldHeadings(nodes: readonly RootContent[]): readonly RootContent[] {
  const hasMarked = nodes.some(({ type }) => type === "heading");
  const found = nodes.filter((node, index) => isBoldHeading(node, nodes[index + 1]));
  if (found.length < (hasMarked ? 2 : 1)) return nodes;
  const title = hasMarked || found[0] !== nodes[0] ? undefined : found[0];
  let above: Heading["depth"] = 1;
  return nodes.map((node) => {
    if (node.type === "heading") above = node.depth;
    if (node.type !== "paragraph" || !found.includes(node)) return node;
    return unbolded(node, node === title ? 1 : deeper[above]);
  });
}

function isBoldHeading(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== "paragraph" || next === undefined || next.type === "heading") return false;
  const phrases = node.children.filter((child) => toString(child).trim() !== "");
  return phrases.length > 0 && phrases.every(({ type }) => type === "strong") && isHeading(textOf(node));
}

/** Who is interviewed may be told something before the question. */
function isHeading(text: string): boolean {
  return looksLikeHeading(text) || (isQuestion(text) && columns(text) <= longestQuestion);
}

const longestQuestion = 200;

function textOf(node: RootContent): string {
  return toString(node).replaceAll(/\s+/g, " ").trim();
}

const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** A heading is bold anyway. */
function unbolded(paragraph: Paragraph, depth: Heading["depth"]): Heading {
  const children = paragraph.children.flatMap((child): readonly PhrasingContent[] =>
    child.type === "strong" ? child.children : [child],
  );
  return headingNode({ ...paragraph, children: [...children] }, depth);
}
