/// <reference lib="dom" />

/** A picture of pixels as it is drawn. */
export interface DrawnPicture {
  /** The number of its slide among those that are walked. */
  readonly slide: number;
  /** What it shows, or how its file is called. */
  readonly text: string;
  /** CSS pixels for one of its own. */
  readonly scale: number;
}

/**
 * Runs in the page, so it may use nothing that is outside of itself.
 *
 * @param only these slides, by id; undefined: all of them
 */
export function walkPictures(only?: readonly string[]): DrawnPicture[] {
  const wanted = [
    ...document.querySelectorAll<HTMLElement>("section.slide[data-slide-id][data-lang]"),
  ].filter(({ dataset }) => only === undefined || only.includes(dataset.slideId ?? ""));
  return wanted.flatMap((element, slide) =>
    [...element.querySelectorAll("img")].flatMap((image) => {
      const { naturalWidth, naturalHeight, alt, currentSrc } = image;
      const { pathname } = new URL(currentSrc || "about:blank");
      if (naturalWidth === 0 || /\.svg$|^image\/svg/i.test(pathname)) return [];
      const { width, height } = image.getBoundingClientRect();
      const isWhole = ["contain", "scale-down"].includes(getComputedStyle(image).objectFit);
      const scale = Math[isWhole ? "min" : "max"](width / naturalWidth, height / naturalHeight);
      return [{ slide, text: alt || (pathname.split("/").at(-1) ?? ""), scale }];
    }),
  );
}
