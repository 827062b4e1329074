import type { Browser, Page } from "../host/browser.ts";
import type { DrawnFlaw, SlideMeasure } from "../model/measure.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { drawnFlaws } from "./drawn-flaws.ts";
import { type FallbackGlyph, fallbackGlyphs } from "./fallback-glyphs.ts";
import { walkBrokenWords, walkLoneWords } from "./line-walk.ts";
import { walkPictures } from "./picture-walk.ts";
import { type Piece, piecesOf, shortened, type SlidePieces } from "./slide-pieces.ts";
import { type Box, probeFonts, walkElements, walkTexts } from "./slide-walk.ts";

/** Up to this, in px, a difference is how numbers were rounded. */
const tolerance = 0.5;

/**
 * Measures every slide of a print page as a browser draws it, in the order of the page. `scrollHeight` misses most of what
 * a slide can lose; the rectangles of every text and picture do not.
 */
export async function measureSlides(
  browser: Browser,
  rendered: RenderedPage,
): Promise<readonly SlideMeasure[]> {
  return await browser.run(rendered, (page) => measurePage(page));
}

/** @param only these slides, by id; undefined: all of the page's */
export async function measurePage(page: Page, only?: readonly string[]): Promise<readonly SlideMeasure[]> {
  const [elements, texts] = [await page.evaluate(walkElements, only), await page.evaluate(walkTexts, only)];
  const slides = piecesOf(elements, texts);
  const found = await foundInPage(page, only, await fallbackGlyphs(page, elements, texts));
  const fonts = [...new Set(slides.flatMap(({ pieces }) => pieces.flatMap(({ font }) => font ?? [])))];
  const heights = await page.evaluate(probeFonts, fonts);
  const heightByFont = new Map(fonts.map((font, index) => [font, heights[index] ?? 0]));
  return slides.map((slide, index) => {
    const measure = measureSlide(slide, heightByFont);
    return { ...measure, flaws: [...measure.flaws, ...(found.get(index) ?? [])] };
  });
}

/** A picture may be so much larger than its file before anyone sees it. */
const unseen = 1.05;

/** What boxes do not tell, by the number of the slide. */
async function foundInPage(
  page: Page,
  only: readonly string[] | undefined,
  foreign: readonly FallbackGlyph[],
): Promise<ReadonlyMap<number, readonly DrawnFlaw[]>> {
  const [broken, alone, pictures] = await Promise.all([
    page.evaluate(walkBrokenWords, only),
    page.evaluate(walkLoneWords, only),
    page.evaluate(walkPictures, only),
  ]);
  const enlarged = pictures.filter(({ scale }) => scale > unseen);
  const found = [
    ...broken.map(({ slide, word }) => ({
      slide,
      flaw: { type: "broken-word", text: shortened(word) } as const,
    })),
    ...alone.map(({ slide, word }) => ({
      slide,
      flaw: { type: "lone-word", text: shortened(word) } as const,
    })),
    ...enlarged.map(({ slide, text, scale }) => ({
      slide,
      flaw: { type: "enlarged-picture", text: shortened(text), scale } as const,
    })),
    ...foreign.map(({ slide, letter, family }) => ({
      slide,
      flaw: { type: "fallback-glyph", text: letter, family } as const,
    })),
  ];
  const bySlide = Map.groupBy(found, ({ slide }) => slide);
  return new Map([...bySlide].map(([slide, flaws]) => [slide, flaws.map(({ flaw }) => flaw)]));
}

/**
 * What the drawn boxes say of one slide.
 *
 * @param heightByFont of a line that nothing scales, in px, by `Piece.font`
 */
export function measureSlide(
  { slide, lang, box, pieces }: SlidePieces,
  heightByFont: ReadonlyMap<string, number>,
): SlideMeasure {
  const reaches = pieces.map((piece) => ({ label: piece.label, overflow: overflowOf(piece, box) }));
  const fits = { label: "", overflow: 0 };
  const worst = reaches.reduce((most, each) => (each.overflow > most.overflow ? each : most), fits);
  const { label, overflow } = worst.overflow > tolerance ? worst : fits;
  const sizeOf = (piece: Piece): number | undefined => drawnSize(piece, heightByFont);
  const sizes = pieces.flatMap((piece) => sizeOf(piece) ?? []);
  const smallestText = sizes.length === 0 ? undefined : hundredths(Math.min(...sizes));
  return {
    slide,
    lang,
    overflow: hundredths(overflow),
    culprit: label,
    smallestText,
    flaws: drawnFlaws(pieces, sizeOf),
  };
}

function overflowOf({ boxes, limits }: Piece, slide: Box): number {
  return Math.max(...[slide, ...limits].flatMap((limit) => boxes.map((box) => reachBeyond(box, limit))));
}

function reachBeyond(box: Box, { left, top, right, bottom }: Partial<Box>): number {
  return Math.max(
    left === undefined ? 0 : left - box.left,
    top === undefined ? 0 : top - box.top,
    right === undefined ? 0 : box.right - right,
    bottom === undefined ? 0 : box.bottom - bottom,
  );
}

/** The computed size does not know of transforms and of text that is shrunk to fit; the drawn height does. */
function drawnSize({ boxes, font }: Piece, heightByFont: ReadonlyMap<string, number>): number | undefined {
  const probed = font === undefined ? undefined : heightByFont.get(font);
  if (font === undefined || !probed) return undefined;
  const line = Math.min(...boxes.map(({ top, bottom }) => bottom - top));
  return (Number.parseFloat(font) * line) / probed;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
