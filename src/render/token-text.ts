import type { Token } from "markdown-it";

/** The text of tokens, lines and line breaks as spaces, without the marks of footnotes. */
export function tokenText(tokens: readonly Token[]): string {
  const text = tokens.map((token) => {
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    if (token.type === "footnote_mark") return "";
    return token.children === null ? token.content : tokenText(token.children);
  });
  return text.join("");
}
