import type { Deck, Slide } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";

/**
 * Reports slides that some languages have and others lack, and layouts that differ: one finding per language, at its
 * slide file.
 */
export function checkInStep(deck: Deck, fileOf: (lang: Lang) => string, report: Report): void {
  for (const lang of deck.langs) {
    const missing = deck.slides.filter((slide) => !slide.texts.has(lang));
    if (missing.length > 0) reportMissing(missing, lang, fileOf(lang), report);
    for (const slide of deck.slides) reportLayout(slide, lang, fileOf(lang), report);
  }
}

function reportMissing(missing: readonly Slide[], lang: Lang, file: string, report: Report): void {
  const ids = missing.map((slide) => `\`${slide.id}\``).join(", ");
  report({
    severity: "warning",
    code: "plan/out-of-step",
    message: `expected the slides that the other languages have, found \`${lang}\` without ${ids}`,
    place: { file },
    hint: `regenerate it with \`diptych slides --lang ${lang}\`, or add the slides by hand`,
  });
}

function reportLayout(slide: Slide, lang: Lang, file: string, report: Report): void {
  const text = slide.texts.get(lang);
  if (text === undefined || text.layout === slide.layout) return;
  report({
    severity: "note",
    code: "plan/layout-differs",
    message: `expected the layout \`${slide.layout}\` for \`${slide.id}\` as in the pivot, found \`${text.layout}\``,
    place: text.places?.title ?? { file },
  });
}
