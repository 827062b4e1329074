import type { Deck, Slide } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";

export interface InStepOptions {
  /** The ids of the slides as they were planned last; undefined for slides that no plan made. */
  readonly planned: readonly string[] | undefined;
  /** A language's slide file as people name it. */
  readonly fileOf: (lang: Lang) => string;
}

/**
 * Reports slides that some languages have and others lack, and layouts that differ: at most one finding of the first kind
 * per language. A language that lacks planned slides is behind and can be regenerated; a slide that no plan knows was
 * added by hand, and only a hand can add it to the others.
 */
export function checkInStep(deck: Deck, options: InStepOptions, report: Report): void {
  const planned = new Set(options.planned ?? deck.slides.map((slide) => slide.id));
  for (const lang of deck.langs) {
    const missing = deck.slides.filter((slide) => !slide.texts.has(lang)).map((slide) => slide.id);
    const behind = missing.filter((id) => planned.has(id));
    const byHand = missing.filter((id) => !planned.has(id));
    if (behind.length > 0) reportBehind(deck.name, behind, lang, options.fileOf(lang), report);
    if (byHand.length > 0) reportOneSided(deck, byHand, lang, options.fileOf, report);
    if (!isInOrder(deck, lang)) reportOrder(deck.pivot, lang, options.fileOf(lang), report);
    for (const slide of deck.slides) reportLayout(slide, lang, options.fileOf(lang), report);
  }
}

function reportBehind(deck: string, ids: readonly string[], lang: Lang, file: string, report: Report): void {
  report({
    severity: "warning",
    code: "plan/out-of-step",
    message: `expected the slides as they are planned now, found \`${lang}\` without ${quoted(ids)}`,
    place: { file },
    hint: `regenerate it with \`diptych slides ${deck} --lang ${lang}\`, or add the slides by hand if you have edited it`,
  });
}

/** Whether the slides that both have follow each other in a language as they do in the pivot. */
function isInOrder(deck: Deck, lang: Lang): boolean {
  const own = deck.order.get(lang) ?? [];
  const pivot = deck.order.get(deck.pivot) ?? [];
  const shared = pivot.filter((id) => own.includes(id));
  return own.filter((id) => pivot.includes(id)).every((id, index) => id === shared[index]);
}

function reportOrder(pivot: Lang, lang: Lang, file: string, report: Report): void {
  report({
    severity: "warning",
    code: "plan/order-differs",
    message: `expected the slides of \`${lang}\` in the order of \`${pivot}\`, found another`,
    place: { file },
    hint: "move the same slides in the other language",
  });
}

function reportOneSided(
  deck: Deck,
  ids: readonly string[],
  lang: Lang,
  fileOf: (lang: Lang) => string,
  report: Report,
): void {
  const holders = deck.langs.filter((other) =>
    ids.some((id) => deck.slides.find((slide) => slide.id === id)?.texts.has(other)),
  );
  report({
    severity: "warning",
    code: "plan/one-sided",
    message: `expected the same slides in every language, found ${quoted(ids)} in ${holders.join(", ")} and not in ${lang}`,
    place: { file: fileOf(holders[0] ?? lang) },
    hint: `add them to \`${fileOf(lang)}\`, or regenerate with \`diptych slides ${deck.name}\` if the article changed`,
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

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(", ");
}
