import type { Alignment, TranslationUnit } from "../model/alignment.ts";
import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { BlockKind } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";

/** Blocks that are seen and not spoken: a speaker cannot make up for them if no slide shows them. */
const seenKinds: ReadonlySet<BlockKind> = new Set(["table", "code"]);

/** Says which tables and listings were too large for slides. */
export function reportOnlyInNotes(
  { units, pivot }: Alignment,
  { slides }: Deck,
  fileOf: (lang: Lang) => string,
  report: Report,
): void {
  const shown = new Set(slides.flatMap((slide) => slide.sources.map((source) => source.unit)));
  for (const unit of units) {
    if (seenKinds.has(unit.kind) && !shown.has(unit.id)) reportUnit(unit, pivot, fileOf, report);
  }
}

function reportUnit(
  unit: TranslationUnit,
  pivot: Lang,
  fileOf: (lang: Lang) => string,
  report: Report,
): void {
  const lang = unit.variants.has(pivot) ? pivot : ([...unit.variants.keys()][0] ?? pivot);
  const line = unit.variants.get(lang)?.[0]?.lines[0];
  const name = unit.kind === "table" ? "table" : "listing";
  report({
    severity: "note",
    code: "plan/only-in-notes",
    message: `expected a ${name} that fits on slides in every language, found one that only the notes have room for`,
    place: { file: fileOf(lang), ...(line !== undefined && { line }) },
    hint: `divide it in the article, in every language at the same places`,
  });
}
