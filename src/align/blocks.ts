import type { List, ListItem, Nodes } from "mdast";
import type { Block } from "../model/alignment.ts";
import type { BlockKind, Edition } from "../model/edition.ts";
import { type Flow, isFlow } from "../model/flow.ts";
import { type FindPicture, findPicture, picturesIn } from "./pictures.ts";
import { withoutReferences } from "./references.ts";

/**
 * The edition's blocks in reading order, no text lost. Nodes that show nothing by themselves (thematic breaks, link
 * definitions, comments, empty paragraphs) give no block; a picture gives one even without a description. Reference links
 * are resolved, so that a block keeps its targets wherever its node goes.
 */
export function blocksOf(edition: Edition): readonly Block[] {
  const find = findPicture(edition.assets);
  const blocks = withoutReferences(edition.root).children.flatMap((node) =>
    isFlow(node) ? flowBlocks(node) : [],
  );
  return edition.assets.length === 0 ? blocks : blocks.map((one) => shown(one, find));
}

function shown(one: Block, find: FindPicture): Block {
  const pictures = one.kind === "figure" ? picturesIn(one.node, find) : [];
  return pictures.length === 0 ? one : { ...one, pictures };
}

function flowBlocks(node: Flow): readonly Block[] {
  switch (node.type) {
    case "list":
      return listBlocks(node, 1);
    case "heading":
      return block(node, "heading", node.depth);
    case "paragraph":
      return block(node, isPictureOnly(node.children) ? "figure" : "paragraph", 0);
    case "blockquote":
      return block(node, "quote", 0);
    case "code":
      return block(node, "code", 0);
    case "table":
      return block(node, "table", 0);
    case "html":
    case "footnoteDefinition":
      return block(node, "paragraph", 0);
    case "thematicBreak":
    case "definition":
      return [];
  }
}

function listBlocks(list: List, depth: number): readonly Block[] {
  return list.children.flatMap((item, index) => {
    const ordinal = list.ordered === true ? (list.start ?? 1) + index : undefined;
    return itemBlocks(item, depth, ordinal);
  });
}

/** The item without its sublists, then the sublists' items. */
function itemBlocks(item: ListItem, depth: number, ordinal: number | undefined): readonly Block[] {
  const sublists = item.children.filter((child) => child.type === "list");
  const own: ListItem = { ...item, children: item.children.filter((child) => child.type !== "list") };
  return [
    ...block(own, "item", depth, ordinal),
    ...sublists.flatMap((sublist) => listBlocks(sublist, depth + 1)),
  ];
}

function block(node: Flow | ListItem, ownKind: BlockKind, depth: number, ordinal?: number): readonly Block[] {
  const text = plainText(node);
  const kind = node.data?.kind ?? ownKind;
  if (text === "" && kind !== "figure") return [];
  return [
    {
      kind,
      depth: kind === ownKind || kind === "title" ? depth : 0,
      ...(ordinal === undefined ? {} : { ordinal }),
      node,
      text,
      lines: linesOf(node),
    },
  ];
}

function linesOf(node: Flow | ListItem): readonly [first: number, last: number] {
  const first = node.position?.start.line ?? 1;
  const lastChild = node.type === "listItem" ? node.children.at(-1) : undefined;
  return [first, (lastChild ?? node).position?.end.line ?? first];
}

/** A picture's description counts only where there is no other text. */
function plainText(node: Flow | ListItem): string {
  if (node.type === "code") return node.value;
  const text = fold(textOf(node, false));
  return text === "" ? fold(textOf(node, true)) : text;
}

function textOf(node: Nodes, withPictures: boolean): string {
  switch (node.type) {
    case "image":
    case "imageReference":
      return withPictures ? (node.alt ?? "") : "";
    case "html":
      return node.value.replaceAll(/<!--.*?-->|<[^>]*>/gsu, " ");
    case "break":
      return " ";
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
  }
  if (!("children" in node)) return "";
  const separator = separators.get(node.type) ?? "";
  return node.children.map((child) => textOf(child, withPictures)).join(separator);
}

/** What holds blocks or cells keeps them apart; what holds phrases does not. */
const separators: ReadonlyMap<Nodes["type"], string> = new Map([
  ["blockquote", " "],
  ["footnoteDefinition", " "],
  ["list", " "],
  ["listItem", " "],
  ["table", " "],
  ["tableRow", " "],
]);

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function isPictureOnly(children: readonly Nodes[]): boolean {
  return children.some(isPicture) && children.every((node) => isPicture(node) || isBlank(node));
}

function isPicture(node: Nodes): boolean {
  if (node.type === "link") return isPictureOnly(node.children);
  return node.type === "image" || node.type === "imageReference";
}

function isBlank(node: Nodes): boolean {
  return node.type === "text" && node.value.trim() === "";
}
