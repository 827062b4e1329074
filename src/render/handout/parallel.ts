import { handoutLabels } from "../../languages/handout-labels.ts";
import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { pairOrder } from "../pair-slides.ts";
import { headViews } from "./cover.ts";
import { facingRows } from "./facing.ts";
import { glossaryView } from "./glossary.ts";
import type { HandoutBody, HandoutInput } from "./handout-body.ts";
import type { HandoutSlide } from "./handout-slides.ts";
import { hyphenated } from "./hyphenate.ts";
import { addressesIn, withNumbers } from "./references.ts";
import { slideView, type SlideView } from "./slide-view.ts";

/** Two languages face each other: a cover, each slide twice with its text paragraph by paragraph, a glossary, all addresses. */
export function parallelHandout(input: HandoutInput): HandoutBody {
  const [first, second] = input.titles.map(({ lang }) => lang);
  if (first === undefined || second === undefined)
    throw new TypeError("a parallel handout has two languages");
  const [left, right] = input.sides.map((slides) => new Map(slides.map((slide) => [slide.id, slide])));
  const addresses = addressesIn(input.sides.flat());
  const slides = pairOrder(input.deck, [first, second]).map((id) =>
    facingView([left?.get(id), right?.get(id)], [first, second], { input, addresses }),
  );
  const view = {
    heads: headViews(input),
    slides: slides.filter(({ isCover }) => !isCover),
    glossary: glossaryView(input, [first, second]),
    linksLabel: handoutLabels(first).links,
    linksLabels: [first, second].map((lang) => ({ lang, label: handoutLabels(lang).links })),
    addresses,
  };
  return { html: input.fill("handout/parallel.hbs", view), isLandscape: false };
}

interface FacingView {
  readonly id: string;
  readonly isCover: boolean;
  readonly cells: readonly (SlideView | MissingView)[];
  readonly rows: readonly { readonly cells: readonly CellView[] }[];
}

interface MissingView {
  readonly lang: Lang;
  readonly dir: string;
  readonly missing: string;
}

interface CellView {
  readonly lang: Lang;
  readonly dir: string;
  readonly html: string;
}

interface Surroundings {
  readonly input: HandoutInput;
  readonly addresses: readonly string[];
}

function facingView(
  sides: readonly [HandoutSlide | undefined, HandoutSlide | undefined],
  langs: readonly [Lang, Lang],
  { input, addresses }: Surroundings,
): FacingView {
  const rows = facingRows(sides[0], sides[1], input.plan);
  const cell = (lang: Lang, blocks: readonly string[]): CellView => ({
    lang,
    dir: languageOf(lang).direction,
    html: hyphenated(withNumbers(blocks.join(""), addresses), lang),
  });
  return {
    id: sides[0]?.id ?? sides[1]?.id ?? "",
    isCover: rows.length === 0 && sides.every((slide) => (slide?.text.layout ?? "title") === "title"),
    cells: sides.map((slide, index) => {
      const lang = langs[index] ?? langs[0];
      if (slide === undefined) return missingView(lang);
      const view = slideView(slide, addresses, input.fill);
      // The outline names every slide once, in the language that comes first.
      return index > 0 && sides[0] !== undefined ? { ...view, bookmark: "" } : view;
    }),
    rows: rows.map(({ cells }) => ({ cells: [cell(langs[0], cells[0]), cell(langs[1], cells[1])] })),
  };
}

function missingView(lang: Lang): MissingView {
  const { direction, labels } = languageOf(lang);
  return { lang, dir: direction, missing: labels.missing };
}
