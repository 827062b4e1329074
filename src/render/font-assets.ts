import type { Look } from "../model/look.ts";
import { pageAsset, type PageAsset } from "./assets.ts";
import { fontCss } from "./font-face-css.ts";
import { chooseFonts } from "./fonts.ts";
import { languageCss } from "./language-css.ts";

/**
 * The font files that some HTML needs, and the rules that name them.
 *
 * @param addressOf a file as seen from the page
 */
export function fontAssets(
  html: string,
  look: Look,
  addressOf: (asset: PageAsset) => string,
): { readonly css: string; readonly assets: readonly PageAsset[] } {
  const { faces, stacks } = chooseFonts(html, look.fonts);
  const assets = new Map(faces.map((face) => [face, pageAsset(face.name, "woff2", face.file().bytes)]));
  const rules = fontCss(faces, (face) => {
    const asset = assets.get(face);
    return asset === undefined ? "" : addressOf(asset);
  });
  const css = [rules, languageCss(stacks)].filter((part) => part !== "").join("\n");
  return { css, assets: [...assets.values()] };
}
