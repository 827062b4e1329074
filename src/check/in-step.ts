import type { Deck, Slide } from "../model/deck.ts";
import type { Place, Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";

export interface InStepOptions {
  /** The ids of the slides as they were planned last; undefined for slides that no plan made. */
  readonly planned: readonly string[] | undefined;
  /** The ids of each language's slides as they were generated last: one that is missing now was deleted by hand. */
  readonly generated: ReadonlyMap<Lang, ReadonlySet<string>>;
  /** A language's slide file as people name it. */
  readonly fileOf: (lang: Lang) => string;
}

/**
 * Reports slides that some languages have and others lack, and layouts that differ: at most one finding of each kind per
 * language. A language that lacks planned slides is behind and can be regenerated; what a person has added to one
 * language, or deleted in it, can be carried over to the others.
 */
export function checkInStep(deck: Deck, options: InStepOptions, report: Report): void {
  const planned = new Set(options.planned ?? deck.slides.map((slide) => slide.id));
  for (const lang of deck.langs) {
    const missing = deck.slides.filter((slide) => !slide.texts.has(lang));
    const isDeleted = ({ id }: Slide): boolean => options.generated.get(lang)?.has(id) === true;
    const deleted = missing.filter(isDeleted);
    const behind = missing.filter((slide) => !isDeleted(slide) && planned.has(slide.id));
    const added = missing.filter((slide) => !isDeleted(slide) && !planned.has(slide.id));
    if (behind.length > 0) reportBehind(deck.name, idsOf(behind), lang, options.fileOf(lang), report);
    if (added.length > 0) reportOneSided(deck, added, lang, "and not in", options, report);
    if (deleted.length > 0) reportOneSided(deck, deleted, lang, "and deleted in", options, report);
    const moved = firstOutOfOrder(deck, lang);
    if (moved !== undefined) reportOrder(deck, lang, moved, options.fileOf(lang), report);
    for (const slide of deck.slides) reportLayout(slide, lang, options.fileOf(lang), report);
  }
}

function idsOf(slides: readonly Slide[]): readonly string[] {
  return slides.map(({ id }) => id);
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

/** Where the slides that both have begin to follow each other otherwise than in the pivot. */
function firstOutOfOrder(deck: Deck, lang: Lang): string | undefined {
  const own = deck.order.get(lang) ?? [];
  const pivot = deck.order.get(deck.pivot) ?? [];
  const shared = pivot.filter((id) => own.includes(id));
  return own.filter((id) => pivot.includes(id)).find((id, index) => id !== shared[index]);
}

function reportOrder(deck: Deck, lang: Lang, first: string, file: string, report: Report): void {
  report({
    severity: "warning",
    code: "plan/order-differs",
    message: `expected the slides of \`${lang}\` in the order of \`${deck.pivot}\`, found another from \`${first}\` on`,
    place: placeIn(deck, first, lang) ?? { file },
    hint: `move the same slides in the other language: \`diptych slides ${deck.name} --sync\` does`,
  });
}

/** Told where the first of the slides stands. */
function reportOneSided(
  deck: Deck,
  slides: readonly Slide[],
  lang: Lang,
  how: "and not in" | "and deleted in",
  { fileOf }: InStepOptions,
  report: Report,
): void {
  const holders = deck.langs.filter((other) => slides.some((slide) => slide.texts.has(other)));
  const [first] = slides;
  const holder = deck.langs.find((other) => first?.texts.has(other) === true) ?? lang;
  report({
    severity: "warning",
    code: "plan/one-sided",
    message: `expected the same slides in every language, found ${quoted(idsOf(slides))} in ${holders.join(", ")} ${how} ${lang}`,
    place: placeIn(deck, first?.id, holder) ?? { file: fileOf(holder) },
    hint: `carry it over with \`diptych slides ${deck.name} --sync\` (first with \`--dry-run\`), or by hand`,
  });
}

function placeIn(deck: Deck, id: string | undefined, lang: Lang): Place | undefined {
  return deck.slides.find((slide) => slide.id === id)?.texts.get(lang)?.places?.title;
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
