import type { Alignment, TranslationUnit } from "../model/alignment.ts";
import type { Limits } from "../model/config.ts";
import type { Deck, Layout, Slide, SlideText } from "../model/deck.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { LangRecord, PlanRecord } from "../model/plan-record.ts";
import type { Term } from "../model/term.ts";
import { axisOf } from "./axis/axis.ts";
import { cutterFor, type Density } from "./cutter.ts";
import { deckDrafts } from "./draft/deck-drafts.ts";
import type { Draft } from "./draft/draft.ts";
import { headingText } from "./heading-text.ts";
import { assignIds, type Nameless } from "./ids.ts";
import { type Opening, openingOf } from "./opening.ts";
import { withOuterLists } from "./outer-lists.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Passage, wholeUnit } from "./passage.ts";
import { pieceText } from "./piece.ts";
import { fingerprintsOf, slideRecord, sourcesOf } from "./record.ts";
import { hasSource, sourceText } from "./source-slide.ts";
import { withoutSpeakers } from "./speakers.ts";
import { hasTitle, isParted, titleOf, titleText, type TitleSlideOptions } from "./title-slide.ts";
import { termTest, topicTest } from "./topics.ts";
import { slideText } from "./write/slide-text.ts";

export interface PlanOptions {
  readonly name: string;
  readonly limits: Limits;
  readonly density: Density;
  /** What each edition says of itself, with the settings' own title and author in their place. */
  readonly meta: ReadonlyMap<Lang, EditionMeta>;
  /** The article's own glossary; a cut never takes away the only term of a sentence. */
  readonly terms: readonly Term[];
  /** The skeleton of the last time: slides keep their ids. */
  readonly previous: PlanRecord | undefined;
}

export interface Plan {
  readonly deck: Deck;
  readonly records: ReadonlyMap<Lang, LangRecord>;
}

/** A slide before it has its id. */
interface Planned {
  readonly layout: Layout;
  readonly fixed?: "title" | "agenda" | "source";
  readonly headline: (lang: Lang) => string;
  readonly units: readonly TranslationUnit[];
  readonly passages: readonly Passage[];
  readonly sourcesIn: (lang: Lang) => Slide["sources"];
  readonly textIn: (lang: Lang) => SlideText;
}

/** Plans slides that are in step in every language: the same slides and layouts, each piece cut at the same place. */
export function planDeck(article: Alignment, options: PlanOptions): Plan {
  const alignment = withOuterLists(withoutSpeakers(article));
  const outline = outlineOf(alignment);
  const opening = openingOf(outline, alignment.langs, {
    title: hasTitle(outline, options.meta),
    subtitle: isParted(outline, alignment.langs, options),
  });
  const { leftOver, drafts } = deckDrafts(
    opening.outline,
    cutterFor(options.limits, options.density, {
      isTopic: topicTest(alignment),
      isTerm: termTest(options.terms),
      axis: axisOf(alignment),
      axisIn: (units) => axisOf({ ...alignment, units }, "section"),
    }),
  );
  const planned = [
    titleSlide(outline, alignment, {
      ...options,
      opening,
      passages: [...opening.passages, ...leftOver],
    }),
    ...drafts.map(draftSlide),
    ...sourceSlide(outline, { ...options, opening }),
  ];
  const ids = assignIds(
    planned.map((slide) => namelessOf(slide, alignment)),
    options.previous,
    alignment.pivot,
  );
  const slides = slidesOf(planned, ids, alignment);
  return { deck: deckOf(slides, alignment, options), records: recordsOf(planned, slides, alignment.langs) };
}

function titleSlide(outline: Outline, alignment: Alignment, options: TitleSlideOptions): Planned {
  const { title } = outline;
  const { opening, passages } = options;
  return {
    layout: "title",
    fixed: "title",
    headline: (lang) => titleOf(outline, lang, options),
    units: [...(title ? [title] : []), ...passages.map((passage) => passage.unit)],
    passages,
    sourcesIn: (lang) => titleSources(title, opening, lang),
    textIn: (lang) => titleText(outline, alignment, lang, options),
  };
}

