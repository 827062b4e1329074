import type { MarkdownIt, StateBlock } from "markdown-it";

/**
 * Pandoc's definition lists: a term on a line of its own, then what it means, behind a colon or a tilde, as often as wanted.
 * A blank line between the two is let through; further paragraphs are indented:
 *
 *     Tide
 *     : The rise and fall of the sea.
 */
export function definitionLists(parser: MarkdownIt): void {
  parser.block.ruler.before("paragraph", "definition_list", definitionList);
}

function definitionList(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (definitionAfter(state, startLine, endLine) === undefined) return false;
  if (silent) return true;
  const list = state.push("definition_list_open", "dl", 1);
  let line = startLine;
  while (line < endLine) {
    const first = definitionAfter(state, line, endLine);
    if (first === undefined) break;
    line = entry(state, { term: line, first, endLine });
  }
  list.map = [startLine, line];
  state.push("definition_list_close", "dl", -1);
  state.line = line;
  return true;
}

/** The line on which what a term means begins; undefined where the line is no term. */
function definitionAfter(state: StateBlock, term: number, endLine: number): number | undefined {
  if (state.isEmpty(term) || isIndented(state, term) || contentOf(state, term) !== undefined)
    return undefined;
  const next = skipBlank(state, term + 1, endLine);
  const isNear = next < endLine && next - term <= 2;
  return isNear && !isOutdented(state, next) && contentOf(state, next) !== undefined ? next : undefined;
}

/** One term with all that it means; returns the line after it, blank ones skipped. */
function entry(
  state: StateBlock,
  { term, first, endLine }: { readonly term: number; readonly first: number; readonly endLine: number },
): number {
  state.push("definition_term_open", "dt", 1).map = [term, term + 1];
  const inline = state.push("inline", "", 0);
  inline.content = textOf(state, term).trim();
  inline.map = [term, term + 1];
  inline.children = [];
  state.push("definition_term_close", "dt", -1);
  let line = first;
  while (line < endLine && !isOutdented(state, line)) {
    const content = contentOf(state, line);
    if (content === undefined) break;
    line = definition(state, { line, content, endLine });
  }
  return line;
}

/** One meaning: its first line, what stands directly below it, and what is indented. */
function definition(
  state: StateBlock,
  { line, content, endLine }: { readonly line: number; readonly content: number; readonly endLine: number },
): number {
  const end = endOf(state, line, endLine);
  const open = state.push("definition_open", "dd", 1);
  open.map = [line, end];
  const { blkIndent, tight, parentType, lineMax } = state;
  const [shift, indent] = [state.tShift[line] ?? 0, state.sCount[line] ?? 0];
  const tokens = state.tokens.length;
  state.tShift[line] = shift + content;
  state.sCount[line] = indent + content;
  state.blkIndent = indent + Math.min(content, 4);
  state.lineMax = end;
  state.tight = true;
  state.md.block.tokenize(state, line, end);
  const isLoose = !state.tight;
  Object.assign(state, { blkIndent, tight, parentType, lineMax });
  state.tShift[line] = shift;
  state.sCount[line] = indent;
  if (!isLoose) hideParagraphs(state, tokens, open.level + 1);
  state.push("definition_close", "dd", -1);
  return skipBlank(state, end, endLine);
}

/** The line after a meaning: a blank one that nothing indented follows, or the next mark. */
function endOf(state: StateBlock, start: number, endLine: number): number {
  const least = (state.sCount[start] ?? 0) + 2;
  let line = start + 1;
  while (line < endLine) {
    const next = skipBlank(state, line, endLine);
    if (next === endLine || isOutdented(state, next)) return line;
    const isInside = (state.sCount[next] ?? 0) >= least;
    if (!isInside && (next > line || contentOf(state, next) !== undefined)) return line;
    if (!isInside && definitionAfter(state, next, endLine) !== undefined) return line;
    line = next + 1;
  }
  return endLine;
}

/** Where the text behind the mark begins, in characters from the mark; undefined for a line without one. */
function contentOf(state: StateBlock, line: number): number | undefined {
  if (isIndented(state, line)) return undefined;
  return /^[:~][ \t]+(?=\S)/u.exec(textOf(state, line))?.[0].length;
}

function textOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}

function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

function isOutdented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) < state.blkIndent;
}

function skipBlank(state: StateBlock, line: number, endLine: number): number {
  let next = line;
  while (next < endLine && state.isEmpty(next)) next += 1;
  return next;
}

/** As in tight lists: one line is no paragraph. */
function hideParagraphs(state: StateBlock, from: number, level: number): void {
  for (const token of state.tokens.slice(from)) {
    if (token.level === level && /^paragraph_(?:open|close)$/u.test(token.type)) token.hidden = true;
  }
}
