import { readFile } from "node:fs/promises";
import pixelmatch from "pixelmatch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { layouts } from "../../src/model/deck.ts";
import type { Look } from "../../src/model/look.ts";
import { measureSlides } from "../../src/print/measure.ts";
import { ownLook } from "../render/sample.ts";
import { cellOf, decodePng, type Image, inGrey } from "../support/contact-sheet.ts";
import {
  type Gallery,
  galleryLangs,
  galleryPage,
  galleryPath,
  galleryPictures,
  loadGallery,
  themes,
} from "../support/gallery.ts";

let browser: Browser;
let look: Look;
let gallery: Gallery;
beforeAll(async () => {
  [browser, look, gallery] = await Promise.all([
    openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    ownLook(),
    loadGallery(),
  ]);
});
afterAll(() => browser[Symbol.asyncDispose]());

test("the gallery has a slide of every layout, in every language", () => {
  expect(gallery.deck.slides.map(({ layout }) => layout).toSorted()).toEqual(layouts.toSorted());
  for (const { texts } of gallery.deck.slides) expect(texts.size).toBe(galleryLangs.length);
});

/** How many pixels differ by more than a shade, as a share of all. */
function difference(found: Image, golden: Image): number {
  const pixels = pixelmatch(found.data, golden.data, undefined, found.width, found.height, {
    threshold: 0.1,
  });
  return pixels / (found.width * found.height);
}

describe.each(themes)("theme %s looks as it did", (theme) => {
  test.each(galleryLangs)("in %s", async (lang) => {
    const page = galleryPage(gallery, theme, lang, look);
    const pictures = (await galleryPictures(browser, page, gallery, 0.25)).map(inGrey);
    const sheet = decodePng(await readFile(galleryPath(`${theme}.${lang}.png`)));
    const differing = gallery.deck.slides.filter((_, index) => {
      const found = pictures[index];
      return found === undefined || difference(found, cellOf(sheet, index, found)) > 0.01;
    });
    const changed = differing.map(({ layout }) => layout);
    expect(changed, "if that is right, draw them anew with `npm run gallery` and look at them").toEqual([]);
  });
});

test.each(galleryLangs)(
  "every slide of the gallery fits at its full size, and nothing in it is drawn badly, in %s",
  async (lang) => {
    const measures = await measureSlides(browser, galleryPage(gallery, "paper", lang, look));
    expect(measures.filter(({ overflow }) => overflow > 0)).toEqual([]);
    expect(measures.flatMap(({ slide, flaws }) => flaws.map((flaw) => ({ slide, flaw })))).toEqual([]);
  },
);
