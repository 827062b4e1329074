import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "../../src/host/browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import type { SlidePicture } from "../../src/model/picture.ts";
import type { RenderedPage } from "../../src/model/output-file.ts";
import { renderPrint } from "../../src/render/print.ts";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { plainOptions } from "../render/sample.ts";
import { decodePng, type Image } from "./contact-sheet.ts";
import { unexpected } from "./unexpected.ts";

export const galleryLangs = ["id", "sr", "ar", "ja"] as const;
export const themes = ["paper", "ink", "contrast"] as const;
export type Theme = (typeof themes)[number];

export interface Gallery {
  readonly deck: Deck;
  readonly pictures: ReadonlyMap<string, SlidePicture>;
}

/** The sample deck with a slide of every layout, `tests/golden/gallery/<lang>.md`. */
export async function loadGallery(): Promise<Gallery> {
  const files = await Promise.all(
    galleryLangs.map(async (lang) => {
      const text = await readFile(galleryPath(`${lang}.md`), "utf8");
      return parseSlideFile({ file: `${lang}.md`, text }, unexpected);
    }),
  );
  const path = "media/bridge.svg";
  const asset = { path, bytes: await readFile(galleryPath(path)), width: 1100, height: 380 };
  return {
    deck: joinSlideFiles(files, { name: "gallery", pivot: "id" }, unexpected),
    pictures: new Map([[path, { type: "picture", format: "svg", asset }]]),
  };
}

/** Where a golden file lies. */
export function galleryPath(name: string): string {
  return fileURLToPath(new URL(`../golden/gallery/${name}`, import.meta.url));
}

export function galleryPage({ deck, pictures }: Gallery, theme: Theme, lang: Lang, look: Look): RenderedPage {
  return renderPrint(deck, lang, look, { ...plainOptions, theme, pictures }, unexpected);
}

/** All slides in one theme and language, in the deck's order. In one screenshot: each takes its time, however small. */
export async function galleryPictures(
  browser: Browser,
  page: RenderedPage,
  { deck }: Gallery,
  scale: number,
): Promise<readonly Image[]> {
  const png = await browser.run(page, (open) => open.screenshot({ selector: "main", width: 1280, scale }));
  const all = decodePng(png);
  const height = all.height / deck.slides.length;
  return deck.slides.map((_, index) => ({
    width: all.width,
    height,
    data: all.data.subarray(index * height * all.width * 4, (index + 1) * height * all.width * 4),
  }));
}
