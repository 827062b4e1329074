import type { Text } from "mdast";
import type { Info, State } from "mdast-util-to-markdown";

/** Writes a text with what Markdown would read escaped, and its formulas as they are. */
export function textWithFormulas(node: Text, _parent: unknown, state: State, info: Info): string {
  if (node.data?.formulas === undefined && needsNoEscape.test(node.value)) return node.value;
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

/**
 * Letters, digits, spaces and such punctuation as Markdown reads nowhere but at the start of a line: most text is so, and
 * asking each rule of Markdown about it takes a quarter of all planning.
 */
const needsNoEscape =
  /^(?=[\p{L}"'])(?:[\p{L}\p{M}\p{N}"',;?%\u0080-\u{10FFFF}]|(?<![\s\]]) (?=\S)|(?<![wW])\.(?=\s|$)|-(?=\p{L}))*$/u;

/** What stands beside a stretch of text decides what must be escaped in it. */
function safe(text: string, formula: string | undefined, written: string, state: State, info: Info): string {
  const before = written === "" ? info.before : written.slice(-1);
  const after = formula === undefined ? info.after : formula.slice(0, 1);
  return state.safe(text, { ...info, before, after });
}
