/**
 * The lines (from 0) whose headings begin a slide where no line `---` is needed: ATX headings up to a depth, outside of code
 * and of blocks between colons.
 */
export function slideHeadings(lines: readonly string[], start: number, depth: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (depth === 0) return found;
  const heading = new RegExp(`^#{1,${depth}}(?:[ \\t]|$)`);
  let fence: string | undefined;
  let blocks = 0;
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (/^:{3,}[ \t]*$/.test(line)) blocks = Math.max(0, blocks - 1);
    else if (/^:{3,}[ \t]*(?:\{|[\w-])/.test(line)) blocks += 1;
    else if (line === "---") blocks = 0;
    else if (blocks === 0 && heading.test(line)) found.add(index);
  }
  return found;
}
