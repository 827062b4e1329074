/** A stretch of Markdown: running text, or what is no text of its author's language, such as code. */
export interface Stretch {
  readonly text: string;
  readonly isProse: boolean;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

/**
 * Markdown as running text and what lies between: code, formulas, HTML, addresses, attributes in braces, lines that part or
 * frame something. Put together again, the stretches are the source.
 */
export function stretches(source: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  const add = (end: number, isProse: boolean): void => {
    if (end > at) found.push({ text: source.slice(at, end), isProse, at });
    at = end;
  };
  for (const match of source.matchAll(/[\p{L}\p{N}]+|\n|[^\p{L}\p{N}\n]/gu)) {
    if (match.index < at) continue;
    const end = endOfOther(source, match.index);
    if (end === undefined) continue;
    add(match.index, true);
    add(end, false);
  }
  add(source.length, true);
  return found;
}

/** Where what is no prose and begins here ends; undefined where prose goes on. */
function endOfOther(source: string, at: number): number | undefined {
  const isLineStart = at === 0 || source[at - 1] === "\n";
  const patterns = isLineStart ? [...ofLines, ...among] : among;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const length = pattern.exec(source)?.[0].length ?? 0;
    if (length > 0) return at + length;
  }
  return isLineStart ? endOfIndentedCode(source, at) : undefined;
}

/** Four spaces below a blank line are code, but what a list above may hold. */
function endOfIndentedCode(source: string, at: number): number | undefined {
  const before = source.slice(0, at);
  if (!/(?:^|\n[ \t]*\n)$/u.test(before) || /^[ \t]*(?:[-*+:~]|\d+[.)])[ \t]/mu.test(before))
    return undefined;
  indented.lastIndex = at;
  const length = indented.exec(source)?.[0].length ?? 0;
  return length === 0 ? undefined : at + length;
}

const indented = /(?:(?: {4}|\t).*(?:\n[ \t]*)*?(?:\n(?= {4}|\t)|$))+/y;

/** Whole lines: code, what fences a block or underlines a heading, rules, a table's second line, addresses of references. */
const ofLines: readonly RegExp[] = [
  /[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(?<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ \t>]*\k<fence>)[^\n]*)*(?:\n[ \t>]*\k<fence>[^\n]*|$)?/y,
  /[ \t]*:{3,}[^\n]*/y,
  /[ \t>]*[-=_*|:+ \t]*(?:--|==|__)[-=_*|:+ \t]*(?=\n|$)/y,
  / {0,3}\[[^\]^\n][^\]\n]*\]:[^\n]*/y,
];

const among: readonly RegExp[] = [
  /\\[\p{P}\p{S}]/uy,
  /(?<!`)(?<tick>`+)(?!`)[\s\S]*?(?<!`)\k<tick>(?!`)/y,
  /\$\$(?:(?!\$\$)[\s\S])+\$\$|\$(?![\s$])(?:\\\$|[^$])*?(?<![\s\\])\$(?!\d)/y,
  /<!--[\s\S]*?(?:-->|$)/y,
  /<(?<element>code|pre|kbd|samp|script|style|svg|math)\b[\s\S]*?<\/\k<element>\s*>/iy,
  /<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/iy,
  /\]\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)/y,
  /\{\{<[^\n]*?>\}\}|\{[^{}\n]*\}/y,
  /(?:https?|mailto|ftp):[^\s<>]+/iy,
];
