import type { TranslationUnit } from "../../model/alignment.ts";
import type { Layout } from "../../model/deck.ts";
import type { Cutter } from "../cutter.ts";
import { blockSlices } from "./block-slices.ts";
import type { BlockPart, WholeBlock } from "./block-parts.ts";
import { condense } from "../cut/condense.ts";
import { leadInPiece } from "../cut/lead-in.ts";
import { viewsOf } from "../cut/sentence-view.ts";
import type { Section } from "../outline.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import type { Piece } from "../piece.ts";
import type { Draft, Headline } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";

const layouts: Readonly<Record<WholeBlock["kind"], Layout>> = {
  quote: "quote",
  figure: "figure",
  table: "table",
  code: "code",
  formula: "statement",
};

/**
 * A block on a slide of its own, or on several if it is large; one that is too large even for that is a draft with nothing
 * to show, so that it stays in the notes.
 */
export function blockDrafts(part: BlockPart, section: Section, cutter: Cutter): readonly Draft[] {
  const passages = [...(part.leadIn ? [part.leadIn] : []), ...part.units.map(wholeUnit)];
  const slices = blockSlices(part, cutter.limits);
  if (slices.length === 0) {
    return [{ layout: "bullets", section, headline: { type: "heading" }, items: [], passages }];
  }
  const { headline, spent } = headlineOf(part, cutter);
  const below = part.below.filter((unit) => unit !== spent);
  return slices.map((slice, index) => {
    const { kind, unit } = part;
    const isLast = index === slices.length - 1;
    const block = { kind, unit, below: isLast ? below : [], ...(slice !== "all" && { slice }) };
    const base = { layout: layouts[kind], section, items: [], block };
    if (slices.length === 1) return { ...base, headline, passages };
    const counted = { ...headline, part: { number: index + 1, of: slices.length } };
    return { ...base, headline: counted, passages: index === 0 ? passages : [] };
  });
}

interface Chosen {
  readonly headline: Headline;
  /** The caption that became the headline, so that it is not said twice. */
  readonly spent: TranslationUnit | undefined;
}

/** The sentence that leads in to it, else its caption, else the heading; a quotation needs none. */
function headlineOf({ kind, leadIn, below }: BlockPart, cutter: Cutter): Chosen {
  const said = leadIn && shortPiece(leadIn, cutter);
  if (said !== undefined) return { headline: { type: "piece", piece: said }, spent: undefined };
  const caption = below.find((unit) => unit.kind === "caption");
  const piece = caption && shortPiece({ unit: caption, from: 0, to: 1 }, cutter);
  if (piece !== undefined) return { headline: { type: "piece", piece }, spent: caption };
  return { headline: { type: kind === "quote" ? "none" : "heading" }, spent: undefined };
}

/** The passage's last sentence whole if it fits a headline, else what can be cut from it that does. */
function shortPiece({ unit, to }: Passage, cutter: Cutter): Piece | undefined {
  const segment = to - 1;
  const whole = leadInPiece(unit, segment);
  if (whole !== undefined && fitsHeadline(whole, cutter.limits)) return whole;
  const source = unit.segments[segment];
  const views = source && viewsOf(source, [...unit.variants.keys()]);
  const cut = views && condense({ unit, segment }, views, cutter.options.bullet);
  return cut?.find((piece) => fitsHeadline(piece, cutter.limits));
}
