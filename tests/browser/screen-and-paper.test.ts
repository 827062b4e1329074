import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import type { RenderedPage } from "../../src/model/output-file.ts";
import { renderPrint } from "../../src/render/print.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { decodePng } from "../support/contact-sheet.ts";
import { type Gallery, galleryPage, galleryPictures, loadGallery } from "../support/gallery.ts";
import { unexpected } from "../support/unexpected.ts";

const hasPoppler = spawnSync("pdftoppm", ["-v"]).error === undefined;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
  folder = await mkdtemp(join(tmpdir(), "diptych-paper-"));
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** The pages of a PDF as a program that is not a browser draws them, at 1280×720. */
async function drawnPages(pdf: Uint8Array, count: number) {
  await writeFile(join(folder, "slides.pdf"), pdf);
  spawnSync("pdftoppm", ["-r", "96", "-png", join(folder, "slides.pdf"), join(folder, "page")]);
  const digits = String(count).length;
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(digits, "0"));
  return Promise.all(
    numbers.map(async (number) => decodePng(await readFile(join(folder, `page-${number}.png`)))),
  );
}

/** Of each slide, by its layout: how many pixels differ between screen and paper, as a share of all. */
async function differences(gallery: Gallery, page: RenderedPage) {
  const screen = await galleryPictures(browser, page, gallery, 1);
  const paper = await drawnPages(await browser.run(page, (open) => open.pdf()), screen.length);
  return screen.map(({ data, width, height }, index) => {
    const other = paper[index]?.data ?? new Uint8Array();
    const pixels = pixelmatch(data, other, undefined, width, height, { threshold: 0.1 });
    return [gallery.deck.slides[index]?.layout, pixels / (width * height)] as const;
  });
}

test.skipIf(!hasPoppler)(
  "a slide looks on paper as it does on the screen (skipped without pdftoppm, from poppler-utils)",
  async () => {
    const [gallery, look] = await Promise.all([loadGallery(), ownLook()]);
    const shares = await differences(gallery, galleryPage(gallery, "paper", "sr", look));
    expect(shares.filter(([, share]) => share > 0.01)).toEqual([]);
  },
);

test.skipIf(!hasPoppler)("a formula among right-to-left text leaves the page its size", async () => {
  const body = "الكتلة $M$ والبعد $d$ ونصف القطر $r$ وثابت الجاذبية $G$ في كل ما يأتي من هذه الأسطر";
  const deck = deckOf({ ar: [["a", { layout: "statement", title: "المد والجزر", body }]] });
  const look = await ownLook();
  const shares = await differences(
    { deck, pictures: new Map() },
    renderPrint(deck, "ar", look, plainOptions, unexpected),
  );
  expect(shares.filter(([, share]) => share > 0.005)).toEqual([]);
});
