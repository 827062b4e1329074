/// <reference lib="dom" />
// What runs in the page. Each function is sent there as text, so it may use nothing that is outside of itself.
// oxlint-disable unicorn/consistent-function-scoping

/** In CSS pixels from the document's left upper corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element as it is drawn. Elements are numbered in document order; a slide is an element like any other. */
export interface DrawnElement {
  /** Set on slides alone. */
  readonly slide: { readonly id: string; readonly lang: string } | undefined;
  /** The number of the element it stands in; -1 for a slide. */
  readonly parent: number;
  readonly name: string;
  readonly boxes: readonly Box[];
  /** Inside the border, where overflow is cut; undefined for what never cuts: SVG, inline boxes. */
  readonly inner: Box | undefined;
  readonly cutsX: boolean;
  readonly cutsY: boolean;
  readonly position: string;
  readonly isTransformed: boolean;
  readonly isVisible: boolean;
  /** `aria-hidden`, and no text in it. */
  readonly isDecoration: boolean;
  /** `aria-hidden`: what it says is said elsewhere. */
  readonly isHidden: boolean;
  /** How small its text may be, in px; undefined for what says it for itself, as for what stands in it. */
  readonly leastText: number | undefined;
  /** Computed size in px, style, weight and families, as `probeFonts` takes it: "32px|normal|400|serif". */
  readonly font: string;
}

/** One text node. */
export interface DrawnText {
  /** The number of its element. */
  readonly element: number;
  readonly text: string;
  /** One per line, or piece of a line. */
  readonly boxes: readonly Box[];
}

/** Every slide of a print page, in the order of the page. */
export function listSlides(): { readonly slide: string; readonly lang: string }[] {
  const sections = document.querySelectorAll<HTMLElement>("section.slide[data-slide-id][data-lang]");
  return [...sections].map(({ dataset }) => ({ slide: dataset.slideId ?? "", lang: dataset.lang ?? "" }));
}

/**
 * Slides and all that is in them.
 *
 * @param only these slides, by id; undefined: all of them
 */
export function walkElements(only?: readonly string[]): DrawnElement[] {
  const slides = "section.slide[data-slide-id][data-lang]";
  const wanted = [...document.querySelectorAll<HTMLElement>(slides)].filter(
    ({ dataset }) => only === undefined || only.includes(dataset.slideId ?? ""),
  );
  const elements = wanted.flatMap((slide) => [slide, ...slide.querySelectorAll("*")]);
  const numbers = new Map(elements.map((element, number) => [element, number]));
  return elements.map((element) => {
    const style = getComputedStyle(element);
    const isSlide = element.matches(slides);
    return {
      slide: isSlide
        ? { id: element.getAttribute("data-slide-id") ?? "", lang: element.getAttribute("data-lang") ?? "" }
        : undefined,
      parent: isSlide || !element.parentElement ? -1 : (numbers.get(element.parentElement) ?? -1),
      name: element.localName,
      boxes: [...element.getClientRects()].map(boxOf),
      inner: element instanceof HTMLElement && style.display !== "inline" ? innerBox(element) : undefined,
      cutsX: style.overflowX !== "visible",
      cutsY: style.overflowY !== "visible",
      position: style.position,
      isTransformed: style.transform !== "none" || style.scale !== "none" || style.rotate !== "none",
      isVisible: style.visibility === "visible",
      isDecoration: element.getAttribute("aria-hidden") === "true" && element.textContent.trim() === "",
      isHidden: element.getAttribute("aria-hidden") === "true",
      leastText: leastText(element),
      font: [style.fontSize, style.fontStyle, style.fontWeight, style.fontFamily].join("|"),
    };
  });

  function boxOf({ left, top, right, bottom }: Box): Box {
    return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
  }

  /** Captions may be smaller; of footers, raised and lowered letters and formulas it is wanted. */
  function leastText(element: Element): number | undefined {
    if (element.matches("footer, sup, sub, rt, .katex, svg")) return 0;
    return element.matches("figcaption, caption, small") ? 18 : undefined;
  }

  /** `client…` does not know of transforms. */
  function innerBox(element: HTMLElement): Box {
    const rect = element.getBoundingClientRect();
    const scale = element.offsetWidth > 0 ? rect.width / element.offsetWidth : 1;
    const left = rect.left + element.clientLeft * scale;
    const top = rect.top + element.clientTop * scale;
    const right = left + element.clientWidth * scale;
    return boxOf({ left, top, right, bottom: top + element.clientHeight * scale });
  }
}

/** All text of the slides but that of SVG, which is a picture; elements are numbered as by `walkElements`. */
export function walkTexts(only?: readonly string[]): DrawnText[] {
  const slides = "section.slide[data-slide-id][data-lang]";
  const wanted = [...document.querySelectorAll<HTMLElement>(slides)].filter(
    ({ dataset }) => only === undefined || only.includes(dataset.slideId ?? ""),
  );
  const elements = wanted.flatMap((slide) => [slide, ...slide.querySelectorAll("*")]);
  return elements.flatMap((element, number) =>
    element.closest("svg")
      ? []
      : [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "")
          .map((node) => drawn(node, number, node.textContent ?? "")),
  );

  function drawn(node: Node, element: number, text: string): DrawnText {
    const range = document.createRange();
    // White space at the ends is not seen, and may hang over an edge.
    range.setStart(node, text.length - text.trimStart().length);
    range.setEnd(node, text.trimEnd().length);
    const boxes = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    }));
    return { element, text: text.trim().replace(/\s+/g, " "), boxes };
  }
}

/** Gives slides another step; what they are drawn with follows from it. */
export function setFit(ids: readonly string[], step: number): void {
  for (const slide of document.querySelectorAll<HTMLElement>("section.slide[data-slide-id]")) {
    if (ids.includes(slide.dataset.slideId ?? "")) slide.dataset.fit = String(step);
  }
}

/**
 * How high one line of each font is where nothing scales it, in px: what drawn lines are compared with. At the very size,
 * because browsers round a font's height to whole pixels.
 *
 * @param fonts as in `DrawnElement.font`
 */
export function probeFonts(fonts: readonly string[]): number[] {
  const probe = document.createElement("span");
  probe.textContent = "x";
  document.body.append(probe);
  const range = document.createRange();
  range.selectNodeContents(probe);
  const heights = fonts.map((font) => {
    const [fontSize, fontStyle, fontWeight, fontFamily] = font.split("|");
    Object.assign(probe.style, { position: "absolute", fontSize, fontStyle, fontWeight, fontFamily });
    return range.getBoundingClientRect().height;
  });
  probe.remove();
  return heights;
}
