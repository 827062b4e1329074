/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import type { Look } from "../../src/model/look.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { ownLook, plainOptions } from "../render/sample.ts";
import { galleryPage, loadGallery } from "../support/gallery.ts";
import { openScreen, type Screen, served } from "../support/screen.ts";
import { unexpected } from "../support/unexpected.ts";

let screen: Screen;
let look: Look;
beforeAll(async () => {
  [screen, look] = await Promise.all([openScreen(), ownLook()]);
});
afterAll(() => screen[Symbol.asyncDispose]());

/** The lines of a slide once its typefaces are there, which a browser loads as it comes to need them. */
async function settledLines(page: Page, id: string) {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  return page.evaluate(linesOf, id);
}

/** Runs in the page: every piece of a line of a slide's text, with its box from the slide's left upper corner. */
function linesOf(id: string) {
  const slide = document.querySelector(`section.slide[data-slide-id="${CSS.escape(id)}"]`);
  if (slide === null) return [];
  const from = slide.getBoundingClientRect();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const lines: { readonly text: string; readonly box: readonly number[] }[] = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { left, top, width, height } of range.getClientRects()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      if (text !== "") lines.push({ text, box: [left - from.left, top - from.top, width, height] });
    }
  }
  return lines;
}

async function onScreen(page: Page, id: string) {
  await page.evaluate((slide) => {
    location.hash = `#/${slide}`;
  }, id);
  await page.waitForFunction((slide) => document.querySelector("section.present")?.id === slide, {}, id);
  return settledLines(page, id);
}

test("every line of a slide stands on the screen where it stands on paper, to 1.5 px", async () => {
  const gallery = await loadGallery();
  const printed = galleryPage(gallery, "paper", "sr", look);
  const files = renderDeck(
    gallery.deck,
    "sr",
    look,
    { ...plainOptions, pictures: gallery.pictures },
    unexpected,
  );
  const context = await screen.context();
  const deck = await served(files).open(context, "gallery/sr.html");
  await deck.waitForFunction("Reveal.isReady()");
  const paper = await served(printed.files).open(context, printed.entry);
  await paper.emulateMediaType("print");
  for (const { id, layout } of gallery.deck.slides) {
    const expected = await settledLines(paper, id);
    const found = await onScreen(deck, id);
    expect(expected.length, layout).toBeGreaterThan(2);
    expect(
      found.map(({ text }) => text),
      layout,
    ).toEqual(expected.map(({ text }) => text));
    const apart = found.filter(({ box }, index) =>
      box.some((value, side) => Math.abs(value - (expected[index]?.box[side] ?? Number.NaN)) > 1.5),
    );
    expect(apart, layout).toEqual([]);
  }
});
