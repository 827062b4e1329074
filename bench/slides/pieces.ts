import type { Nodes, Root } from "mdast";
import { markdownTree } from "../../src/read/markdown-tree.ts";
import type { ShownText } from "./measured-deck.ts";

/** What a reader takes for one thing: a headline, a bullet, a cell, a label, a paragraph, a listing. */
export interface Piece {
  readonly type: "headline" | "kicker" | "item" | "cell" | "label" | "paragraph" | "code" | "quote" | "alt";
  readonly text: string;
}

/** Everything that a slide shows, in its order; the count of slides that share a headline is not the article's. */
export function piecesOf({ kicker, title, body }: ShownText): readonly Piece[] {
  const headline = plainText(markdownTree(title)).replace(/ \(\p{N}+\/\p{N}+\)$/u, "");
  const top: readonly Piece[] = [
    { type: "kicker", text: kicker },
    { type: "headline", text: headline },
  ];
  return [...top, ...inBody(markdownTree(body))].filter(({ text }) => text.trim() !== "");
}

function inBody(node: Nodes): readonly Piece[] {
  switch (node.type) {
    case "heading":
      return [{ type: "label", text: plainText(node) }];
    case "listItem":
      return node.children.flatMap((child) =>
        child.type === "paragraph" ? itemPieces(child) : inBody(child),
      );
    case "paragraph":
      return [{ type: "paragraph", text: plainText(node) }, ...alts(node)];
    case "tableCell":
      return [{ type: "cell", text: plainText(node) }];
    case "blockquote":
      return [{ type: "quote", text: plainText(node) }];
    case "code":
      return [{ type: "code", text: node.value }];
    default:
      return "children" in node ? node.children.flatMap(inBody) : [];
  }
}

/** An item's label in bold is a piece of its own. */
function itemPieces(paragraph: Extract<Nodes, { type: "paragraph" }>): readonly Piece[] {
  const [first, ...rest] = paragraph.children;
  const all = plainText(paragraph);
  if (first?.type !== "strong" || rest.length === 0) return [{ type: "item", text: all }];
  const label = plainText(first);
  return [
    { type: "label", text: label },
    { type: "item", text: all.slice(label.length).replace(/^\s*[:：]\s*/u, "") },
  ];
}

function alts(node: Nodes): readonly Piece[] {
  if (node.type === "image") return [{ type: "alt", text: node.alt ?? "" }];
  return "children" in node ? node.children.flatMap(alts) : [];
}

/** The text of some Markdown, blocks and cells apart. */
export function markdownText(markdown: string): string {
  return plainText(markdownTree(markdown));
}

const apart = new Set<Nodes["type"]>(["root", "list", "listItem", "blockquote", "table", "tableRow"]);

function plainText(node: Nodes | Root): string {
  if (node.type === "break") return " ";
  if ("children" in node) {
    return node.children.map((child) => plainText(child)).join(apart.has(node.type) ? "\n" : "");
  }
  return "value" in node && node.type !== "html" ? node.value : "";
}
