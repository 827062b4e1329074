import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { withFormulas, withoutFormulas } from "./formulas.ts";

/** CommonMark with GFM, YAML front matter and formulas in dollars → mdast. */
export function markdownTree(text: string): Root {
  const masked = withoutFormulas(text);
  const tree = fromMarkdown(masked.text, {
    extensions: [gfm(), frontmatter(["yaml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });
  return withFormulas(tree, masked.formulas);
}
