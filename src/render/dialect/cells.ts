import type { Token } from "markdown-it";
import type { Flaw } from "../links.ts";
import type { Context } from "./context.ts";

/**
 * Quarto's cells of code, ```` ```{python} ````: the code is shown as any other, without the options that it begins with (`#| echo: true`), and
 * not run. One that Quarto would hide is left out. Diagrams are another matter.
 */
export function withCells(tokens: readonly Token[], context: Context): readonly Token[] {
  return tokens.flatMap((token) => {
    const [, language = ""] = token.type === "fence" ? (cell.exec(token.info) ?? []) : [];
    if (language === "" || language === "mermaid") return [token];
    const options = token.content.split("\n").filter((line) => option.test(line));
    const isHidden = options.some((line) => /^\S+\s*(?:echo|include)\s*:\s*false\s*$/u.test(line));
    context.tell(notRun(language, isHidden), token.map?.[0] ?? 0);
    if (isHidden) return [];
    const lines = options
      .map((line) => /code-line-numbers\s*:\s*["']?([\d|,\s-]+)/u.exec(line)?.[1])
      .find(Boolean);
    token.info = lines === undefined ? language : `${language} [${lines.trim()}]`;
    token.content = token.content
      .split("\n")
      .filter((line) => !option.test(line))
      .join("\n")
      .replace(/^\n+/u, "");
    return [token];
  });
}

const cell = /^\s*\{\s*([a-z][\w+-]*)\s*(?:[\s,][^}]*)?\}\s*$/iu;
const option = /^\s*(?:#|\/\/|%%|--)\|/u;

function notRun(language: string, isHidden: boolean): Flaw {
  return {
    severity: "warning",
    code: "render/cell-not-run",
    message: `expected code to show, found a cell of \`${language}\` to run: it is ${isHidden ? "left out, as it says" : "shown and not run"}`,
    hint: "save what it draws as a picture and show that",
  };
}
