import type { Alignment } from "../../src/model/alignment.ts";
import type { Slide } from "../../src/model/deck.ts";
import type { EditionMeta } from "../../src/model/edition.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { PlanRecord } from "../../src/model/plan-record.ts";
import type { Term } from "../../src/model/term.ts";
import { type Plan, planDeck, type PlanOptions } from "../../src/plan/plan-deck.ts";

const limits = { bullet: 14, headline: 14, statement: 20, slide: 40 };

/** Plans with the settings' defaults. */
export function planned(
  alignment: Alignment,
  options: {
    readonly meta?: ReadonlyMap<Lang, EditionMeta>;
    readonly density?: PlanOptions["density"];
    readonly previous?: PlanRecord;
    readonly terms?: readonly Term[];
  } = {},
): Plan {
  const meta = options.meta ?? new Map<Lang, EditionMeta>();
  return planDeck(alignment, {
    name: "tides",
    limits,
    density: options.density ?? "normal",
    meta,
    terms: options.terms ?? [],
    previous: options.previous,
  });
}

/** What a plan's slides show in one language: layout, headline and body. */
export function shown(slides: readonly Slide[], lang: Lang): readonly (readonly [string, string, string])[] {
  return slides.map((slide) => {
    const text = slide.texts.get(lang);
    return [text?.layout ?? "", text?.title ?? "", text?.body ?? ""];
  });
}
