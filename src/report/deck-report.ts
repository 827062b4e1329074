import type { Alignment, Block, TranslationUnit } from "../model/alignment.ts";
import type { Deck, PieceSource } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import type { DeckReport, DiagnosticReport, UnitReport } from "../model/report.ts";

/** One deck's part of the report, without its files. `alignment` is there only if the article was read in this run. */
export function deckReport(
  deck: Deck,
  plan: PlanRecord | undefined,
  alignment: Alignment | undefined,
): Omit<DeckReport, "files"> {
  const pieces = new Map(plan?.langs[deck.pivot]?.slides.map((slide) => [slide.id, slide.pieces]));
  return {
    name: deck.name,
    langs: deck.langs,
    slides: deck.slides.map(({ id, layout }) => ({
      id,
      layout,
      sources: (pieces.get(id) ?? []).map(sourceReport),
    })),
    units: alignment?.units.map(unitReport) ?? [],
  };
}

/** Flat, as scripts want it: place and hint beside the message. */
export function diagnosticReport(diagnostic: Diagnostic): DiagnosticReport {
  const { severity, code, message, place, hint } = diagnostic;
  return {
    severity,
    code,
    message,
    ...place,
    ...(hint !== undefined && { hint }),
  };
}

/** Keys in one order, whether the plan was made just now or read from its file. */
function sourceReport({ part, item, unit, segment }: PieceSource): PieceSource {
  return { part, ...(item !== undefined && { item }), unit, segment };
}

function unitReport(unit: TranslationUnit): UnitReport {
  const ranges = [...unit.variants].map(([lang, blocks]) => [lang, rangeOf(blocks)] as const);
  return {
    id: unit.id,
    kind: unit.kind,
    depth: unit.depth,
    score: Number(unit.score.toFixed(3)),
    ranges: Object.fromEntries(ranges),
  };
}

function rangeOf(blocks: readonly Block[]): readonly [number, number] {
  return [
    Math.min(...blocks.map((block) => block.lines[0])),
    Math.max(...blocks.map((block) => block.lines[1])),
  ];
}
