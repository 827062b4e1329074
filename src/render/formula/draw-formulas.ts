import { createRequire } from "node:module";
import type { Token } from "markdown-it";
import type { Context } from "../dialect/context.ts";

/** Draws the formulas among tokens. One that KaTeX cannot read is told, and shown as it is written. */
export function drawFormulas(tokens: readonly Token[], line: number, { tell }: Context): void {
  for (const token of tokens) {
    if (token.type === "code_inline") asFormula(token);
    if (token.type !== "formula" && token.type !== "formula_block") continue;
    const drawn = draw(token.content, token.markup === "$$");
    if ("fault" in drawn) tell(formulaFault(token.content, drawn.fault), token.map?.[0] ?? line);
    const html = "html" in drawn ? drawn.html : asWritten(token);
    token.meta = { html: token.type === "formula_block" ? `<p class="formula">${html}</p>\n` : html };
  }
}

/**
 * reveal.js's formulas in Markdown stand between backticks: `$$ x $$`. Between single dollars they have something that only TeX has,
 * for `$HOME$` is code.
 */
function asFormula(token: Token): void {
  const found =
    /^\s*(\$\$)([^$]+)\$\$\s*$/u.exec(token.content) ??
    /^\s*(\$)([^$]*[\\^_{][^$]*)\$\s*$/u.exec(token.content);
  if (found === null) return;
  token.type = "formula";
  token.markup = found[1] ?? "$";
  token.content = (found[2] ?? "").trim();
}

function formulaFault(formula: string, fault: string) {
  return {
    severity: "error",
    code: "render/formula",
    message: `expected a formula in TeX, found \`${formula}\`: ${fault}`,
    hint: "write a dollar that opens no formula as `\\$`",
  } as const;
}

type Drawn = { readonly html: string } | { readonly fault: string };

/** KaTeX tells faults of a formula only by throwing. */
function draw(formula: string, displayMode: boolean): Drawn {
  const { renderToString } = katex();
  try {
    return { html: renderToString(formula, { ...options, displayMode }) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ParseError") throw error;
    return { fault: error.message.replace(/^KaTeX parse error: /u, "") };
  }
}

/** Nothing that loads, links or runs away; warnings are for authors of TeX documents. */
const options = {
  output: "htmlAndMathml",
  trust: false,
  strict: "ignore",
  maxExpand: 1000,
  maxSize: 20,
} as const;

interface Katex {
  readonly renderToString: (
    formula: string,
    options: { readonly [name: string]: string | number | boolean },
  ) => string;
}

/** Loaded with the first formula. */
function katex(): Katex {
  const loaded: unknown = createRequire(import.meta.url)("katex");
  if (isKatex(loaded)) return loaded;
  throw new Error("expected KaTeX in its package, found something else");
}

function isKatex(loaded: unknown): loaded is Katex {
  return typeof loaded === "object" && loaded !== null && "renderToString" in loaded;
}

function asWritten({ markup, content }: Token): string {
  const text = `${markup}${content}${markup}`;
  return `<code>${escaped(text)}</code>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
