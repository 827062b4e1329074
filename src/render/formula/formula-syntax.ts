import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";

/**
 * Formulas as Pandoc finds them: `$$…$$`, and `$…$` with no white space inside the dollars and no digit behind the last one:
 * "$5 and $6" are prices. They become tokens `formula` and `formula_block`, whose `meta.html` draw-formulas.ts makes.
 */
export function formulaSyntax(parser: MarkdownIt): void {
  parser.block.ruler.before("fence", "formula_block", formulaBlock, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  parser.inline.ruler.after("escape", "formula", inlineFormula);
  for (const type of ["formula", "formula_block"]) {
    parser.renderer.rules[type] = (tokens, index) => drawnHtml(tokens[index]);
  }
}

function drawnHtml(token: Token | undefined): string {
  const html = token?.meta?.["html"];
  return typeof html === "string" ? html : "";
}

const display = /\$\$((?:(?!\$\$)[\s\S])+)\$\$/y;
const inline = /\$(?![\s$])((?:\\\$|[^$])*?)(?<![\s\\])\$(?!\d)/y;

function inlineFormula(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "$") return false;
  const found = matchAt(display, state) ?? matchAt(inline, state);
  if (found === null || state.pos + found[0].length > state.posMax) return false;
  if (!silent) {
    const token = state.push("formula", "", 0);
    token.content = (found[1] ?? "").trim();
    token.markup = found[0].startsWith("$$") ? "$$" : "$";
  }
  state.pos += found[0].length;
  return true;
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

/** On lines of its own, where Markdown would read `=`, `+` and `-` at a line's start; up to the next blank line. */
function formulaBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const lines: string[] = [];
  for (let line = startLine; line < endLine && !state.isEmpty(line); line++) {
    lines.push(state.getLines(line, line + 1, state.blkIndent, false).trim());
    const found = /^\$\$((?:(?!\$\$)[\s\S])+)\$\$$/u.exec(lines.join("\n"));
    if (found === null) continue;
    if (silent) return true;
    const token = state.push("formula_block", "", 0);
    token.content = (found[1] ?? "").trim();
    token.markup = "$$";
    token.map = [startLine, line + 1];
    token.block = true;
    state.line = line + 1;
    return true;
  }
  return false;
}
