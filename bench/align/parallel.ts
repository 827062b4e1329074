import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BlockContent, ListItem, Paragraph, Root } from "mdast";
import type { Edition } from "../../src/model/edition.ts";

/** Block i of one language matches block i of every other. */
export interface ParallelText {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly editions: Readonly<Record<string, readonly string[]>>;
}

/** A block of a parallel text after damage: which of the original blocks it holds. */
export interface SourceBlock {
  readonly kind: string;
  readonly text: string;
  readonly from: readonly number[];
}

const folder = fileURLToPath(new URL("../../../shared/data/parallel/", import.meta.url));

/** Undefined where the data is not there. */
export function parallelTexts(): readonly ParallelText[] | undefined {
  try {
    return (
      readdirSync(folder)
        .toSorted()
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the data folder's README vouches for its format
        .map((file) => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as ParallelText)
    );
  } catch {
    return undefined;
  }
}

export function sourceBlocks(text: ParallelText, lang: string): readonly SourceBlock[] {
  const blocks = text.editions[lang] ?? [];
  return blocks.map((block, index) => ({ kind: text.kinds[index] ?? "", text: block, from: [index] }));
}

/**
 * List items that two translations have in another order than the rest: block i is not block i there, and what an
 * aligner finds cannot be held against it. Like `label`, they are left out of the scoring.
 */
const reordered: readonly {
  readonly name: RegExp;
  readonly lang: string;
  readonly first: number;
  readonly last: number;
}[] = [
  { name: /legal$/u, lang: "tr", first: 44, last: 46 },
  { name: /metrics$/u, lang: "fr", first: 41, last: 44 },
];

export function isScored(text: ParallelText, langs: readonly string[], block: SourceBlock): boolean {
  if (block.kind === "label") return false;
  return !reordered.some(
    ({ name, lang, first, last }) =>
      name.test(text.name) &&
      langs.includes(lang) &&
      block.from.some((index) => index >= first && index <= last),
  );
}

/** The edition as a reader would make it, or all of it as plain paragraphs. */
export function editionOf(lang: string, blocks: readonly SourceBlock[], hasMarks: boolean): Edition {
  const children: BlockContent[] = [];
  for (const [index, block] of blocks.entries()) {
    const node = nodeOf(block, 2 * index + 1, hasMarks);
    const last = children.at(-1);
    if (node.type === "list" && last?.type === "list" && last.ordered === node.ordered) {
      last.children.push(...node.children);
    } else {
      children.push(node);
    }
  }
  const root: Root = { type: "root", children };
  return { lang, file: `${lang}.md`, meta: {}, root, assets: [] };
}

function nodeOf({ kind, text }: SourceBlock, line: number, hasMarks: boolean): BlockContent {
  const position = { start: { line, column: 1 }, end: { line, column: text.length + 1 } };
  const paragraph: Paragraph = { type: "paragraph", children: [{ type: "text", value: text }], position };
  if (!hasMarks) return paragraph;
  const depth = headingDepths.get(kind);
  if (depth !== undefined) {
    const data = kind === "title" ? { kind: "title" as const } : {};
    return { type: "heading", depth, children: paragraph.children, data, position };
  }
  const item: ListItem = { type: "listItem", children: [paragraph], position };
  switch (kind) {
    case "bullet":
    case "ordered":
      return { type: "list", ordered: kind === "ordered", children: [item], position };
    case "quote":
      return { type: "blockquote", children: [paragraph], position };
    default:
      return paragraph;
  }
}

const headingDepths: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ["title", 1],
  ["heading2", 2],
  ["heading3", 3],
  ["heading4", 4],
]);
