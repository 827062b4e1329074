import { createHash } from "node:crypto";
import type { TranslationUnit } from "../model/alignment.ts";
import type { Layout, PieceSource } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import type { SlideRecord, UnitRecord } from "../model/plan-record.ts";
import type { Draft } from "./draft/draft.ts";
import type { Passage } from "./passage.ts";
import type { Piece } from "./piece.ts";
import { unitText } from "./unit-text.ts";
import { notesOf } from "./write/notes.ts";

/** Where each piece of a slide was cut from; the same in every language. */
export function sourcesOf(draft: Draft): readonly PieceSource[] {
  const { headline, section } = draft;
  const heading = section.heading?.id;
  const fromHeading = (part: "kicker" | "title") =>
    heading === undefined ? [] : [{ part, unit: heading, segment: 0 } as const];
  const top =
    headline.type === "piece"
      ? [...fromHeading("kicker"), sourceOf("title", headline.piece)]
      : fromHeading("title");
  const body = draft.items.flatMap(({ label, piece }, item) => {
    const source = piece ?? label;
    return source === undefined ? [] : [{ ...sourceOf("body", source), item }];
  });
  const block = draft.block ? [{ part: "body", item: 0, unit: draft.block.id, segment: 0 } as const] : [];
  return [...top, ...body, ...block];
}

function sourceOf(part: "title" | "body", piece: Piece): PieceSource {
  return { part, unit: piece.unit.id, segment: piece.segment };
}

/** What regenerating needs to know of one slide in one language. */
export function slideRecord(
  slide: { readonly id: string; readonly layout: Layout; readonly sources: readonly PieceSource[] },
  units: readonly TranslationUnit[],
  passages: readonly Passage[],
  lang: Lang,
): SlideRecord {
  const { places } = notesOf(passages, lang);
  return {
    id: slide.id,
    layout: slide.layout,
    units: units.map((unit): UnitRecord => {
      const notes = places.get(unit);
      return { unit: unit.id, fingerprint: fingerprint(unitText(unit, lang)), ...(notes && { notes }) };
    }),
    pieces: slide.sources,
  };
}

/** Tells whether a passage changed: first 12 hexadecimal digits of the SHA-256 of its text; empty for no text. */
export function fingerprint(text: string): string {
  return text === "" ? "" : createHash("sha256").update(text).digest("hex").slice(0, 12);
}
