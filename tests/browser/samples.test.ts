import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { slidePictures } from "../../src/build/slide-pictures.ts";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { loadPictures } from "../../src/load/pictures.ts";
import type { Look } from "../../src/model/look.ts";
import { fitSlides } from "../../src/print/fit.ts";
import { renderPrint } from "../../src/render/print.ts";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { evenSplit, splitDeck } from "../../src/slidefile/split-slide.ts";
import { ownLook, plainOptions } from "../render/sample.ts";
import { unexpected } from "../support/unexpected.ts";

let browser: Browser;
let look: Look;
beforeAll(async () => {
  [browser, look] = await Promise.all([
    openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    ownLook(),
  ]);
});
afterAll(() => browser[Symbol.asyncDispose]());

async function sample(name: string) {
  const folder = fileURLToPath(new URL(`../../slides/${name}`, import.meta.url));
  const names = (await readdir(folder)).filter((file) => file.endsWith(".md"));
  const files = names.map(async (file) => {
    const text = new TextDecoder().decode(await nodeDisk.read(join(folder, file)));
    return parseSlideFile({ file, text }, unexpected);
  });
  const pivot = names[0]?.replace(/\.md$/u, "") ?? "";
  const deck = joinSlideFiles(await Promise.all(files), { name, pivot }, () => {});
  const find = (addresses: readonly string[]) =>
    loadPictures(nodeDisk, { folder, within: [folder] }, addresses);
  return { deck, pictures: await slidePictures(deck, [], find) };
}

test.each(["sales-funnel", "tides"])("nothing in the slides of %s is drawn badly", async (name) => {
  const { deck, pictures } = await sample(name);
  const options = { ...plainOptions, pictures };
  const { measures } = await fitSlides(browser, {
    render: (splits) =>
      deck.langs.map((lang) => renderPrint(splitDeck(deck, splits), lang, look, options, unexpected)),
    split: (slide, parts) => evenSplit(deck, slide, parts),
  });
  expect(measures.length).toBeGreaterThanOrEqual(deck.slides.length * deck.langs.length);
  const flaws = measures.flatMap(({ slide, lang, overflow, flaws: found }) =>
    overflow === 0 && found.length === 0 ? [] : [{ slide, lang, overflow, found }],
  );
  expect(flaws).toEqual([]);
});
