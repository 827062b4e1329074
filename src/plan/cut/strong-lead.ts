import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Block } from "../../model/alignment.ts";

/** Length of the bold words that a block opens with, 0 without any: in articles they name what follows. */
export function strongLead({ node, text }: Block): number {
  const first = firstWords(node);
  if (first === undefined || !isBold(first)) return 0;
  const lead = toString(first).replace(/\s+/gu, " ").trim();
  return text.startsWith(lead) && lead.length < text.length ? lead.length : 0;
}

function firstWords(node: Nodes): Nodes | undefined {
  const [first] = "children" in node ? node.children : [];
  if (first === undefined) return undefined;
  return first.type === "paragraph" ? firstWords(first) : first;
}

function isBold(node: Nodes): boolean {
  if (node.type === "strong") return true;
  return node.type === "link" && node.children.length === 1 && node.children[0]?.type === "strong";
}
