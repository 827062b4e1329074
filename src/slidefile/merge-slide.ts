import type { Attribute } from "../model/deck.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import { serializeAttributes } from "./attributes.ts";
import { joinBlocks, splitBlocks } from "./blocks.ts";
import type { Likeness } from "./likeness.ts";
import { isLocked } from "./locks.ts";
import { serializeHeadline } from "./markers.ts";
import { type Merging, mergeLists, type ThreeOf } from "./merge-lists.ts";
import { mergeText, withNews } from "./merge-text.ts";
import { mergeValue } from "./merge-value.ts";
import { goneComment, newsComment } from "./news.ts";

/** Slides are the same by their id, else by what they say. */
export const slideLikeness: Likeness<WrittenSlide> = {
  keyOf: ({ id }) => id,
  aliasOf: ({ title }) => title || undefined,
  textOf: slideText,
  wordsOf: ({ title, body, notes }) => [title, body, notes].join("\n"),
  guessedBy: "text",
};

/** Merges what the three versions have of one slide; undefined if it is gone. */
export function mergeSlide({ base, ours, theirs }: Merging<WrittenSlide>): WrittenSlide | undefined {
  if (ours === undefined) return theirs;
  if (isLocked(ours)) return ours;
  if (theirs === undefined) return base === undefined ? ours : withGone(ours, base);
  return mergeFields({ base: base ?? unknownBase(ours, theirs), ours, theirs });
}

/** All that a slide says, but for its id and for where it hangs. */
function slideText({ layout, kicker, title, titleDepth, body, notes, attributes }: WrittenSlide): string {
  const own = [layout ?? "", kicker, ...attributes.flatMap(({ name, value }) => [name, value])];
  return [title, body, notes, titleDepth, ...own].join("\n");
}

function mergeFields(slides: ThreeOf<WrittenSlide>): WrittenSlide {
  const field = <Value>(of: (slide: WrittenSlide) => Value): ThreeOf<Value> => ({
    base: of(slides.base),
    ours: of(slides.ours),
    theirs: of(slides.theirs),
  });
  const layout = mergeValue(field((slide) => slide.layout));
  const kicker = mergeValue(field((slide) => slide.kicker));
  const headline = mergeValue(field(headlineOf));
  const attributes = mergeAttributes(field((slide) => slide.attributes));
  const titled = headline.value === headlineOf(slides.ours) ? slides.ours : slides.theirs;
  const head = [
    ...(layout.type === "conflict" ? [attributeNews("data-layout", layout.news ?? "")] : []),
    ...(kicker.type === "conflict" ? [attributeNews("data-kicker", kicker.news)] : []),
    ...attributes.news,
    ...(headline.type === "conflict" ? [newsComment([headline.news])] : []),
  ];
  return {
    id: mergeValue(field((slide) => slide.id)).value,
    layout: layout.value,
    kicker: kicker.value,
    title: titled.title,
    titleDepth: titled.titleDepth,
    body: mergeText(
      field((slide) => slide.body),
      head,
    ),
    notes: mergeText(
      field((slide) => slide.notes),
      [],
    ),
    attributes: attributes.value,
    isVertical: mergeValue(field((slide) => slide.isVertical)).value,
  };
}

function headlineOf({ title, titleDepth }: WrittenSlide): string {
  return title === "" ? "" : serializeHeadline(title, titleDepth);
}

function attributeNews(name: string, value: string): string {
  return newsComment([serializeAttributes([{ name, value }])]);
}

const attributeLikeness: Likeness<Attribute> = {
  keyOf: ({ name }) => name,
  aliasOf: () => undefined,
  textOf: ({ name, value }) => `${name}=${value}`,
  wordsOf: ({ value }) => value,
  guessedBy: "nothing",
};

function mergeAttributes(attributes: ThreeOf<readonly Attribute[]>): {
  readonly value: readonly Attribute[];
  readonly news: readonly string[];
} {
  const merged = mergeLists(attributes, attributeLikeness).flatMap(({ base, ours, theirs }) => {
    const name = ours?.name ?? theirs?.name;
    if (name === undefined) return [];
    if (ours === undefined || theirs === undefined)
      return [{ name, value: ours?.value ?? theirs?.value ?? "", news: [] }];
    const value = mergeValue({ base: base?.value, ours: ours.value, theirs: theirs.value });
    const news = value.type === "conflict" ? [attributeNews(name, theirs.value)] : [];
    return [{ name, value: value.value ?? "", news }];
  });
  return {
    value: merged.map(({ name, value }) => ({ name, value })),
    news: merged.flatMap(({ news }) => news),
  };
}

/** A slide that we changed and that they no longer have: it stays, and says at its end what it was. */
function withGone(ours: WrittenSlide, base: WrittenSlide): WrittenSlide {
  const { head, blocks } = splitBlocks(ours.body);
  const news = [
    goneComment(
      [headlineOf(base), base.body]
        .filter((part) => part !== "")
        .join("\n\n")
        .split("\n"),
    ),
  ];
  const last = blocks.at(-1);
  const body =
    last === undefined
      ? { head: withNews(head, news), blocks }
      : { head, blocks: [...blocks.slice(0, -1), { ...last, news: withNews(last.news, news) }] };
  return { ...ours, body: joinBlocks(body) };
}

/** Two slides of one id that were made apart: where they say the same that is their base, elsewhere they conflict. */
function unknownBase(ours: WrittenSlide, theirs: WrittenSlide): WrittenSlide {
  return {
    ...ours,
    layout: ours.layout === theirs.layout ? ours.layout : "\n",
    kicker: ours.kicker === theirs.kicker ? ours.kicker : "\n",
    title: headlineOf(ours) === headlineOf(theirs) ? ours.title : "\n",
    body: ours.body === theirs.body ? ours.body : "",
    notes: ours.notes === theirs.notes ? ours.notes : "",
    attributes: [],
  };
}
