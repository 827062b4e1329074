import type { Nodes } from "mdast";
import type { Block } from "../model/alignment.ts";

/** Half-open range of offsets in a block's text. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly isFormula: boolean;
}

const known = new WeakMap<Block, readonly Literal[]>();

/** Where inline code and formulas stand in a block's text: a literal is one token, never cut, never changed. */
export function literalsOf(block: Block): readonly Literal[] {
  const remembered = known.get(block);
  if (remembered !== undefined) return remembered;
  const found = findLiterals(block);
  known.set(block, found);
  return found;
}

/** Looks each one up in the text behind the one before it, so that equal ones keep their order. */
function findLiterals(block: Block): readonly Literal[] {
  const found: Literal[] = [];
  let from = 0;
  for (const { text, isFormula } of literalsIn(block.node)) {
    const start = block.text.indexOf(text, from);
    if (start === -1) continue;
    from = start + text.length;
    found.push({ start, end: from, isFormula });
  }
  return found;
}

function literalsIn(node: Nodes): readonly { readonly text: string; readonly isFormula: boolean }[] {
  // Of a listing in a list item the block's text has the lines folded, as all of an item.
  if (node.type === "inlineCode" || node.type === "code")
    return [{ text: node.value.replace(/\s+/gu, " ").trim(), isFormula: false }];
  if (node.type === "text") return (node.data?.formulas ?? []).map((text) => ({ text, isFormula: true }));
  return "children" in node ? node.children.flatMap((child) => literalsIn(child)) : [];
}
