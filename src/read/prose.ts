import type { Nodes } from "mdast";

/** What a node says in its edition's language: its text and its pictures' descriptions, without code, links' addresses and e-mails. */
export function proseOf(node: Nodes): string {
  return textOf(node).replaceAll(addresses, " ");
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "break":
      return "\n";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    default:
      return "children" in node ? node.children.map(textOf).join(isFlowParent(node) ? "\n" : "") : "";
  }
}

function isFlowParent({ type }: Nodes): boolean {
  return ["root", "list", "listItem", "blockquote", "table", "tableRow", "footnoteDefinition"].includes(type);
}

/**
 * Addresses and file names, which are the same in every language: `https://…`, `www.…`, `name@host`, `host.tld/path`,
 * `diptych.yaml`. A full stop without its space ("kraj.Početak") is none, nor is "d.o.o.". Counts and
 * looks behind keep a long text without spaces from being searched again from each of its letters.
 */
export const addresses =
  /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"“”«»]+|www\.[^\s<>"“”«»]+|(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,250}\.\p{L}{2,}|(?<![\p{L}\p{M}\d._-])[a-z\d_-]{1,64}(?:\.[a-z\d_-]{1,64}){0,8}\.[a-z][a-z\d]{1,5}(?![\p{L}\p{M}\d])(?:\/[^\s<>"“”«»]*)?/gu;
