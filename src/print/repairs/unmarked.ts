/**
 * The spans of a content stream, whole lines, that paint something outside of all marked content. Browsers write an operator
 * with its operands on a line of its own.
 *
 * @param isTagged of a form by its name in the page's resources: whether it holds tagged content itself
 */
export function unmarked(
  contents: string,
  isTagged: (form: string) => boolean,
): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  let depth = 0;
  let path: number | undefined;
  for (const match of contents.matchAll(operator)) {
    const [name = ""] = match;
    if (name === "BDC" || name === "BMC") depth++;
    else if (name === "EMC") depth = Math.max(0, depth - 1);
    if (depth > 0 || marking.has(name)) {
      path = undefined;
      continue;
    }
    const start = contents.lastIndexOf("\n", match.index) + 1;
    const end = endOfLine(contents, match.index);
    if (opening.has(name)) path ??= start;
    else if (name === "n") path = undefined;
    else if (name !== "Do" || !isTagged(/\/(\S+)\s+$/.exec(contents.slice(start, match.index))?.[1] ?? "")) {
      join(spans, path ?? start, end);
      path = undefined;
    }
  }
  return spans;
}

// Neither a name, `/F`, nor a hexadecimal string, `<B>`.
const operator = /(?<![^\s>\])])(?:BDC|BMC|EMC|re|m|n|f\*?|F|S|s|B\*?|b\*?|sh|Do|Tj|TJ|'|")(?=\s|$)/g;
const marking: ReadonlySet<string> = new Set(["BDC", "BMC", "EMC"]);
const opening: ReadonlySet<string> = new Set(["re", "m"]);

function endOfLine(contents: string, index: number): number {
  const end = contents.indexOf("\n", index);
  return end === -1 ? contents.length : end + 1;
}

function join(spans: [number, number][], start: number, end: number): void {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
  else spans.push([start, end]);
}
