import { parseColour, type Rgb } from "./contrast.ts";

/** A colour as authors write it: `#rrggbb`, `#rgb`, `rgb(1, 2, 3)`, `hsl(20 60% 40%)`, one of CSS's first sixteen names; undefined for others. */
export function colourOf(text: string): Rgb | undefined {
  const written = text.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(written);
  if (short !== null)
    return parseColour(
      `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`,
    );
  const parts = /^rgb\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*\)$/u.exec(written);
  if (parts !== null) {
    const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Math.min(255, Number(part)));
    return [red, green, blue];
  }
  const hsl = /^hsl\(\s*(\d{1,3}(?:\.\d+)?)(?:deg)?\s*[,\s]\s*([\d.]+)%\s*[,\s]\s*([\d.]+)%\s*\)$/u.exec(
    written,
  );
  if (hsl !== null) return fromHsl(Number(hsl[1]), Number(hsl[2]) / 100, Number(hsl[3]) / 100);
  return parseColour(names.get(written) ?? written);
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb; hue in degrees, the others 0–1 */
function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const place = (offset + hue / 30) % 12;
    const value = lightness - amount * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(255 * Math.min(1, Math.max(0, value)));
  };
  return [channel(0), channel(8), channel(4)];
}

const names: ReadonlyMap<string, string> = new Map([
  ["aqua", "#00ffff"],
  ["black", "#000000"],
  ["blue", "#0000ff"],
  ["fuchsia", "#ff00ff"],
  ["gray", "#808080"],
  ["green", "#008000"],
  ["lime", "#00ff00"],
  ["maroon", "#800000"],
  ["navy", "#000080"],
  ["olive", "#808000"],
  ["purple", "#800080"],
  ["red", "#ff0000"],
  ["silver", "#c0c0c0"],
  ["teal", "#008080"],
  ["white", "#ffffff"],
  ["yellow", "#ffff00"],
]);
