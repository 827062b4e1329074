import type { Blockquote, List, PhrasingContent, Table } from "mdast";
import { type Flow, isFlow } from "../model/flow.ts";
import { htmlPieces, tagOf, type HtmlPiece } from "./html-pieces.ts";
import { markdownTree } from "./markdown-tree.ts";
import { ofKind, positionOf } from "./nodes.ts";

/** The same passages without HTML: text in tags stays, as quotes inside `aside` and `blockquote`; empty passages go. */
export function withoutHtml(nodes: readonly Flow[]): readonly Flow[] {
  const done: Flow[] = [];
  let quoted: Flow[] = [];
  let depth = 0;
  const add = (more: readonly Flow[]): void => {
    (depth > 0 ? quoted : done).push(...more);
  };
  const endQuote = (): void => {
    if (quoted.length > 0) done.push(quoteOf(quoted));
    quoted = [];
  };
  for (const node of nodes) {
    if (node.type !== "html") {
      add(cleaned(node));
      continue;
    }
    for (const piece of htmlPieces(node.value, node.position?.start.line ?? 1)) {
      if (piece.type === "open") depth += 1;
      else if (piece.type === "close") depth = Math.max(0, depth - 1);
      else if (piece.type === "text") add(inner(piece));
      else if (depth === 0) add([pictureOf(piece)]);
      if (depth === 0) endQuote();
    }
  }
  endQuote();
  return done;
}

/** A portrait beside a quotation is left out; a picture elsewhere stands alone. */
function pictureOf({ url, alt, line }: Extract<HtmlPiece, { type: "image" }>): Flow {
  const position = positionOf([line, line]);
  return { type: "paragraph", children: [{ type: "image", url, alt, position }], position };
}

/** Markdown inside tags is Markdown too, as most generators of web pages have it. */
function inner({ text, line, isCaption }: Extract<HtmlPiece, { type: "text" }>): readonly Flow[] {
  const nodes = withoutHtml(markdownTree(text).children.filter(isFlow)).map((node) => moved(node, line - 1));
  return isCaption ? nodes.map((node) => ofKind(node, "caption")) : nodes;
}

function moved(node: Flow, by: number): Flow {
  const { position } = node;
  if (position === undefined) return node;
  const lines = [position.start.line + by, position.end.line + by] as const;
  const placed = { position: positionOf(lines) };
  if (node.type === "list") {
    const children = node.children.map((item) => ({
      ...item,
      children: item.children.map((child) => moved(child, by)),
      position: positionOf([(item.position?.start.line ?? 1) + by, (item.position?.end.line ?? 1) + by]),
    }));
    return { ...node, children, ...placed };
  }
  if (node.type === "blockquote")
    return { ...node, children: node.children.map((child) => moved(child, by)), ...placed };
  return { ...node, ...placed };
}

function quoteOf(children: readonly Flow[]): Blockquote {
  const lines = children.flatMap(({ position }) =>
    position === undefined ? [] : [position.start.line, position.end.line],
  );
  return {
    type: "blockquote",
    children: [...children],
    position: positionOf([Math.min(...lines), Math.max(...lines)]),
  };
}

function cleaned(node: Flow): readonly Flow[] {
  if (node.type === "paragraph") {
    const children = phrasing(node.children);
    return children.some((child) => child.type !== "text" || child.value.trim() !== "")
      ? [{ ...node, children }]
      : [];
  }
  if (node.type === "heading") return [{ ...node, children: phrasing(node.children) }];
  if (node.type === "list") return [cleanedList(node)];
  if (node.type === "table") return [cleanedTable(node)];
  if (node.type === "blockquote" || node.type === "footnoteDefinition") {
    return [{ ...node, children: [...withoutHtml(node.children)] }];
  }
  return [node];
}

function cleanedList(node: List): List {
  return {
    ...node,
    children: node.children.map((item) => ({ ...item, children: [...withoutHtml(item.children)] })),
  };
}

function cleanedTable(node: Table): Table {
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: phrasing(cell.children) })),
  }));
  return { ...node, children };
}

/** Tags of inline HTML come as nodes of their own, with the text between them as text. */
function phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let hidden: string | undefined;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "html") {
      const unseen = /^<(\/?)(script|style|template)\b/i.exec(node.value);
      if (unseen !== null) hidden = unseen[1] === "/" ? undefined : unseen[2];
      return hidden === undefined && tagOf(node.value).name === "br" ? [{ type: "break" }] : [];
    }
    if (hidden !== undefined) return [];
    switch (node.type) {
      case "emphasis":
      case "strong":
      case "delete":
      case "link":
      case "linkReference":
        return [{ ...node, children: phrasing(node.children) }];
      default:
        return [node];
    }
  });
}
