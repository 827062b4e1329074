import { createHash } from "node:crypto";
import type { BlockContent, ListItem } from "mdast";
import type { Alignment, Block, Segment, Sentence, TranslationUnit } from "../../src/model/alignment.ts";
import type { BlockKind } from "../../src/model/edition.ts";
import type { Lang } from "../../src/model/lang.ts";

/** A block as a test tells it: its text as one sentence, or as a list of sentences. */
export interface BlockFacts {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordinal?: number;
  readonly sentences: readonly string[];
}

export type PassageFacts = Readonly<Record<Lang, readonly BlockFacts[]>>;

type Words = string | readonly string[];

export const title = (words: Words): BlockFacts => block("title", 1, words);
export const heading = (words: Words, depth = 2): BlockFacts => block("heading", depth, words);
export const paragraph = (words: Words): BlockFacts => block("paragraph", 0, words);
export const byline = (words: Words): BlockFacts => block("byline", 0, words);
export const bio = (words: Words): BlockFacts => block("bio", 0, words);
export const caption = (words: Words): BlockFacts => block("caption", 0, words);
export const boilerplate = (words: Words): BlockFacts => block("boilerplate", 0, words);

/** A list item; with an ordinal, of an ordered list. */
export const item = (
  words: Words,
  { ordinal, depth = 1 }: { ordinal?: number; depth?: number } = {},
): BlockFacts =>
  ordinal === undefined ? block("item", depth, words) : { ...block("item", depth, words), ordinal };

/**
 * An alignment, one argument for each passage. The pivot is the first language named; sentence k of one language matches
 * sentence k of the others:
 *
 *     aligned(
 *       { en: [heading("Tides")], id: [heading("Pasang surut")] },
 *       { en: [paragraph(["The sea rises.", "Why?"])], id: [paragraph(["Laut naik.", "Mengapa?"])] },
 *     )
 */
export function aligned(...passages: readonly PassageFacts[]): Alignment {
  const langs = [...new Set(passages.flatMap((passage) => Object.keys(passage)))];
  const [pivot = "en"] = langs;
  const nextLine = new Map<Lang, number>();
  const ids = new Map<string, number>();
  return { pivot, langs, units: passages.map((passage) => toUnit(passage, pivot, nextLine, ids)) };
}

function block(kind: BlockKind, depth: number, words: Words): BlockFacts {
  return { kind, depth, sentences: typeof words === "string" ? [words] : words };
}

/** Each block takes one line of its language's file, a blank one before the next. */
function toUnit(
  passage: PassageFacts,
  pivot: Lang,
  nextLine: Map<Lang, number>,
  ids: Map<string, number>,
): TranslationUnit {
  const variants = new Map<Lang, readonly Block[]>();
  const sentences = new Map<Lang, readonly Sentence[]>();
  for (const [lang, facts] of Object.entries(passage)) {
    const blocks = facts.map((fact) => {
      const line = nextLine.get(lang) ?? 1;
      nextLine.set(lang, line + 2);
      return toBlock(fact, line);
    });
    variants.set(lang, blocks);
    sentences.set(
      lang,
      blocks.flatMap((made, index) => toSentences(made, facts[index]?.sentences ?? [])),
    );
  }
  const [first] = Object.values(passage).flat();
  if (first === undefined) throw new Error("expected at least one block in each passage");
  const hub = (variants.get(pivot) ?? [...variants.values()].flat()).map(({ text }) => text).join(" ");
  return {
    id: unitId(hub, ids),
    kind: first.kind,
    depth: first.depth,
    ...(first.ordinal === undefined ? {} : { ordinal: first.ordinal }),
    variants,
    segments: toSegments(sentences),
    score: 1,
  };
}

function toBlock({ kind, depth, ordinal, sentences }: BlockFacts, line: number): Block {
  const text = sentences.join(" ");
  return {
    kind,
    depth,
    ...(ordinal === undefined ? {} : { ordinal }),
    node: toNode(kind, depth, text),
    text,
    lines: [line, line],
  };
}

function toNode(kind: BlockKind, depth: number, text: string): BlockContent | ListItem {
  const words = { type: "text" as const, value: text };
  if (kind === "item") return { type: "listItem", children: [{ type: "paragraph", children: [words] }] };
  if (kind !== "heading" && kind !== "title") {
    return { type: "paragraph", children: [words], data: kind === "paragraph" ? {} : { kind } };
  }
  const headingDepth = ([1, 2, 3, 4, 5, 6] as const).find((known) => known === depth) ?? 2;
  return { type: "heading", depth: headingDepth, children: [words], data: kind === "title" ? { kind } : {} };
}

function toSentences(made: Block, texts: readonly string[]): readonly Sentence[] {
  let start = 0;
  return texts.map((text) => {
    const sentence = { block: made, text, start, end: start + text.length };
    start += text.length + 1;
    return sentence;
  });
}

/** A language with fewer sentences is absent from the last segments. */
function toSegments(sentences: ReadonlyMap<Lang, readonly Sentence[]>): readonly Segment[] {
  const longest = Math.max(...[...sentences.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => ({
    variants: new Map(
      [...sentences].flatMap(([lang, own]) => {
        const sentence = own[index];
        return sentence === undefined ? [] : [[lang, [sentence]] as const];
      }),
    ),
    score: 1,
  }));
}

function unitId(text: string, ids: Map<string, number>): string {
  const id = `u${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
  const times = (ids.get(id) ?? 0) + 1;
  ids.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}
