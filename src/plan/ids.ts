import { slug } from "../languages/transliterate.ts";
import type { Layout } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import { knownSlides, type KnownSlide } from "./known-slides.ts";

/** What a slide is recognised by, and named after if it is new. */
export interface Nameless {
  readonly layout: Layout;
  /** Fingerprints of the passages it stands for, by language. */
  readonly fingerprints: ReadonlyMap<Lang, ReadonlySet<string>>;
  /** Its headline, plain, in the pivot or else in the first language that has one. */
  readonly headline: { readonly text: string; readonly lang: Lang };
  /** Title, agenda and source slides are recognised by what they are. */
  readonly fixed?: string;
}

/** A slide is the same as before if at least this share of their passages is, in any language. */
const sameFrom = 0.5;

/**
 * Gives each slide its id: the one it had the last time, or the slug of its headline. It is recognised by its passages in
 * any language, else by standing between the same neighbours. No two ids are the same.
 */
export function assignIds(
  slides: readonly Nameless[],
  previous: PlanRecord | undefined,
  pivot: Lang,
): readonly string[] {
  const fixed = new Set(slides.flatMap((slide) => slide.fixed ?? []));
  const known = knownSlides(previous, pivot, fixed);
  const ids = byPlace(slides, byPassages(slides, known), known);
  const taken = new Set([...fixed, ...ids.filter((id) => id !== undefined)]);
  return ids.map((id, index) => {
    if (id !== undefined) return id;
    const made = uniqueId(newId(slides[index], index), taken);
    taken.add(made);
    return made;
  });
}

type Ids = readonly (string | undefined)[];

/** Each slide takes the best of the known ones that nobody has taken. */
function byPassages(slides: readonly Nameless[], known: readonly KnownSlide[]): Ids {
  const free = new Set(known);
  return slides.map((slide) => {
    if (slide.fixed !== undefined) return slide.fixed;
    let best: { readonly known: KnownSlide; readonly share: number } | undefined;
    for (const candidate of free) {
      const share = sharedPassages(slide, candidate);
      if (share >= sameFrom && share > (best?.share ?? 0)) best = { known: candidate, share };
    }
    if (best !== undefined) free.delete(best.known);
    return best?.known.id;
  });
}

/** Jaccard similarity of the passages, in the language where it is highest: a retranslation changes only one. */
function sharedPassages(slide: Nameless, known: KnownSlide): number {
  const shares = [...slide.fingerprints].map(([lang, own]) => {
    const theirs = known.fingerprints.get(lang) ?? new Set<string>();
    const both = own.intersection(theirs).size;
    return both === 0 ? 0 : both / own.union(theirs).size;
  });
  return Math.max(0, ...shares);
}

/**
 * A run of unknown slides between two known neighbours takes the ids that stood between those, if it has as many of the
 * same layouts. One neighbour at least must have been recognised by its passages.
 */
function byPlace(slides: readonly Nameless[], ids: Ids, known: readonly KnownSlide[]): Ids {
  const result = [...ids];
  const places = new Map(known.map((slide, index) => [slide.id, index]));
  for (let start = 0; start < slides.length; start += 1) {
    if (result[start] !== undefined) continue;
    let end = start;
    while (end < slides.length && ids[end] === undefined) end += 1;
    const before = start === 0 ? undefined : places.get(ids[start - 1] ?? "");
    const after = end === slides.length ? undefined : places.get(ids[end] ?? "");
    const between = known.slice((before ?? -1) + 1, after ?? known.length);
    const isAnchored = before !== undefined || after !== undefined;
    const isFree = between.every((slide) => !ids.includes(slide.id));
    const isAlike =
      between.length === end - start &&
      between.every((slide, index) => slide.layout === slides[start + index]?.layout);
    if (isAnchored && isFree && isAlike)
      between.forEach((slide, index) => (result[start + index] = slide.id));
    start = end;
  }
  return result;
}

function newId(slide: Nameless | undefined, index: number): string {
  const { text = "", lang = "en" } = slide?.headline ?? {};
  return slug(text, lang) || `slide-${index + 1}`;
}

function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
