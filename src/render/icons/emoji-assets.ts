import type { Look } from "../../model/look.ts";
import { pageAsset, type PageAsset } from "../assets.ts";
import { blankFont } from "./blank-font.ts";
import { emojiIcon, variationSelector } from "./emoji.ts";
import { iconFile } from "./icon-svg.ts";

/**
 * The pictures of the emoji that some HTML has marked, the font that holds their places, and the rules that name both.
 *
 * @param addressOf a file as seen from the page
 */
export function emojiAssets(
  html: string,
  { icons }: Look,
  addressOf: (asset: PageAsset) => string,
): { readonly css: string; readonly assets: readonly PageAsset[] } {
  const keys = new Set([...html.matchAll(/class="emoji emoji-([\da-f-]+)"/gu)].map(([, key = ""]) => key));
  if (keys.size === 0) return { css: "", assets: [] };
  const pictures = [...keys].toSorted().flatMap((key) => {
    const icon = emojiIcon(key, icons);
    return icon === undefined ? [] : [{ key, asset: pageAsset("emoji", "svg", iconFile(icon)) }];
  });
  const codePoints = [...keys].flatMap((key) => key.split("-").map((digits) => Number.parseInt(digits, 16)));
  const font = pageAsset("emoji", "ttf", blankFont([...codePoints, variationSelector]));
  const rules = pictures.map(
    ({ key, asset }) =>
      `.emoji.emoji-${key} { background-image: url("${addressOf(asset)}");${drawnIn(key)} }`,
  );
  const face = `@font-face { font-family: "Emoji Place"; src: url("${addressOf(font)}") format("truetype"); font-display: block; }`;
  return { css: [face, ...rules].join("\n"), assets: [font, ...pictures.map(({ asset }) => asset)] };
}

/** What is joined of several emoji takes the place of one. */
function drawnIn(key: string): string {
  const joined = key.split("-200d-").length - 1;
  return joined === 0 ? "" : ` letter-spacing: ${(-1.2 * joined).toFixed(1)}em;`;
}
