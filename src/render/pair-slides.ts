import { languageOf } from "../languages/table.ts";
import type { Deck, SlideText } from "../model/deck.ts";
import type { Direction, Lang, Pair } from "../model/lang.ts";
import type { PageAsset } from "./assets.ts";
import { withOwnIds } from "./own-ids.ts";
import { type PageInput, pageSlides, type PageSlide, type SlidePlace } from "./page-slides.ts";
import { numberedSteps } from "./steps.ts";
import type { Fill } from "./templates.ts";

/** One slide in two languages. */
export interface PairSlide {
  readonly id: string;
  readonly html: string;
  readonly isVertical: boolean;
  /** Of the first language that has the slide. */
  readonly text: SlideText;
}

export interface PairSlides {
  readonly slides: readonly PairSlide[];
  readonly pictures: readonly PageAsset[];
}

/** Both languages of every slide next to each other. A slide that one side lacks says so there, in its language. */
export function pairSlides(
  input: Omit<PageInput, "lang">,
  pair: Pair,
  fill: Fill,
  place: SlidePlace,
): PairSlides {
  const { deck, options } = input;
  const sides = pair.map((lang) => ({
    lang,
    ...sideOf(input, lang, fill, {
      ...place,
      notes: place.notes && (lang === pair[0] || options.notes === undefined),
    }),
  }));
  const dir = pairDirection(pair);
  const slides = pairOrder(deck, pair).flatMap((id): readonly PairSlide[] => {
    const leaves = sides.map(({ lang, byId }) => {
      const html = byId.get(id)?.html ?? fill("partials/missing.hbs", missingView(lang));
      // The same step of both comes at once.
      return { html: numberedSteps(withOwnIds(html, `.${lang}`)) };
    });
    const texts = deck.slides.find((slide) => slide.id === id)?.texts;
    const missingIn = deck.langs.filter((lang) => texts?.has(lang) !== true).join(" ");
    const html = fill("partials/pair.hbs", { id, dir, leaves, missingIn, isStacked: options.isStacked });
    const [shown] = sides.flatMap(({ byId }) => byId.get(id) ?? []);
    return shown === undefined ? [] : [{ ...shown, html }];
  });
  return { slides, pictures: uniqueAssets(sides.flatMap(({ pictures }) => pictures)) };
}

/** Its flaws are told by the deck of its own language. */
function sideOf(
  input: Omit<PageInput, "lang">,
  lang: Lang,
  fill: Fill,
  place: SlidePlace,
): { readonly byId: ReadonlyMap<string, PageSlide>; readonly pictures: readonly PageAsset[] } {
  const side = { ...input, lang, report: () => {} };
  const { slides, pictures } = pageSlides(side, fill, { ...place, tag: "article" });
  return { byId: new Map(slides.map((slide) => [slide.id, slide])), pictures };
}

/** Both languages may show one picture. */
function uniqueAssets(assets: readonly PageAsset[]): readonly PageAsset[] {
  return [...new Map(assets.map((asset) => [asset.href, asset])).values()];
}

/** The order of the first language; what only the second has stands after its predecessor there. */
export function pairOrder(deck: Deck, [first, second]: Pair): readonly string[] {
  const order = [...(deck.order.get(first) ?? [])];
  let previous = -1;
  for (const id of deck.order.get(second) ?? []) {
    const place = order.indexOf(id);
    if (place === -1) order.splice(previous + 1, 0, id);
    previous = place === -1 ? previous + 1 : place;
  }
  return order;
}

/** The first language stands where reading starts if both are read from the right, else on the left. */
export function pairDirection(pair: Pair): Direction {
  return pair.every((lang) => languageOf(lang).direction === "rtl") ? "rtl" : "ltr";
}

function missingView(lang: Lang): object {
  const { direction, labels } = languageOf(lang);
  return { lang, dir: direction, label: labels.missing };
}
