import type { MarkdownIt, Token } from "markdown-it";
import { braceAttributes } from "../brace-attributes.ts";
import { textWidth } from "../text-size.ts";
import { codeLines } from "./code-lines.ts";
import { highlight } from "./grammars.ts";
import { type LineSteps, readLineSteps } from "./line-steps.ts";

/**
 * Code in colours and, where its fence asks for them, with line numbers and steps: `js [1|3-6]` as reveal.js has it,
 * `js {1|3-6}` as Slidev, `{.js code-line-numbers="1|3-6"}` and `{.js .number-lines}` as Quarto and Pandoc.
 */
export function highlightCode(parser: MarkdownIt): void {
  const { escapeHtml } = parser.utils;
  const draw = (token: Token | undefined): string =>
    codeBlock(token?.content ?? "", readInfo(token?.info ?? ""), escapeHtml);
  parser.renderer.rules["fence"] = (tokens, index) => draw(tokens[index]);
  parser.renderer.rules["code_block"] = (tokens, index) => draw(tokens[index]);
}

interface CodeInfo {
  readonly language: string;
  readonly lines: LineSteps | undefined;
}

function readInfo(info: string): CodeInfo {
  const [, word = "", rest = ""] = /^\s*([^\s[{]*)\s*(.*)$/su.exec(info) ?? [];
  const bare = /^[[{](.*)[\]}]\s*$/su.exec(rest)?.[1];
  const steps = bare === undefined ? undefined : readLineSteps(bare);
  if (steps !== undefined || !rest.startsWith("{")) return { language: word, lines: steps };
  const attributes = braceAttributes(rest);
  const [language = "", ...classes] = [...(word === "" ? [] : [word]), ...(attributes?.classes ?? [])];
  const list = attributes?.values.get("code-line-numbers") ?? attributes?.values.get("data-line-numbers");
  const isNumbered = classes.some((name) => /^(?:number-lines|numberLines|line-numbers)$/u.test(name));
  const wanted = list ?? (isNumbered ? "" : undefined);
  return { language, lines: wanted === undefined ? undefined : readLineSteps(wanted) };
}

function codeBlock(code: string, { language, lines }: CodeInfo, escape: (text: string) => string): string {
  const html = highlight(code, language) ?? escape(code);
  const name = language === "" ? "" : ` class="language-${escape(language)}"`;
  if (lines === undefined)
    return `<pre class="code" dir="ltr"><code${name}>${hanging(code, html)}</code></pre>\n`;
  const numbered = codeLines(html).map((line, index) => numberedLine(line, index + 1, lines));
  const start = lines.start === 1 ? "" : ` style="counter-reset: line ${lines.start - 1}"`;
  // reveal.js turns them like any fragment; highlight.css marks the lines of the last one shown.
  const marks = lines.steps.slice(1).map((_, index) => stepMark(index + 1));
  return `<pre class="code code-numbered" dir="ltr"><code${name}${start}>${numbered.join("")}</code>${marks.join("")}</pre>\n`;
}

/** Where a line is longer than any slide holds, the rest of it stands further in than where it began. */
function hanging(code: string, html: string): string {
  if (code.split("\n").every((line) => textWidth(line) <= longestLine)) return html;
  return codeLines(html)
    .map((line) => `<span class="code-row">${line}</span>`)
    .join("");
}

/** In letters, at the smallest size of `theme/layouts/code.css`. */
const longestLine = 72;

function numberedLine(html: string, number: number, { steps }: LineSteps): string {
  const shown = steps.flatMap((ranges, step) =>
    ranges.some(([first, last]) => first <= number && number <= last) ? [step] : [],
  );
  const isFinal = steps.length > 0 && shown.includes(steps.length - 1);
  const marked = shown.length === 0 ? "" : ` data-steps="${shown.join(" ")}"`;
  return `<span class="code-line${isFinal ? " code-line-final" : ""}"${marked}>${html}</span>`;
}

function stepMark(step: number): string {
  return `<span class="fragment code-step" data-step="${step}" aria-hidden="true"></span>`;
}
