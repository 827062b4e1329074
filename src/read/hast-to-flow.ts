import type { Element, Root } from "hast";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import type { Heading, Nodes, Paragraph } from "mdast";
import { blockKinds } from "../model/edition.ts";
import { attribute } from "./hast-nodes.ts";
import { ofKind, positionOf } from "./nodes.ts";
import { type Flow, isFlow } from "../model/flow.ts";

/** A shaped tree → what may stand at the top of an article, every node with its place. Empty passages go. */
export function flowOf(tree: Root, quotes: readonly [open: string, close: string]): readonly Flow[] {
  const root = toMdast(tree, { document: true, handlers, quotes: [quotes.join("")] });
  if (root.type !== "root") return [];
  place(root, 1);
  return root.children.filter(isFlow).filter((node) => !isEmpty(node));
}

/** Text of a passage, whatever its looks. */
const all: Handle = (state, node) => state.all(node);

const handlers: Readonly<Record<string, Handle>> = {
  mark: all,
  u: all,
  var: all,
  noteref: (state, node) => {
    const label = labelOf(node);
    const made = { type: "footnoteReference" as const, identifier: label, label };
    state.patch(node, made);
    return made;
  },
  note: (state, node) => {
    const label = labelOf(node);
    const children = state.toFlow(state.all(node));
    const made = { type: "footnoteDefinition" as const, identifier: label, label, children };
    state.patch(node, made);
    return made;
  },
  h1: (state, node) => marked(defaultHandlers.h1(state, node), node),
  h2: (state, node) => marked(defaultHandlers.h2(state, node), node),
  p: (state, node) => marked(defaultHandlers.p(state, node), node),
};

function labelOf(node: Element): string {
  return attribute(node, "dataLabel") ?? "";
}

/** With what the element was found to be before. */
function marked<Made extends Paragraph | Heading>(made: Made | undefined, node: Element): Made | undefined {
  const kind = blockKinds.find((known) => known === attribute(node, "dataKind"));
  return made === undefined || kind === undefined ? made : ofKind(made, kind);
}

/**
 * Gives a place to the nodes that the converter made up: that of their contents, else the end of what came before. The
 * tree is new and nobody else's, so that it is filled in place.
 */
function place(node: Nodes, before: number): number {
  const first = node.position?.start.line;
  let last = first ?? before;
  let start: number | undefined;
  for (const child of "children" in node ? node.children : []) {
    last = place(child, last);
    start ??= child.position?.start.line;
  }
  node.position ??= positionOf([start ?? before, last]);
  return node.position.end.line;
}

function isEmpty(node: Nodes): boolean {
  if (node.type === "text") return node.value.trim() === "";
  if (node.type === "break") return true;
  return "children" in node && node.type !== "table" && node.children.every(isEmpty);
}
