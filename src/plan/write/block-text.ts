import type { Blockquote, Code, PhrasingContent, RootContent, Table } from "mdast";
import type { Block, TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import type { Slice } from "../draft/block-slices.ts";
import type { ShownBlock } from "../draft/draft.ts";
import { quotationOf, withoutDash } from "../quotation.ts";
import { forNotes, markdownOf, paragraph, unemphasised } from "./markdown.ts";

/** A block's Markdown in one language, in the form that its layout is drawn for; empty where the language lacks it. */
export function blockText({ kind, unit, slice, below }: ShownBlock, lang: Lang): string {
  const blocks = (unit.variants.get(lang) ?? []).flatMap((block): readonly RootContent[] => {
    switch (kind) {
      case "quote":
        return quote(block, unit, slice, lang);
      case "figure":
        return figure(block);
      case "table":
      case "code":
      case "formula":
        return whole(block, slice);
    }
  });
  return blocks.length === 0
    ? ""
    : markdownOf([...blocks, ...below.flatMap((other) => remarks(other, lang))]);
}

function quote(
  block: Block,
  unit: TranslationUnit,
  slice: Slice | undefined,
  lang: Lang,
): readonly RootContent[] {
  const { said, signature } = quotationOf(block);
  const cut = slice && paragraph([{ type: "text", value: sentences(block, unit, slice, lang) }]);
  const quoted: Blockquote = { type: "blockquote", children: cut ? [cut] : [...said] };
  return [forNotes(quoted), ...(signature ? [forNotes(paragraph(signature))] : [])];
}

/**
 * The article's own text from the first of these sentences to the end of the last, without the mark of an omission there,
 * or what its splitting left of one: "(...)", "（".
 */
function sentences({ text }: Block, { segments }: TranslationUnit, [from, to]: Slice, lang: Lang): string {
  const shown = segments.slice(from, to).flatMap((segment) => segment.variants.get(lang) ?? []);
  const said = text.slice(shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0);
  return said.replace(/\s*[(（[［][^)）\]］]{0,4}[)）\]］]?$/u, "");
}

function figure({ pictures = [] }: Block): readonly RootContent[] {
  const images = pictures.map(({ path, alt, title }): PhrasingContent => {
    return { type: "image", url: path, alt, ...(title !== "" && { title }) };
  });
  return images.map((image) => paragraph([image]));
}

function whole({ node }: Block, slice: Slice | undefined): readonly RootContent[] {
  if (node.type === "listItem") return [];
  if (slice === undefined) return [forNotes(node)];
  if (node.type === "table") return [forNotes(rowsOf(node, slice))];
  return node.type === "code" ? [linesOf(node, slice)] : [forNotes(node)];
}

/** The head and some of the rows. */
function rowsOf(table: Table, [from, to]: Slice): Table {
  return { ...table, children: [...table.children.slice(0, 1), ...table.children.slice(from + 1, to + 1)] };
}

function linesOf(code: Code, [from, to]: Slice): Code {
  return { ...code, value: code.value.split("\n").slice(from, to).join("\n") };
}

/** A caption without its emphasis, a signature without its dash. */
function remarks(unit: TranslationUnit, lang: Lang): readonly RootContent[] {
  return (unit.variants.get(lang) ?? []).flatMap(({ node }) => {
    if (node.type !== "paragraph") return [];
    const own = withoutDash(node.children) ?? node.children;
    return [forNotes(paragraph(unit.kind === "caption" ? own.flatMap(unemphasised) : own))];
  });
}
