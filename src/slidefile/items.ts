/** An item of a list, or a row of a table. */
export interface Item {
  readonly head: string;
  /** Lines that belong to it: lists inside of it, further text. */
  readonly below: readonly string[];
}

/** Splits lines into items: one with a marker goes on until the next marker that stands no further in than its text. */
export function itemsOf(lines: readonly string[]): readonly Item[] {
  const items: { head: string; below: string[]; inside: number }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last === undefined || startsItem(line, last.inside)) {
      items.push({ head: line, below: [], inside: marker.exec(line)?.[0].length ?? 0 });
    } else last.below.push(line);
  }
  return items.map(({ head, below }) => ({ head, below }));
}

export function linesOf({ head, below }: Item): readonly string[] {
  return [head, ...below];
}

const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/** What follows a line without a marker, as in a table, is a line of its own. */
function startsItem(line: string, inside: number): boolean {
  if (inside === 0) return true;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return marker.test(line) && indent < inside;
}
