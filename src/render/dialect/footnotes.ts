import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import type { Context } from "./context.ts";
import { footnoteMissing } from "./footnote-flaws.ts";

/**
 * Footnotes as Pandoc and GFM have them: `[^1]` and, anywhere on the slide, `[^1]: its text`; also `^[its text]`. They stand
 * at the slide's end, numbered in the order of their marks.
 */
export function footnotes(parser: MarkdownIt): void {
  parser.block.ruler.before("reference", "footnote_text", footnoteText, { alt: ["paragraph", "reference"] });
  parser.inline.ruler.before("link", "footnote_mark", footnoteMark);
}

function footnoteText(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineOf(state, startLine);
  const found = /^\[\^([^\]\s]{1,60})\]:\s*(.*)$/u.exec(first);
  if (found === null) return false;
  if (silent) return true;
  const lines = [found[2] ?? ""];
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && !/^\[\^[^\]\s]+\]:/u.test(lineOf(state, next))) {
    lines.push(lineOf(state, next));
    next += 1;
  }
  const text = state.push("footnote_text", "", 0);
  text.meta = { label: found[1] };
  text.content = lines.join("\n").trim();
  text.map = [startLine, next];
  state.line = next;
  return true;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}

function footnoteMark(state: StateInline, silent: boolean): boolean {
  if (!/^(?:\[\^|\^\[)/u.test(state.src.slice(state.pos, state.pos + 2))) return false;
  const rest = state.src.slice(state.pos, state.posMax);
  const found = /^(?:\[\^([^\]\s]{1,60})\]|\^\[((?:[^[\]]|\[[^[\]]*\])+)\])/u.exec(rest);
  if (found === null) return false;
  if (!silent) {
    const mark = state.push("footnote_mark", "sup", 0);
    mark.meta = { label: found[1] };
    mark.content = found[2] ?? "";
  }
  state.pos += found[0].length;
  return true;
}

/** The tokens with their marks numbered and the notes at their end; a mark without text stays as it is written. */
export function withFootnotes(
  tokens: readonly Token[],
  parseInline: (source: string) => readonly Token[],
  context: Context,
): readonly Token[] {
  const texts = new Map<unknown, string>();
  for (const { type, meta, content } of tokens) {
    const label = meta?.["label"];
    if (type === "footnote_text" && !texts.has(label)) texts.set(label, content);
  }
  const shown: { readonly label: unknown; readonly text: string }[] = [];
  for (const token of tokens) {
    for (const mark of token.children ?? []) {
      if (mark.type === "footnote_mark") number(mark, token.map?.[0] ?? 0);
    }
  }
  const blocks = tokens.filter(({ type }) => type !== "footnote_text");
  if (shown.length === 0) return blocks;
  return [
    ...blocks,
    ...list(
      shown.map(({ text }) => text),
      parseInline,
      context,
    ),
  ];

  function number(mark: Token, line: number): void {
    const label = mark.meta?.["label"];
    const text = label === undefined ? mark.content : texts.get(label);
    if (text === undefined) {
      context.tell(footnoteMissing(String(label)), line);
      mark.type = "text";
      mark.content = `[^${String(label)}]`;
      return;
    }
    const known = label === undefined ? -1 : shown.findIndex((each) => each.label === label);
    if (known === -1) shown.push({ label, text });
    mark.content = String(known === -1 ? shown.length : known + 1);
  }
}

function list(
  texts: readonly string[],
  parseInline: (source: string) => readonly Token[],
  context: Context,
): readonly Token[] {
  const open = context.newToken("footnotes_open", "ol", 1);
  open.attrSet("class", "footnotes");
  const items = texts.flatMap((text) => [
    context.newToken("footnote_open", "li", 1),
    ...parseInline(text),
    context.newToken("footnote_close", "li", -1),
  ]);
  return [open, ...items, context.newToken("footnotes_close", "ol", -1)];
}
