/** What reveal-md's front matter says stands between slides; undefined: nothing of its own. */
export interface OwnSeparators {
  readonly across: string | undefined;
  readonly down: string | undefined;
}

export const noSeparators: OwnSeparators = { across: undefined, down: undefined };

/**
 * The line that a pattern of reveal.js stands for: `<!--s-->`, `^---$`, `\r?\n\*\*\*\r?\n`. Undefined for one that is no single line of
 * plain text.
 */
export function separatorLine(pattern: string): string | undefined {
  const line = pattern
    .replaceAll(/\\r\??|\\n|\\s[*+]?|[\r\n]/g, "")
    .replace(/^\^/, "")
    .replace(/\$$/, "");
  const plain = line.replaceAll(/\\([^\w\s])/g, "");
  if (line === "" || /[\\[\](){}|+*?.^$]/.test(plain)) return undefined;
  return line.replaceAll(/\\([^\w\s])/g, "$1");
}

/** Lines with those separators as ours, outside of code; every other line stays, ours too. */
export function withPlainSeparators(
  lines: readonly string[],
  start: number,
  { across, down }: OwnSeparators,
): readonly string[] {
  if (across === undefined && down === undefined) return lines;
  let fence: string | undefined;
  return lines.map((line, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (index < start) return line;
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
      return line;
    }
    fence = mark;
    if (line.trim() === across) return "---";
    return line.trim() === down ? "----" : line;
  });
}
