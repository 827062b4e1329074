import type { Alignment, Block, TranslationUnit } from "../model/alignment.ts";
import type { Deck, PieceSource } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import type { DeckReport, DiagnosticReport, UnitReport } from "../model/report.ts";

/** What a deck looks like from outside. */
export interface ShownAs {
  readonly titles: DeckReport["titles"];
  readonly theme: string;
  readonly accent: string | undefined;
}

/** One deck's part of the report, without its files. `alignment` is there only if the article was read in this run. */
export function deckReport(
  deck: Deck,
  plan: PlanRecord | undefined,
  alignment: Alignment | undefined,
  shown: ShownAs,
): Omit<DeckReport, "files"> {
  const pieces = new Map(plan?.langs[deck.pivot]?.slides.map((slide) => [slide.id, slide.pieces]));
  return {
    name: deck.name,
    langs: deck.langs,
    pivot: deck.pivot,
    titles: shown.titles,
    theme: shown.theme,
    ...(shown.accent !== undefined && { accent: shown.accent }),
    ...coverReport(deck),
    slides: deck.slides.map(({ id, layout }) => ({
      id,
      layout,
      sources: (pieces.get(id) ?? []).map(sourceReport),
    })),
    units: alignment?.units.map(unitReport) ?? [],
  };
}

function coverReport(deck: Deck): Pick<DeckReport, "cover"> {
  const [first] = deck.slides;
  if (first === undefined) return {};
  const texts = [...first.texts].map(([lang, { kicker, title, body }]) => {
    const author = deck.meta.get(lang)?.author;
    return [lang, { kicker, title, body, ...(author !== undefined && { author }) }];
  });
  return { cover: { layout: first.layout, texts: Object.fromEntries(texts) } };
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
