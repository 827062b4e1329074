import { isBound } from "../cut/edges.ts";
import { isAnnouncement, isMisconception, isQuestion, isRemark } from "../candidates.ts";
import type { Limits } from "../../model/config.ts";
import { languageCount } from "../passage.ts";
import type { Draft, Part } from "./draft.ts";
import { fitsStatement } from "./headlines.ts";

/**
 * Slides that share their section's heading as headline are counted: no two slides say the same. One that stands apart from
 * the first of them says a sentence of its own instead, if it has one.
 */
export function withSharedHeadings(drafts: readonly Draft[], limits: Limits): readonly Draft[] {
  const told = drafts.map((draft, index) =>
    isApart(draft, index, drafts) ? (underSentence(draft, limits) ?? draft) : draft,
  );
  return told.map((draft) => {
    if (!hasHeadingOnly(draft)) return draft;
    const siblings = siblingsOf(draft, told);
    if (siblings.length < 2) return draft;
    const part: Part = { number: siblings.indexOf(draft) + 1, of: siblings.length };
    return { ...draft, headline: { type: "heading", part } };
  });
}

function siblingsOf(draft: Draft, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((other) => hasHeadingOnly(other) && other.section === draft.section);
}

/** Whether a slide with another headline stands between it and the one before it under the same heading. */
function isApart(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  if (!hasHeadingOnly(draft) || siblingsOf(draft, drafts)[0] === draft) return false;
  const before = drafts[index - 1];
  return before === undefined || !hasHeadingOnly(before) || before.section !== draft.section;
}

/** Running text under the first of its sentences that needs nothing before it. */
function underSentence(draft: Draft, limits: Limits): Draft | undefined {
  const { layout, items, passages, section, block, columns } = draft;
  const isText = layout === "statement" || layout === "bullets";
  if (!isText || block !== undefined || columns !== undefined) return undefined;
  const langs = languageCount([
    ...passages.map(({ unit }) => unit),
    ...(section.heading ? [section.heading] : []),
  ]);
  const top = items.find(({ piece, label }) => {
    if (piece === undefined || label !== undefined || piece.unit.kind === "item") return false;
    const isAside =
      isBound(piece) ||
      isMisconception(piece) ||
      isQuestion(piece) ||
      isAnnouncement(piece) ||
      isRemark(piece);
    return !isAside && piece.kept.size === langs && fitsStatement(piece, limits);
  });
  if (top?.piece === undefined) return undefined;
  const rest = items.filter((item) => item !== top);
  const isStatement = layout === "statement" || rest.length < 2;
  return {
    ...draft,
    layout: isStatement ? "statement" : layout,
    headline: { type: "piece", piece: top.piece },
    items: rest,
  };
}

function hasHeadingOnly(draft: Draft): boolean {
  return draft.headline.type === "heading" && draft.layout !== "section";
}
