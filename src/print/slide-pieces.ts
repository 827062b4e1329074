import type { Box, DrawnElement, DrawnText } from "./slide-walk.ts";

/** A text node, or an element that is drawn as a whole, with all that cuts it off. */
export interface Piece {
  /** Its text or its element's name, shortened, for messages. */
  readonly label: string;
  readonly boxes: readonly Box[];
  /** What cuts it off beside the slide itself; sides that do not cut are absent. */
  readonly limits: readonly Partial<Box>[];
  /** Undefined for what is no text. */
  readonly font: string | undefined;
  /** How small text may be, in px; 0 where any size will do. */
  readonly leastText: number;
  /** `aria-hidden`: what it says is said elsewhere. */
  readonly isHidden: boolean;
}

export interface SlidePieces {
  readonly slide: string;
  readonly lang: string;
  readonly box: Box;
  readonly pieces: readonly Piece[];
}

/** What each slide shows, in the order of the page; what nobody is to see is left out. */
export function piecesOf(
  elements: readonly DrawnElement[],
  texts: readonly DrawnText[],
): readonly SlidePieces[] {
  const bySlide = new Map<number, Piece[]>();
  const add = (number: number, label: string, boxes: readonly Box[], font: string | undefined) => {
    const way = wayUp(number, elements);
    const limits = limitsOn(way);
    const drawn = boxes.filter((box) => box.right > box.left && box.bottom > box.top);
    if (drawn.length === 0 || !way[0]?.isVisible || limits.some(isTiny)) return;
    const slide = slideNumber(number, elements);
    const leastText = way.find((each) => each.leastText !== undefined)?.leastText ?? 24;
    const isHidden = way.some((each) => each.isHidden);
    const piece = { label: shortened(label), boxes: drawn, limits, font, leastText, isHidden };
    const others = bySlide.get(slide);
    if (others === undefined) bySlide.set(slide, [piece]);
    else others.push(piece);
  };
  for (const { element, text, boxes } of texts) add(element, text, boxes, elements[element]?.font);
  for (const [number, element] of elements.entries()) {
    if (drawnWhole.has(element.name) && !isWithinPicture(number, elements)) {
      add(number, `<${element.name}>`, element.boxes, undefined);
    }
  }
  return elements.flatMap(({ slide, boxes: [box] }, number) =>
    slide && box ? [{ slide: slide.id, lang: slide.lang, box, pieces: bySlide.get(number) ?? [] }] : [],
  );
}

const drawnWhole: ReadonlySet<string> = new Set(["img", "svg", "table", "canvas", "video"]);

/** Within an SVG, or within decoration that may well bleed off the page. */
function isWithinPicture(number: number, elements: readonly DrawnElement[]): boolean {
  const [self, ...above] = wayUp(number, elements);
  return (
    self?.isDecoration === true || above.some(({ name, isDecoration }) => name === "svg" || isDecoration)
  );
}

/** From an element up to, and without, its slide. */
function wayUp(number: number, elements: readonly DrawnElement[]): readonly DrawnElement[] {
  const element = elements[number];
  if (element === undefined || element.slide) return [];
  return [element, ...wayUp(element.parent, elements)];
}

function slideNumber(number: number, elements: readonly DrawnElement[]): number {
  const element = elements[number];
  return element === undefined || element.slide ? number : slideNumber(element.parent, elements);
}

function limitsOn(way: readonly DrawnElement[]): readonly Partial<Box>[] {
  const limits: Partial<Box>[] = [];
  // What is positioned absolutely is cut off only from the ancestor that it is positioned by.
  let isEscaping = false;
  for (const { inner, cutsX, cutsY, position, isTransformed, name } of way) {
    if (isEscaping && position === "static" && !isTransformed) continue;
    isEscaping = position === "absolute" || position === "fixed";
    // Pictures cut themselves off by nature.
    if (inner === undefined || drawnWhole.has(name)) continue;
    const { left, right, top, bottom } = inner;
    if (cutsX || cutsY) limits.push({ ...(cutsX && { left, right }), ...(cutsY && { top, bottom }) });
  }
  return limits;
}

/** One pixel or less is how text for screen readers alone is hidden. */
function isTiny({ left, right, top, bottom }: Partial<Box>): boolean {
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return false;
  return right - left <= 1 && bottom - top <= 1;
}

/** For messages. */
export function shortened(label: string): string {
  return label.length <= 60 ? label : `${label.slice(0, 59).trimEnd()}…`;
}
