/** Highlighted code line by line, each with its line break: what spans several lines is closed and opened again in each. */
export function codeLines(html: string): readonly string[] {
  const open: string[] = [];
  const lines: string[] = [];
  let line = "";
  for (const [piece] of html.matchAll(/<\/?span[^>]*>|\n|[^<\n]+/gu)) {
    if (piece === "\n") {
      lines.push(`${line}${"</span>".repeat(open.length)}\n`);
      line = open.join("");
      continue;
    }
    if (piece === "</span>") open.pop();
    else if (piece.startsWith("<span")) open.push(piece);
    line += piece;
  }
  return line === open.join("") ? lines : [...lines, `${line}\n`];
}
