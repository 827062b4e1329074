import type { Blockquote, Heading, Paragraph, RootContent } from "mdast";
import type { BlockKind } from "../model/edition.ts";

type Position = NonNullable<RootContent["position"]>;

/** First and last line of a passage, from 1. */
export type Lines = readonly [first: number, last: number];

export function positionOf([first, last]: Lines): Position {
  return { start: { line: first, column: 1 }, end: { line: last, column: 1 } };
}

export function linesOfNode(node: RootContent): Lines {
  return [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
}

export function paragraphNode(text: string, lines: Lines): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: text }], position: positionOf(lines) };
}

export function headingNode(paragraph: Paragraph | Heading, depth: Heading["depth"]): Heading {
  return { ...paragraph, type: "heading", depth };
}

export function quoteNode(children: readonly Paragraph[]): Blockquote {
  const first = children[0]?.position?.start.line ?? 1;
  const last = children.at(-1)?.position?.end.line ?? first;
  return { type: "blockquote", children: [...children], position: positionOf([first, last]) };
}

/** The same node, said to be something that its type does not say. */
export function ofKind<Node extends RootContent>(node: Node, kind: BlockKind): Node {
  return { ...node, data: { ...node.data, kind } };
}
