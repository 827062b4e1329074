import { createHash } from "node:crypto";
import type { TranslationUnit } from "../model/alignment.ts";
import type { Layout, PieceSource } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import type { SlideRecord, UnitRecord } from "../model/plan-record.ts";
import type { Draft, DraftItem, Head } from "./draft/draft.ts";
import { headingText } from "./heading-text.ts";
import type { Section } from "./outline.ts";
import { isWhole, type Passage } from "./passage.ts";
import type { Piece } from "./piece.ts";
import { unitText } from "./unit-text.ts";
import { notesOf } from "./write/notes.ts";

/** Where each piece of a slide was cut from; what a language lacks is not among its pieces. */
export function sourcesOf(draft: Draft, lang: Lang): readonly PieceSource[] {
  return [...topSources(draft, lang), ...bodySources(draft, lang)];
}

function topSources({ headline, section }: Draft, lang: Lang): readonly PieceSource[] {
  if (headline.type === "label") return [];
  const fromHeading = (part: "kicker" | "title") => headingSources({ part }, section, lang);
  if (headline.type === "none") return fromHeading("kicker");
  if (headline.type === "heading" || !headline.piece.kept.has(lang)) return fromHeading("title");
  return [...fromHeading("kicker"), sourceOf("title", headline.piece)];
}

function headingSources(
  place: Pick<PieceSource, "part">,
  section: Section,
  lang: Lang,
): readonly PieceSource[] {
  const { heading } = section;
  const isSaid = heading?.variants.has(lang) && headingText(section, lang) !== "";
  return heading && isSaid ? [{ ...place, unit: heading.id, segment: 0 }] : [];
}

/** In reading order: a block with what belongs to it, a figure, items, then each column's head and items. A labelled item is one piece. */
function bodySources(draft: Draft, lang: Lang): readonly PieceSource[] {
  const { block, figure, items, columns = [] } = draft;
  const whole = block ? [block.unit, ...block.below].filter((unit) => unit.variants.has(lang)) : [];
  const shown = [
    ...whole.map((unit) => ({ part: "body" as const, unit: unit.id, segment: 0 })),
    ...(figure?.kept.has(lang) ? [sourceOf("body", figure)] : []),
    ...items.flatMap((item) => itemSources(item, lang)),
    ...columns.flatMap((column) => [
      ...headSources(column.head, lang),
      ...column.items.flatMap((item) => itemSources(item, lang)),
    ]),
  ];
  return shown.map((source, item) => ({ ...source, item }));
}

function itemSources({ label, piece }: DraftItem, lang: Lang): readonly PieceSource[] {
  if (piece?.kept.has(lang)) return [sourceOf("body", piece)];
  return label ? headSources(label, lang) : [];
}

function headSources(head: Head, lang: Lang): readonly PieceSource[] {
  if (head.type === "heading") return headingSources({ part: "body" }, head.section, lang);
  return head.piece.kept.has(lang) ? [sourceOf("body", head.piece)] : [];
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
      const part = partOf(unit, passages, lang);
      return {
        unit: unit.id,
        fingerprint: fingerprint(unitText(unit, lang)),
        ...(part !== undefined && { part: fingerprint(part) }),
        ...(notes && { notes }),
      };
    }),
    pieces: slide.sources,
  };
}

/** The sentences of a unit that a slide stands for, unless these are all or none. */
function partOf(unit: TranslationUnit, passages: readonly Passage[], lang: Lang): string | undefined {
  const own = passages.filter((passage) => passage.unit === unit);
  if (own.length === 0 || own.some(isWhole)) return undefined;
  const segments = own.flatMap(({ from, to }) => unit.segments.slice(from, to));
  return segments
    .flatMap(({ variants }) => variants.get(lang) ?? [])
    .map(({ text }) => text)
    .join(" ");
}

/** The passages' fingerprints in one language, without those that it lacks. */
export function fingerprintsOf(units: readonly TranslationUnit[], lang: Lang): readonly string[] {
  return units.map((unit) => fingerprint(unitText(unit, lang))).filter((print) => print !== "");
}

/** Tells whether a passage changed: first 12 hexadecimal digits of the SHA-256 of its text; empty for no text. */
export function fingerprint(text: string): string {
  return text === "" ? "" : createHash("sha256").update(text).digest("hex").slice(0, 12);
}
