/**
 * Part of `npm run gallery`: draws docs/pictures/forms.<n>.png, the forms of docs/markdown.md as slides, from bench/forms/en.md. Look at
 * each of them before you commit it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { thisEnvironment } from "../src/host/environment.ts";
import { openBrowser } from "../src/host/open-browser.ts";
import { renderPrint } from "../src/render/print.ts";
import { joinSlideFiles } from "../src/slidefile/join.ts";
import { parseSlideFile } from "../src/slidefile/parse.ts";
import { ownLook, plainOptions } from "../tests/render/sample.ts";
import { contactSheet } from "../tests/support/contact-sheet.ts";
import { galleryPictures, loadGallery } from "../tests/support/gallery.ts";
import { palettePng } from "../tests/support/palette-png.ts";
import { unexpected } from "../tests/support/unexpected.ts";

const text = await readFile(new URL("forms/en.md", import.meta.url), "utf8");
const file = parseSlideFile({ file: "en.md", text }, unexpected);
const deck = joinSlideFiles([file], { name: "forms", pivot: "en" }, unexpected);
const { pictures } = await loadGallery();
const page = renderPrint(deck, "en", await ownLook(), { ...plainOptions, pictures }, unexpected);

await using browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
const slides = await galleryPictures(browser, page, { deck, pictures }, 0.375);
for (const [index, start] of [0, 4].entries()) {
  const sheet = contactSheet(slides.slice(start, start + 4), 2, 8);
  await writeFile(new URL(`../docs/pictures/forms.${index + 1}.png`, import.meta.url), palettePng(sheet));
}
