/// <reference lib="dom" />
// Runs in the page. It is sent there as text, so it may use nothing that is outside of itself.
// oxlint-disable unicorn/consistent-function-scoping

/**
 * Removes the soft hyphens at which no line breaks: in a PDF they would stand in the middle of words that are copied, searched or
 * read aloud.
 */
export function dropUnusedHyphens(): void {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.includes("\u00AD")) found.push(node);
  }
  // All are measured before any goes: after each, the page would be laid out anew.
  const kept = found.map((text) =>
    text.data.replace(/\S*\u00AD\S*/g, (word, start: number) =>
      linesOf(text, start, start + word.length) === 1
        ? word.replaceAll("\u00AD", "")
        : word.replace(/\u00AD/g, (hyphen, at: number) =>
            linesOf(text, start + at - 1, start + at + 2) === 1 ? "" : hyphen,
          ),
    ),
  );
  for (const [index, text] of found.entries()) text.data = kept[index] ?? "";

  /** The hyphen that a soft one becomes is a box of its own, of no width where it is not drawn. */
  function linesOf(text: Text, start: number, end: number): number {
    range.setStart(text, Math.max(0, start));
    range.setEnd(text, Math.min(text.data.length, end));
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [boxes[0], boxes.at(-1)];
    return first !== undefined && last !== undefined && last.top - first.top > first.height / 2 ? 2 : 1;
  }
}
