import type { Nodes } from "mdast";
import type { Block } from "../model/alignment.ts";

type Range = readonly [start: number, end: number];

const known = new WeakMap<Block, readonly Range[]>();

/** Where inline code stands in a block's text: a literal is one token, never cut, never changed. */
export function literalsOf(block: Block): readonly Range[] {
  const remembered = known.get(block);
  if (remembered !== undefined) return remembered;
  const found = findLiterals(block);
  known.set(block, found);
  return found;
}

/** Looks each piece of code up in the text behind the one before it, so that equal ones keep their order. */
function findLiterals(block: Block): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const code of codeIn(block.node)) {
    const start = block.text.indexOf(code, from);
    if (start === -1) continue;
    from = start + code.length;
    ranges.push([start, from]);
  }
  return ranges;
}

function codeIn(node: Nodes): readonly string[] {
  if (node.type === "inlineCode") return [node.value.replace(/\s+/gu, " ")];
  return "children" in node ? node.children.flatMap((child) => codeIn(child)) : [];
}
