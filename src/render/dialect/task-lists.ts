import type { Token } from "markdown-it";
import type { Context } from "./context.ts";

/** GFM's `- [x] done`: a box that says by itself whether it is ticked, in any language. */
export function withTaskLists(tokens: readonly Token[], context: Context): readonly Token[] {
  for (const [index, item] of tokens.entries()) {
    const inline = tokens[index + 2];
    const isItem = item.type === "list_item_open" && tokens[index + 1]?.type === "paragraph_open";
    const [first] = inline?.children ?? [];
    if (!isItem || inline?.type !== "inline" || first?.type !== "text") continue;
    const mark = /^\[([ xX])\]\s+/u.exec(first.content);
    if (mark === null) continue;
    first.content = first.content.slice(mark[0].length);
    item.attrJoin("class", "task");
    const box = context.newToken("task_box", "input", 0);
    box.attrSet("type", "checkbox");
    if (mark[1] !== " ") box.attrSet("checked", "");
    box.attrSet("disabled", "");
    const label = (nesting: 1 | -1): Token =>
      context.newToken(nesting === 1 ? "html_open" : "html_close", "label", nesting);
    inline.children = [label(1), box, ...(inline.children ?? []), label(-1)];
  }
  return tokens;
}
