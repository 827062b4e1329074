import type { List, Paragraph } from "mdast";
import { columns } from "./columns.ts";
import { type Draft, draftOf } from "./drafts.ts";
import { endsInColon } from "./endings.ts";
import { linesOfNode, positionOf } from "./nodes.ts";
import { isPlain, looksLikeHeading } from "./plain-headings.ts";

/** Three or more like lines in a row are a list that lost its markers; the last may be the heading of what follows. */
export function markBareLists(drafts: readonly Draft[]): readonly Draft[] {
  const marked: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const run = bareRun(drafts, index);
    const [first] = run;
    if (first === undefined) {
      marked.push(...drafts.slice(index, index + 1));
      continue;
    }
    marked.push(draftOf(bareList(run)));
    index += run.length - 1;
  }
  return marked;
}

function bareRun(drafts: readonly Draft[], start: number): readonly Draft[] {
  let end = start;
  while (isBareLine(drafts, end) && !isListHeading(drafts, end)) end += 1;
  const [last, next] = [drafts[end - 1], drafts[end]];
  const isLastHeading =
    next !== undefined && isPlain(next) && columns(next.text) > 90 && !isTight(drafts[end - 2], last);
  const items = drafts.slice(start, isLastHeading ? end - 1 : end);
  const isIntroduced = endsInColon(drafts[start - 1]?.text ?? "") || isListHeading(drafts, start - 1);
  return items.length >= (isIntroduced ? 2 : 3) ? items : [];
}

/** A line with room on both sides, over lines without any between them: "Ingredients" and what they are. */
function isListHeading(drafts: readonly Draft[], index: number): boolean {
  const [before, draft, next, other] = [index - 1, index, index + 1, index + 2].map((place) => drafts[place]);
  const isAlone = !isTight(before, draft) && !isTight(draft, next);
  return isAlone && isTight(next, other) && [0, 1, 2].every((step) => isBareLine(drafts, index + step));
}

function isTight(draft: Draft | undefined, next: Draft | undefined): boolean {
  const end = draft?.node.position?.end.line;
  return end !== undefined && next?.node.position?.start.line === end + 1;
}

/**
 * Lines right below each other may end in a comma, as those of a sentence set as a list do, and in a full stop if each
 * opens with what it is about: "By bus: line 139."
 */
function isBareLine(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (draft === undefined || !isPlain(draft)) return false;
  const [before, next] = [drafts[index - 1], drafts[index + 1]];
  const isLabelledRow =
    (isTight(before, draft) && isLabelled(before)) || (isTight(draft, next) && isLabelled(next));
  if (isLabelled(draft) && isLabelledRow) return true;
  const isInRow = isTight(before, draft) || isTight(draft, next);
  return looksLikeItem(isInRow ? draft.text.replace(/\s*[,;،؛，；、]$/u, "") : draft.text);
}

function isLabelled(draft: Draft | undefined): boolean {
  return (
    draft !== undefined &&
    isPlain(draft) &&
    /^[^:：.!?]{1,40}[:：]\s*\S/u.test(draft.text) &&
    columns(draft.text) <= 120
  );
}

/** Like a heading, but items may begin in lower case. */
function looksLikeItem(text: string): boolean {
  return looksLikeHeading(text.slice(0, 1).toUpperCase() + text.slice(1));
}

function bareList(run: readonly Draft[]): List {
  const lines = run.flatMap(({ node }) => linesOfNode(node));
  const paragraphs = run.flatMap(({ node }): Paragraph[] => (node.type === "paragraph" ? [node] : []));
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: paragraphs.map((paragraph) => ({
      type: "listItem",
      spread: false,
      children: [paragraph],
      position: positionOf(linesOfNode(paragraph)),
    })),
    position: positionOf([Math.min(...lines), Math.max(...lines)]),
  };
}
