import type { List, PhrasingContent, RootContent } from "mdast";

/**
 * Letters, digits, spaces and such punctuation as Markdown reads nowhere but at the start of a line: most text is so, and
 * asking each rule of Markdown about it takes a third of all planning.
 */
const needsNoEscape =
  /^(?=[\p{L}"'])(?:[\p{L}\p{M}\p{N}"',;?%\u0080-\u{10FFFF}]|(?<![\s\]]) (?=\S)|(?<![wW])\.(?=\s|$)|-(?=\p{L}))*$/u;

/** Whether a text is its own Markdown, wherever it stands. */
export function isPlain(text: string): boolean {
  return needsNoEscape.test(text);
}

/** Paragraphs, headings and flat lists of plain text as Markdown; undefined if anything else is among these blocks. */
export function plainMarkdown(blocks: readonly RootContent[]): string | undefined {
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    // Of two lists in a row, the second has another marker.
    if (block.type === "list" && blocks[index + 1]?.type === "list") return undefined;
    const line = lineOf(block);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return lines.join("\n\n");
}

function lineOf(block: RootContent): string | undefined {
  switch (block.type) {
    case "paragraph":
      return textOf(block.children);
    case "heading": {
      const text = textOf(block.children);
      return text === undefined ? undefined : `${"#".repeat(block.depth)} ${text}`;
    }
    case "list":
      return listLines(block);
    default:
      return undefined;
  }
}

function listLines({ children, ordered, start }: List): string | undefined {
  const lines: string[] = [];
  for (const [index, { children: own, checked }] of children.entries()) {
    const [only, another] = own;
    const isFlat = only?.type === "paragraph" && another === undefined && typeof checked !== "boolean";
    const text = isFlat ? textOf(only.children) : undefined;
    if (text === undefined) return undefined;
    lines.push(`${ordered === true ? `${(start ?? 1) + index}.` : "-"} ${text}`);
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

function textOf([only, another]: readonly PhrasingContent[]): string | undefined {
  if (only?.type !== "text" || another !== undefined || only.data?.formulas !== undefined) return undefined;
  return isPlain(only.value) ? only.value : undefined;
}
