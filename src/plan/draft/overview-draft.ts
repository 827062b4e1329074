import { leadInPiece } from "../cut/lead-in.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { wholeUnit } from "../passage.ts";
import { endsInColon } from "./block-parts.ts";
import type { Draft } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";

/** So many subsections are a list at a glance. */
const fewest = 2;
const most = 8;

/** "One of these will happen:" with subsections for a list: their headings, under the sentence that announces them. */
export function overviewDraft(
  section: Section,
  below: readonly Section[],
  cutter: Cutter,
): Draft | undefined {
  const parts = below.filter(({ depth }) => depth === section.depth + 1);
  const last = section.units.at(-1);
  const isShort = parts.length >= fewest && parts.length <= most;
  if (!isShort || last?.kind !== "paragraph" || !endsInColon(last)) return undefined;
  const piece = leadInPiece(last, last.segments.length - 1);
  const isLed = piece !== undefined && fitsHeadline(piece, cutter.limits);
  return {
    layout: "bullets",
    section,
    headline: isLed ? { type: "piece", piece } : { type: "heading" },
    items: parts.map((part) => ({ label: { type: "heading", section: part, isShort: false }, depth: 0 })),
    passages: section.units.map(wholeUnit),
  };
}
