/** Red, green and blue, 0–255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Smallest contrast of text with what lies behind it (WCAG 2.2, 1.4.3, level AA). */
export const readable = 4.5;

/** `#rrggbb`, in either case; undefined for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(text.trim());
  if (digits === null) return undefined;
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

export function formatColour(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** 1–21; the order of the two does not matter. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The nearest shade of `colour`, towards black or white, that text in it can be read on each of `grounds`. Where grounds
 * pull both ways, black or white, whichever reads better.
 *
 * @param least contrast, 1–21
 */
export function readableOn(colour: Rgb, grounds: readonly Rgb[], least = readable): Rgb {
  const worst = (shade: Rgb): number => Math.min(...grounds.map((ground) => contrast(shade, ground)));
  for (let step = 0; step <= 100; step++) {
    const shades = [mix(colour, black, step / 100), mix(colour, white, step / 100)];
    const found = shades.find((shade) => worst(shade) >= least);
    if (found !== undefined) return found;
  }
  return worst(black) >= worst(white) ? black : white;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function mix([red, green, blue]: Rgb, [r, g, b]: Rgb, share: number): Rgb {
  return [between(red, r, share), between(green, g, share), between(blue, b, share)];
}

function between(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}
