/**
 * `npm run gallery`: draws the pictures of docs/gallery.md and the golden pictures of tests/browser/gallery.test.ts anew. Look
 * at each of them before you commit it.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { thisEnvironment } from "../src/host/environment.ts";
import { openBrowser } from "../src/host/open-browser.ts";
import { ownLook } from "../tests/render/sample.ts";
import { contactSheet, type Image, inGrey } from "../tests/support/contact-sheet.ts";
import {
  galleryLangs,
  galleryPage,
  galleryPath,
  galleryPictures,
  loadGallery,
  type Theme,
  themes,
} from "../tests/support/gallery.ts";
import { palettePng } from "../tests/support/palette-png.ts";

const docs = fileURLToPath(new URL("../docs/gallery/", import.meta.url));
await mkdir(docs, { recursive: true });

const gallery = await loadGallery();
const look = await ownLook();
await using browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });

for (const theme of themes) {
  for (const lang of galleryLangs) {
    const sheet = contactSheet(await slides(theme, lang, 0.25), 4);
    await writeFile(galleryPath(`${theme}.${lang}.png`), palettePng(inGrey(sheet)));
  }
}

const byLang = await Promise.all(galleryLangs.map((lang) => slides("paper", lang, 0.5)));
for (const [index, { layout }] of gallery.deck.slides.entries()) {
  const four = byLang.flatMap((pictures) => pictures[index] ?? []);
  await writeFile(`${docs}${layout}.png`, palettePng(contactSheet(four, 2, 8)));
}
for (const theme of themes) {
  const all = await slides(theme, theme === "ink" ? "sr" : "id", 0.25);
  await writeFile(`${docs}theme-${theme}.png`, palettePng(contactSheet(all, 3, 6)));
}

/** In the order of the deck, which has each layout once. */
async function slides(theme: Theme, lang: string, scale: number): Promise<readonly Image[]> {
  const page = galleryPage(gallery, theme, lang, look);
  return galleryPictures(browser, page, gallery, scale);
}
