import type { Deck, SlideText } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import { joinSlideFiles } from "../slidefile/join.ts";
import { parseSlideFile } from "../slidefile/parse.ts";

/** Slide files by language. */
export type SlideTexts = ReadonlyMap<Lang, string>;

/**
 * In each language the slides that are new or say something else than before, in their order; for one that is gone the slide
 * before it. Slides that only moved are the same as before.
 */
export function editedSlides(
  before: SlideTexts,
  after: SlideTexts,
  pivot: Lang,
): ReadonlyMap<Lang, readonly string[]> {
  const [old, now] = [deckOf(before, pivot), deckOf(after, pivot)];
  return new Map(now.langs.map((lang) => [lang, editedIn(lang, old, now)]));
}

function deckOf(texts: SlideTexts, pivot: Lang): Deck {
  const files = [...texts]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([lang, text]) => parseSlideFile({ file: `${lang}.md`, text }, ignore));
  return joinSlideFiles(files, { name: "", pivot }, ignore);
}

/** What is wrong with the files is told by whoever shows them. */
function ignore(): void {}

function editedIn(lang: Lang, before: Deck, after: Deck): readonly string[] {
  const [old, now] = [contentsIn(lang, before), contentsIn(lang, after)];
  const order = after.order.get(lang) ?? [];
  const changed = new Set(order.filter((id) => old.get(id) !== now.get(id)));
  for (const id of before.order.get(lang) ?? []) {
    const stand = now.has(id) ? undefined : nearestBefore(id, before.order.get(lang) ?? [], now);
    if (stand !== undefined) changed.add(stand);
  }
  return order.filter((id) => changed.has(id));
}

function contentsIn(lang: Lang, { slides }: Deck): ReadonlyMap<string, string> {
  return new Map(
    slides.flatMap(({ id, texts }) => {
      const text = texts.get(lang);
      return text === undefined ? [] : [[id, contentOf(text)] as const];
    }),
  );
}

/** Where it stands in the file makes no difference. */
function contentOf({ places: _places, ...text }: SlideText): string {
  return JSON.stringify(text);
}

function nearestBefore(
  id: string,
  order: readonly string[],
  now: ReadonlyMap<string, string>,
): string | undefined {
  return order.slice(0, order.indexOf(id)).findLast((other) => now.has(other));
}
