import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Run } from "../piece.ts";
import { textWithFormulas } from "./formulas.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** One form for everything that is generated, so that the same article gives the same bytes. */
const form = {
  bullet: "-",
  emphasis: "*",
  listItemIndent: "one",
  rule: "*",
  extensions: [gfmToMarkdown()],
  handlers: { text: textWithFormulas },
} satisfies Options;

/** Markdown source of these blocks, without white space at the ends. */
export function markdownOf(blocks: readonly RootContent[]): string {
  return plainMarkdown(blocks) ?? toMarkdown({ type: "root", children: [...blocks] }, form).trim();
}

/** Markdown source of one line, escaped as a heading's. */
export function headlineMarkdown(runs: readonly Run[]): string {
  const heading = markdownOf([{ type: "heading", depth: 1, children: phrasing(runs) }]);
  return heading.replace(/^#\s*/u, "");
}

/** The heading of a column or card. */
export function columnHead(runs: readonly Run[]): string {
  return markdownOf([{ type: "heading", depth: 3, children: phrasing(runs) }]);
}

export function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: "paragraph", children: [...children] };
}

/** What an emphasis holds, if it is one. */
export function unemphasised(node: PhrasingContent): readonly PhrasingContent[] {
  return node.type === "emphasis" ? node.children.flatMap(unemphasised) : [node];
}

export function text(value: string): readonly Run[] {
  return value === "" ? [] : [{ text: value, isCode: false }];
}

export function phrasing(runs: readonly Run[]): PhrasingContent[] {
  return runs.map((run) => {
    if (run.isFormula === true) return { type: "text", value: run.text, data: { formulas: [run.text] } };
    return run.isCode ? { type: "inlineCode", value: run.text } : { type: "text", value: run.text };
  });
}

/** An item of a list with the depth at which it stands, from 0. */
export interface ListEntry {
  readonly depth: number;
  readonly ordinal?: number;
  readonly children: ListItem["children"];
}

/** Nests entries by their depth; each level is ordered if its first entry has a number. */
export function listOf(entries: readonly ListEntry[]): List {
  const [first] = entries;
  const depth = first?.depth ?? 0;
  const items: ListItem[] = [];
  for (let start = 0; start < entries.length;) {
    const next = entries.findIndex((entry, index) => index > start && entry.depth <= depth);
    const end = next === -1 ? entries.length : next;
    const nested = entries.slice(start + 1, end);
    const children = [...(entries[start]?.children ?? []), ...(nested.length > 0 ? [listOf(nested)] : [])];
    items.push({ type: "listItem", spread: false, children });
    start = end;
  }
  const ordinal = first?.ordinal;
  const numbering = ordinal === undefined ? { ordered: false } : { ordered: true, start: ordinal };
  return { type: "list", ...numbering, spread: false, children: items };
}

/** An article's node as the notes show it: pictures give their description, raw HTML is gone. */
export function forNotes<Node extends Nodes>(node: Node): Node {
  if (!holdsPicture(node)) return node;
  const copy = structuredClone(node);
  withoutPictures(copy);
  return copy;
}

function holdsPicture(node: Nodes): boolean {
  return node.type === "image" || ("children" in node && node.children.some((child) => holdsPicture(child)));
}

function withoutPictures(node: Nodes): void {
  if (!("children" in node)) return;
  node.children.forEach((child, index) => {
    if (child.type === "image") node.children[index] = { type: "text", value: child.alt ?? "" };
    else withoutPictures(child);
  });
}
