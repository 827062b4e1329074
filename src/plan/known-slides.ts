import type { Layout } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import type { PlanRecord } from "../model/plan-record.ts";

/** A slide as `plan.json` remembers it. */
export interface KnownSlide {
  readonly id: string;
  readonly layout: Layout;
  readonly fingerprints: ReadonlyMap<Lang, ReadonlySet<string>>;
}

/** The slides of the last time in the pivot's order, then those that only another language still has. */
export function knownSlides(
  previous: PlanRecord | undefined,
  pivot: Lang,
  except: ReadonlySet<string>,
): readonly KnownSlide[] {
  if (previous === undefined) return [];
  const known = new Map<
    string,
    { readonly layout: Layout; readonly fingerprints: Map<Lang, ReadonlySet<string>> }
  >();
  for (const lang of new Set([pivot, ...Object.keys(previous.langs)])) {
    for (const slide of previous.langs[lang]?.slides ?? []) {
      if (except.has(slide.id)) continue;
      const entry = known.get(slide.id) ?? { layout: slide.layout, fingerprints: new Map() };
      const own = slide.units.map((unit) => unit.fingerprint).filter((fingerprint) => fingerprint !== "");
      entry.fingerprints.set(lang, new Set(own));
      known.set(slide.id, entry);
    }
  }
  return [...known].map(([id, entry]) => ({ id, ...entry }));
}
