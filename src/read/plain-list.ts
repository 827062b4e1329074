import type { List, ListItem } from "mdast";
import { paragraphNode, positionOf } from "./nodes.ts";
import type { Chunk } from "./plain-chunks.ts";

/** An item's chunk and the indented paragraphs that belong to it. */
export type ItemChunks = readonly [item: Chunk, ...more: Chunk[]];

/** Lists of neighbouring items, nested by indentation; another marker or a gap in the numbers starts another list. */
export function listsOf(items: readonly ItemChunks[]): readonly List[] {
  const runs: ItemChunks[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run !== undefined && staysInList(run, item)) run.push(item);
    else runs.push([item]);
  }
  return runs.map(listOf);
}

/** Deeper items stay with the one above them; siblings must go on with its list. */
function staysInList(run: readonly ItemChunks[], [next]: ItemChunks): boolean {
  const [top] = run;
  if (top === undefined) return false;
  if (next.indent > top[0].indent) return true;
  const sibling = run.findLast(([item]) => item.indent <= top[0].indent)?.[0].marker;
  if (sibling === undefined || next.marker?.style !== sibling.style) return false;
  return next.marker.number === sibling.number || next.marker.number === sibling.number + 1;
}

function listOf(run: readonly ItemChunks[]): List {
  const [top] = run;
  const marker = top?.[0].marker;
  const lines = run.flatMap((item) => item.flatMap((chunk) => chunk.lines));
  return {
    type: "list",
    ordered: marker?.isOrdered ?? false,
    ...(marker?.isOrdered === true ? { start: marker.number } : {}),
    spread: run.slice(1).some(([item]) => item.isApart),
    children: families(run).map(([item, ...children]) => itemOf(item, children)),
    position: positionOf([Math.min(...lines), Math.max(...lines)]),
  };
}

/** Each item of the list's own level with the deeper ones after it. */
function families(run: readonly ItemChunks[]): readonly (readonly [ItemChunks, ...ItemChunks[]])[] {
  const indent = run[0]?.[0].indent ?? 0;
  const found: [ItemChunks, ...ItemChunks[]][] = [];
  for (const item of run) {
    if (item[0].indent > indent && found.length > 0) found.at(-1)?.push(item);
    else found.push([item]);
  }
  return found;
}

function itemOf(item: ItemChunks, children: readonly ItemChunks[]): ListItem {
  const lines = [item, ...children].flatMap((family) => family.flatMap((chunk) => chunk.lines));
  return {
    type: "listItem",
    spread: item.length > 1,
    children: [...item.map((chunk) => paragraphNode(chunk.text, chunk.lines)), ...listsOf(children)],
    position: positionOf([Math.min(...lines), Math.max(...lines)]),
  };
}
