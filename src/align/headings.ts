import type { Bead } from "../model/alignment.ts";
import type { Passage } from "./passage.ts";

/**
 * A heading stays with its section: where one side lacks a section, text and all, and only headings tell it from the next one,
 * the heading that is left may match either, and belongs to the one whose text is there. Headings that share an anchor stay.
 */
export function withHeadingsAtTheirText(
  beads: readonly Bead[],
  left: readonly Passage[],
  right: readonly Passage[],
): readonly Bead[] {
  const settled = [...beads];
  for (const [index, bead] of settled.entries()) {
    if (!isHeadingPair(bead, left, right)) continue;
    for (const side of ["left", "right"] as const) {
      const at = headingBehindGap(settled, index, side, side === "left" ? left : right);
      const other = at === undefined ? undefined : settled[at];
      if (at === undefined || other === undefined || sharesAnchor(bead, left, right)) continue;
      const [own, next] = swapped(bead, other, side);
      settled[index] = own;
      for (let between = index + 1; between < at; between += 1) {
        const gap = settled[between];
        if (gap !== undefined) settled[between] = beforeOther(gap, bead, side);
      }
      settled[at] = next;
      break;
    }
  }
  return settled;
}

function isHeadingPair(
  { left, right }: Bead,
  lefts: readonly Passage[],
  rights: readonly Passage[],
): boolean {
  const isPair = left[1] - left[0] === 1 && right[1] - right[0] === 1;
  return isPair && lefts[left[0]]?.kind === "heading" && rights[right[0]]?.kind === "heading";
}

/** Where a heading of the same depth ends a run of passages that only this side has, and something matched follows. */
function headingBehindGap(
  beads: readonly Bead[],
  index: number,
  side: "left" | "right",
  passages: readonly Passage[],
): number | undefined {
  let at = index + 1;
  for (let bead = beads[at]; bead && isGap(bead, side); bead = beads[at]) at += 1;
  const [last, after] = [beads[at - 1], beads[at]];
  const own = beads[index];
  if (at - 1 <= index + 1 || last === undefined || after === undefined || own === undefined) return undefined;
  const [heading, before] = [passages[last[side][0]], passages[own[side][0]]];
  const isMatched = after.left[1] > after.left[0] && after.right[1] > after.right[0];
  const isLike = heading?.kind === "heading" && heading.depth === before?.depth;
  return isMatched && isLike && passages[after[side][0]]?.kind !== "heading" ? at - 1 : undefined;
}

function isGap(bead: Bead, side: "left" | "right"): boolean {
  const other = side === "left" ? bead.right : bead.left;
  return other[0] === other[1] && bead[side][1] - bead[side][0] === 1;
}

function sharesAnchor({ left, right }: Bead, lefts: readonly Passage[], rights: readonly Passage[]): boolean {
  const anchors = rights[right[0]]?.anchors ?? new Set<string>();
  return [...(lefts[left[0]]?.anchors ?? [])].some(
    (anchor) => /[\p{L}\p{N}]/u.test(anchor) && anchors.has(anchor),
  );
}

/** The first heading alone, and the second one with what the first was matched with. */
function swapped(first: Bead, second: Bead, side: "left" | "right"): readonly [Bead, Bead] {
  const other = side === "left" ? "right" : "left";
  const [start, end] = first[other];
  return [
    { ...first, [other]: [start, start], score: second.score },
    { ...second, [other]: [start, end], score: first.score },
  ];
}

/** Between them, the other side has not gone on yet. */
function beforeOther(gap: Bead, first: Bead, side: "left" | "right"): Bead {
  const other = side === "left" ? "right" : "left";
  const [start] = first[other];
  return { ...gap, [other]: [start, start] };
}
