import type { Deck, Slide, SlideText } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { SlideFile } from "../model/slide-file.ts";
import { langOf } from "./file-lang.ts";
import { shownLayout } from "./layout.ts";
import { withIds } from "./missing-ids.ts";
import type { IdentifiedSlide } from "./missing-ids.ts";

/**
 * Joins one file per language to a deck: the pivot's slides in the pivot's order, a slide that only another language has
 * after its predecessor there. Without a file of the pivot the first file leads. `sources` are not in slide files.
 */
export function joinSlideFiles(
  files: readonly SlideFile[],
  options: { readonly name: string; readonly pivot: Lang },
  report: Report,
): Deck {
  const editions = files.map((file) => ({ lang: langOf(file, report), file }));
  const leader = editions.find(({ lang }) => lang === options.pivot) ?? editions[0];
  const leaderFirst = editions.toSorted((left, right) => Number(right === leader) - Number(left === leader));
  const identified = withIds(leaderFirst.map(({ file }) => file.slides));
  const slides = new Map(leaderFirst.map(({ lang }, index) => [lang, identified[index] ?? []]));
  const langs = editions.map(({ lang }) => lang);
  return {
    name: options.name,
    pivot: leader?.lang ?? options.pivot,
    langs,
    meta: new Map(editions.map(({ lang, file }) => [lang, file.frontMatter?.meta ?? {}])),
    slides: toSlides(jointOrder([...slides.values()]), slides, langs),
    order: new Map(langs.map((lang) => [lang, (slides.get(lang) ?? []).map(({ id }) => id)])),
  };
}

/** The first list as it is; what only a later one has stands after its predecessor there. */
export function jointOrder(languages: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  const joint: string[] = [];
  const known = new Set<string>();
  for (const slides of languages) {
    let place = 0;
    for (const { id } of slides) {
      if (!known.has(id)) joint.splice(place, 0, id);
      place = (known.has(id) ? joint.indexOf(id) : place) + 1;
      known.add(id);
    }
  }
  return joint;
}

function toSlides(
  order: readonly string[],
  slides: ReadonlyMap<Lang, readonly IdentifiedSlide[]>,
  langs: readonly Lang[],
): readonly Slide[] {
  const texts = new Map([...slides].map(([lang, own]) => [lang, textsById(own)]));
  return order.flatMap((id) => {
    // `texts` has the leader first: its layout is the slide's own.
    const [leading] = [...texts.values()].flatMap((own) => own.get(id) ?? []);
    const own = langs.flatMap((lang) => {
      const text = texts.get(lang)?.get(id);
      return text === undefined ? [] : [[lang, text] as const];
    });
    return leading === undefined ? [] : [{ id, layout: leading.layout, texts: new Map(own), sources: [] }];
  });
}

function textsById(slides: readonly IdentifiedSlide[]): ReadonlyMap<string, SlideText> {
  return new Map(slides.map((slide, index) => [slide.id, toSlideText(slide, index === 0)]));
}

function toSlideText(slide: IdentifiedSlide, isFirst: boolean): SlideText {
  const { kicker, title, titleDepth, body, notes, attributes, isVertical, writtenFor, places } = slide;
  const layout = shownLayout(slide, isFirst);
  return {
    layout,
    kicker,
    title,
    titleDepth,
    body,
    notes,
    attributes,
    isVertical,
    ...(writtenFor !== undefined && { writtenFor }),
    ...(places !== undefined && { places }),
  };
}
