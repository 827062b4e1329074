import type { PieceSource, SlideText } from "../../src/model/deck.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { PlannedArticle } from "./articles.ts";

/** A deck of whatever method, as the measures see it. */
export interface MeasuredDeck {
  readonly langs: readonly Lang[];
  readonly slides: readonly MeasuredSlide[];
}

export interface MeasuredSlide {
  readonly texts: ReadonlyMap<Lang, ShownText>;
  /** Which sentences of the article its title and body come from, in each language. */
  readonly sources: ReadonlyMap<Lang, readonly Pick<PieceSource, "unit" | "segment">[]>;
}

export type ShownText = Pick<SlideText, "layout" | "kicker" | "title" | "body" | "notes">;

/** The deck that Diptych made. */
export function ourDeck({ plan, alignment }: PlannedArticle): MeasuredDeck {
  const slides = plan.deck.slides.map((slide, index): MeasuredSlide => {
    const sources = alignment.langs.map((lang) => {
      const pieces = plan.records.get(lang)?.slides[index]?.pieces ?? [];
      return [lang, pieces.filter(({ part }) => part !== "kicker")] as const;
    });
    return { texts: slide.texts, sources: new Map(sources) };
  });
  return { langs: alignment.langs, slides };
}
