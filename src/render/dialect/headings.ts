import type { Token } from "markdown-it";
import { type BraceAttributes, braceAttributes } from "../brace-attributes.ts";

/** `### Heading {.fragment}`: classes go to the heading, which starts below the slide's own headline. */
export function withHeadings(tokens: readonly Token[]): readonly Token[] {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    if (/^h[12]$/u.test(token.tag)) token.tag = "h3";
    const inline = tokens[index + 1];
    const last = inline?.children?.at(-1);
    if (token.type !== "heading_open" || last?.type !== "text") continue;
    const { text, attributes } = splitAttributes(last.content);
    last.content = text;
    if (attributes !== undefined && attributes.classes.length > 0)
      token.attrJoin("class", attributes.classes.join(" "));
  }
  return tokens;
}

/** A heading's text without the `{#id .class key=value}` at its end. */
export function splitAttributes(heading: string): {
  readonly text: string;
  readonly attributes: BraceAttributes | undefined;
} {
  const at = heading.lastIndexOf("{");
  const attributes = at === -1 ? undefined : braceAttributes(heading.slice(at));
  const isLast = attributes !== undefined && heading.slice(at + attributes.length).trim() === "";
  return isLast
    ? { text: heading.slice(0, at).trimEnd(), attributes }
    : { text: heading, attributes: undefined };
}
