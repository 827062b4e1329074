import { parseColour, type Rgb } from "./contrast.ts";

/** A colour as authors write it: `#rrggbb`, `#rgb`, `rgb(1, 2, 3)`, one of CSS's first sixteen names; undefined for others. */
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
  return parseColour(names.get(written) ?? written);
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
