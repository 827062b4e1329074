import { createHash } from "node:crypto";
import { checkOverflow } from "../check/overflow.ts";
import { fontStack } from "../languages/font-stack.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagrams } from "../model/diagram.ts";
import type { Report } from "../model/diagnostic.ts";
import { type DeckFit, type Fit, type FitRecord, type FitStep, partIds } from "../model/fit.ts";
import type { Lang } from "../model/lang.ts";
import type { FontFamily, Look } from "../model/look.ts";
import type { SlideMeasure } from "../model/measure.ts";
import type { SlidePicture } from "../model/picture.ts";
import { slideHash } from "../slidefile/slide-hash.ts";

/**
 * The steps and splits that an earlier run measured, for a run without a browser. Says which slides nobody has measured as they
 * are now, and which are known to run over.
 */
export function knownFit(deck: Deck, record: FitRecord | undefined, style: string, report: Report): DeckFit {
  const steps = new Map<string, FitStep>();
  const splits = new Map<string, readonly number[]>();
  const unmeasured: string[] = [];
  const known = record?.style === style ? record.slides : {};
  for (const slide of deck.slides) {
    const own = known[slideHash(slide)];
    if (own === undefined) unmeasured.push(slide.id);
    else if ("step" in own) {
      steps.set(slide.id, own.step);
      checkOverflow(deck, measuresOf(slide.id, own.over ?? {}), report);
    } else {
      splits.set(slide.id, own.splitBefore);
      for (const [part, id] of partIds(slide.id, own.splitBefore.length).entries()) {
        steps.set(id, own.steps[part] ?? 100);
      }
    }
  }
  if (unmeasured.length > 0) reportUnmeasured(unmeasured, deck, report);
  return { splits, steps };
}

/** What this run measured, for later ones. */
export function fitRecord(
  deck: Deck,
  { splits, steps }: DeckFit,
  measures: readonly SlideMeasure[],
  style: string,
): FitRecord {
  const stepOf = (id: string): FitStep => steps.get(id) ?? 100;
  const slides = deck.slides.map((slide): readonly [string, Fit] => {
    const splitBefore = splits.get(slide.id);
    if (splitBefore !== undefined) {
      const parts = partIds(slide.id, splitBefore.length);
      return [slideHash(slide), { splitBefore, steps: parts.map(stepOf) }];
    }
    const over = measures.filter((measure) => measure.slide === slide.id && measure.overflow > 0);
    const pixels = over.map(({ lang, overflow }) => [lang, Math.ceil(overflow)] as const);
    const step = stepOf(slide.id);
    return [slideHash(slide), { step, ...(over.length > 0 && { over: Object.fromEntries(pixels) }) }];
  });
  return { version: 1, style, slides: Object.fromEntries(slides) };
}

/** Templates of what stands around slides, and of pages that show them as they were measured. */
const screenOnly =
  /^(?:screen\/|partials\/(?:deck-head|keys|languages|search|speaker)\.hbs$|(?:deck|library|contact|handout)\.hbs$|theme\/(?:deck|handout)\.css$)/u;

export interface DrawnWith {
  readonly theme: string;
  readonly langs: readonly Lang[];
  readonly pictures: ReadonlyMap<string, SlidePicture>;
  readonly diagrams: Diagrams;
}

/** What a measurement depends on beside the slide: templates, style sheets, fonts, the theme's name, sizes of pictures. */
export function styleHash(look: Look, { theme, langs, pictures, diagrams }: DrawnWith): string {
  const drawing = [...look.templates].filter(([path]) => !screenOnly.test(path));
  const templates = drawing.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const sizes = [...pictures].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(sizeOf);
  const drawings = [...diagrams.values()].map(({ width, height }) => [width, height]);
  const isInstalled = (family: FontFamily) => look.fonts(family).length > 0;
  const fonts = langs.map((lang) =>
    (["serif", "sans", "mono"] as const).map((role) =>
      fontStack(lang, role, isInstalled).map(({ name }) => name),
    ),
  );
  const drawn = JSON.stringify([
    theme,
    templates,
    fonts,
    ...[sizes, drawings].filter(({ length }) => length > 0),
  ]);
  return createHash("sha256").update(drawn).digest("hex").slice(0, 16);
}

function sizeOf([address, picture]: readonly [string, SlidePicture]): readonly unknown[] {
  if (picture.type === "flaw") return [address];
  return [address, picture.asset.width, picture.asset.height];
}

function measuresOf(slide: string, over: Readonly<Record<string, number>>): readonly SlideMeasure[] {
  return Object.entries(over).map(([lang, overflow]) => ({
    slide,
    lang,
    overflow,
    culprit: "",
    smallestText: undefined,
    flaws: [],
  }));
}

function reportUnmeasured(ids: readonly string[], deck: Deck, report: Report): void {
  const which = ids.length === deck.slides.length ? "the slides" : ids.map((id) => `\`${id}\``).join(", ");
  report({
    severity: "note",
    code: "render/unmeasured",
    message: `not known whether ${which} fit: not measured as they are now`,
    hint: `\`diptych pdf ${deck.name}\` measures them in a browser`,
  });
}
