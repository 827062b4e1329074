import type { Token } from "markdown-it";
import { splitAttributes } from "./headings.ts";

/** Pandoc's `: Caption {#tbl-x}` in the paragraph above or below a table is its caption. */
export function withTableCaptions(tokens: readonly Token[]): readonly Token[] {
  for (const [index, open] of tokens.entries()) {
    const isBeside = tokens[index - 1]?.type === "table_close" || tokens[index + 3]?.type === "table_open";
    const [first] = tokens[index + 1]?.children ?? [];
    if (open.type !== "paragraph_open" || !isBeside || first?.type !== "text") continue;
    if (!/^:\s+\S/u.test(first.content)) continue;
    first.content = first.content.replace(/^:\s+/u, "");
    const last = tokens[index + 1]?.children?.at(-1);
    if (last?.type === "text") last.content = splitAttributes(last.content).text;
    open.attrJoin("class", "table-caption");
  }
  return tokens;
}
