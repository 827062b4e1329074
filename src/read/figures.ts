import type { PhrasingContent } from "mdast";
import { columns } from "./columns.ts";
import { type Draft, withKind } from "./drafts.ts";

/** Marks pictures that are paragraphs of their own, and the line of emphasis below one that is its caption. */
export function markFigures(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (isFigure(draft)) return withKind(draft, "figure");
    const before = drafts[index - 1];
    return before !== undefined && isFigure(before) && isEmphasis(draft) ? withKind(draft, "caption") : draft;
  });
}

function isFigure({ node, kind }: Draft): boolean {
  return kind === undefined && node.type === "paragraph" && node.children.filter(isSolid).every(isImage);
}

/** All but the white space between pictures. */
function isSolid(node: PhrasingContent): boolean {
  return node.type !== "break" && !(node.type === "text" && node.value.trim() === "");
}

function isImage(node: PhrasingContent): boolean {
  if (node.type === "link") return node.children.length > 0 && node.children.every(isImage);
  return node.type === "image" || node.type === "imageReference";
}

function isEmphasis({ node, kind, text }: Draft): boolean {
  if (kind !== undefined || node.type !== "paragraph" || columns(text) > 160) return false;
  return node.children.filter(isSolid).every(({ type }) => type === "emphasis");
}
