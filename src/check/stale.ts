import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import { saidHash } from "./agreement.ts";

/** Reports every slide that a sister's passage has left behind, and that nobody has touched since. */
export function checkStale(deck: Deck, plan: PlanRecord | undefined, report: Report): void {
  for (const { lang, slide, sisters } of staleSlides(deck, plan)) {
    const place = deck.slides.find(({ id }) => id === slide)?.texts.get(lang)?.places?.title;
    report({
      severity: "warning",
      code: "slides/stale",
      message: `expected \`${slide}\` to follow the article, found its passage changed in ${sisters.join(", ")} and not in ${lang}`,
      ...(place && { place }),
      hint: `change the slide or its passage, or accept it: \`diptych slides ${deck.name} --accept --slide ${slide} --lang ${lang}\``,
    });
  }
}

export interface StaleFinding {
  readonly lang: string;
  readonly slide: string;
  /** The languages in which the passage is another one now. */
  readonly sisters: readonly string[];
}

/** In the order of languages and slides. */
export function staleSlides(deck: Deck, plan: PlanRecord | undefined): readonly StaleFinding[] {
  return deck.langs.flatMap((lang) =>
    deck.slides.flatMap(({ id, texts }) => {
      const known = plan?.stale?.[lang]?.[id];
      const text = texts.get(lang);
      if (known === undefined || text === undefined || saidHash(text) !== known.text) return [];
      return [{ lang, slide: id, sisters: Object.keys(known.since).toSorted() }];
    }),
  );
}
