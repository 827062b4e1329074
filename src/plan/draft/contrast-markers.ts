import { languageOf } from "../../languages/table.ts";
import { cueAt } from "../cut/cues.ts";
import { markerRanges } from "../cut/markers.ts";
import { viewsOf } from "../cut/sentence-view.ts";
import { type Kept, type Piece, type Range, sentenceOf } from "../piece.ts";
import type { IsTopic } from "../topics.ts";
import type { Draft, DraftItem } from "./draft.ts";

/**
 * Gives sentences their "however" back where the one before stands on the same slide: without it the two would seem to
 * contradict each other. Elsewhere it would point to nothing.
 */
export function withContrasts(draft: Draft, isTopic: IsTopic): Draft {
  const shown = piecesOn(draft);
  const follows = ({ unit, segment }: Piece) =>
    shown.some((other) => other.unit === unit && other.segment === segment - 1);
  const items = draft.items.map((item): DraftItem => {
    if (item.piece === undefined || item.label !== undefined || !follows(item.piece)) return item;
    return { ...item, piece: marked(item.piece, isTopic) };
  });
  return { ...draft, items };
}

function piecesOn({ headline, items }: Draft): readonly Piece[] {
  const top = headline.type === "piece" ? [headline.piece] : [];
  return [...top, ...items.flatMap(({ piece }) => piece ?? [])];
}

/** The piece with its marker of contrast, if that was cut off in every language; else as it is. */
function marked(piece: Piece, isTopic: IsTopic): Piece {
  const segment = piece.unit.segments[piece.segment];
  const langs = [...piece.kept.keys()];
  const views = segment && viewsOf(segment, langs);
  if (views === undefined) return piece;
  const markers = markerRanges(views, isTopic);
  const kept = new Map<string, readonly Range[]>();
  for (const lang of langs) {
    const [marker] = markers.get(lang) ?? [];
    const ranges = marker && isContrast(piece, lang, marker) && joined(piece.kept, lang, marker);
    if (!ranges) return piece;
    kept.set(lang, ranges);
  }
  return { ...piece, kept };
}

function isContrast(piece: Piece, lang: string, [start, end]: Range): boolean {
  const { contrast, adversative } = languageOf(lang).cues;
  const text = (sentenceOf(piece, lang)?.text ?? "").slice(start, end).replace(/^[\s,،，、]+/u, "");
  return [contrast, adversative].some((cues) => cueAt(text, 0, cues) !== undefined);
}

/** What is kept with the marker before it or inside it; undefined where they do not touch. */
function joined(kept: Kept, lang: string, [start, end]: Range): readonly Range[] | undefined {
  const ranges = kept.get(lang) ?? [];
  const touches = ranges.some(([first]) => first === end);
  if (!touches) return undefined;
  const all = [...ranges, [start, end] as const].toSorted(([left], [right]) => left - right);
  const merged: Range[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (last !== undefined && last[1] === range[0]) merged[merged.length - 1] = [last[0], range[1]];
    else merged.push(range);
  }
  return merged;
}
