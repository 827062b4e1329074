import type { Text } from "mdast";
import type { Info, State } from "mdast-util-to-markdown";
import { isPlain } from "./plain-markdown.ts";

/** Writes a text with what Markdown would read escaped, and its formulas as they are. */
export function textWithFormulas(node: Text, _parent: unknown, state: State, info: Info): string {
  if (node.data?.formulas === undefined && isPlain(node.value)) return node.value;
  let written = "";
  let start = 0;
  for (const formula of node.data?.formulas ?? []) {
    const next = node.value.indexOf(formula, start);
    if (next === -1) continue;
    written += safe(node.value.slice(start, next), formula, written, state, info) + formula;
    start = next + formula.length;
  }
  return written + safe(node.value.slice(start), undefined, written, state, info);
}

/** What stands beside a stretch of text decides what must be escaped in it. */
function safe(text: string, formula: string | undefined, written: string, state: State, info: Info): string {
  const before = written === "" ? info.before : written.slice(-1);
  const after = formula === undefined ? info.after : formula.slice(0, 1);
  return state.safe(text, { ...info, before, after });
}