function titleSources(
  title: TranslationUnit | undefined,
  { title: sentence, subtitle }: Pick<Opening, "title" | "subtitle">,
  lang: Lang,
): Slide["sources"] {
  const isNamed = title?.variants.has(lang) === true;
  return [
    ...(isNamed ? [{ part: "title" as const, unit: title.id, segment: 0 }] : []),
    ...(sentence ? [{ part: "title" as const, unit: sentence.unit.id, segment: 0 }] : []),
    ...(subtitle ? [{ part: "body" as const, item: 0, unit: subtitle.unit.id, segment: 0 }] : []),
  ];
}

function sourceSlide(
  outline: Outline,
  options: PlanOptions & Pick<TitleSlideOptions, "opening">,
): readonly Planned[] {
  if (!hasSource(outline, options.meta)) return [];
  const slide: Planned = {
    layout: "source",
    fixed: "source",
    headline: () => "source",
    units: outline.origin,
    passages: outline.origin.map(wholeUnit),
    sourcesIn: () => [],
    textIn: (lang) =>
      sourceText(outline, titleOf(outline, lang, options), lang, options.meta.get(lang) ?? {}),
  };
  return [slide];
}

function draftSlide(draft: Draft): Planned {
  const { headline, section, passages } = draft;
  const shown = draft.block ? [draft.block.unit] : [];
  const units = [...new Set([...passages.map((passage) => passage.unit), ...shown])];
  const sentence = (lang: Lang) => (headline.type === "piece" ? pieceText(headline.piece, lang) : "");
  return {
    layout: draft.layout,
    ...(draft.layout === "agenda" && { fixed: "agenda" }),
    headline: (lang) => sentence(lang) || headingText(section, lang),
    units: units.length > 0 || section.heading === undefined ? units : [section.heading],
    passages,
    sourcesIn: (lang) => sourcesOf(draft, lang),
    textIn: (lang) => slideText(draft, lang),
  };
}

function namelessOf(slide: Planned, { langs, pivot }: Alignment): Nameless {
  const speaking = [pivot, ...langs].find((lang) => slide.headline(lang) !== "") ?? pivot;
  const prints = langs.map((lang) => [lang, new Set(fingerprintsOf(slide.units, lang))] as const);
  return {
    layout: slide.layout,
    fingerprints: new Map(prints),
    headline: { text: slide.headline(speaking), lang: speaking },
    ...(slide.fixed !== undefined && { fixed: slide.fixed }),
  };
}

function slidesOf(
  planned: readonly Planned[],
  ids: readonly string[],
  alignment: Alignment,
): readonly Slide[] {
  return planned.map(({ layout, textIn, sourcesIn }, index) => {
    const texts = new Map(alignment.langs.map((lang) => [lang, textIn(lang)]));
    return {
      id: ids[index] ?? "",
      layout,
      texts,
      sources: sourcesIn(alignment.pivot),
    };
  });
}

function deckOf(slides: readonly Slide[], alignment: Alignment, options: PlanOptions): Deck {
  const { pivot, langs } = alignment;
  const ids = slides.map((slide) => slide.id);
  const order = new Map(langs.map((lang) => [lang, ids]));
  return { name: options.name, pivot, langs, meta: options.meta, slides, order };
}

function recordsOf(
  planned: readonly Planned[],
  slides: readonly Slide[],
  langs: readonly Lang[],
): ReadonlyMap<Lang, LangRecord> {
  const recordOf = (lang: Lang) => ({
    slides: slides.map((slide, index) =>
      slideRecord(
        { ...slide, sources: planned[index]?.sourcesIn(lang) ?? [] },
        planned[index]?.units ?? [],
        planned[index]?.passages ?? [],
        lang,
      ),
    ),
  });
  return new Map(langs.map((lang) => [lang, recordOf(lang)]));
}
