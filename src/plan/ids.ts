import { slug } from "../languages/transliterate.ts";
import type { Lang } from "../model/lang.ts";
import type { PlanRecord, SlideRecord } from "../model/plan-record.ts";

/** What a new slide is recognised by, and named after if it is new. */
export interface Nameless {
  /** Ids of the units it stands for. */
  readonly units: readonly string[];
  /** Its headline in the pivot, plain. */
  readonly headline: string;
  /** Title and source slides are recognised by what they are. */
  readonly fixed?: string;
}

/** A slide is the same as before if at least this share of their passages is. */
const sameFrom = 0.5;

/**
 * Gives each slide its id: the one it had the last time, found by the passages it stands for, or the slug of its headline.
 * No two are the same.
 */
export function assignIds(
  slides: readonly Nameless[],
  previous: PlanRecord | undefined,
  pivot: Lang,
): readonly string[] {
  const known = knownSlides(previous, pivot);
  const ids = slides.map((slide) => slide.fixed ?? takeBest(slide, known));
  const taken = new Set(ids.filter((id) => id !== undefined));
  return ids.map((id, index) => {
    if (id !== undefined) return id;
    const made = uniqueId(slug(slides[index]?.headline ?? "", pivot) || `slide-${index + 1}`, taken);
    taken.add(made);
    return made;
  });
}

/** The pivot's slides first: its record is the skeleton; slides that only another language still has follow. */
function knownSlides(previous: PlanRecord | undefined, pivot: Lang): Map<string, SlideRecord> {
  const known = new Map<string, SlideRecord>();
  if (previous === undefined) return known;
  const langs = [pivot, ...Object.keys(previous.langs)];
  for (const slide of langs.flatMap((lang) => previous.langs[lang]?.slides ?? [])) {
    if (!known.has(slide.id)) known.set(slide.id, slide);
  }
  return known;
}

function takeBest(slide: Nameless, known: Map<string, SlideRecord>): string | undefined {
  let best: { readonly id: string; readonly share: number } | undefined;
  for (const record of known.values()) {
    const share = sharedUnits(
      slide.units,
      record.units.map((unit) => unit.unit),
    );
    if (share >= sameFrom && share > (best?.share ?? 0)) best = { id: record.id, share };
  }
  if (best !== undefined) known.delete(best.id);
  return best?.id;
}

function sharedUnits(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]);
  return all.size === 0 ? 0 : new Set(left).intersection(new Set(right)).size / all.size;
}

function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
