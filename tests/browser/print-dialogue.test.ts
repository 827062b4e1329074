/// <reference lib="dom" />
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lang } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import type { OutputFile } from "../../src/model/output-file.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPair, renderPairPrint } from "../../src/render/pair.ts";
import { renderPrint } from "../../src/render/print.ts";
import { singleFile } from "../../src/render/single-file.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { type Gallery, loadGallery } from "../support/gallery.ts";
import { onDisk, openScreen, type Screen, served } from "../support/screen.ts";

const code = "```js [1|2]\nlet low = 1;\nlet high = 2;\n```";
const tides = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides", body: "Twice a day", notes: "Welcome" }],
    ["stages", { layout: "steps", title: "Stages", body: "1. Flood\n2. Ebb" }],
    ["moon", { layout: "bullets", title: "The moon", body: "- Pull\n- Push", isVertical: true }],
    ["table", { layout: "code", title: "Heights", body: code }],
    ["end", { layout: "closing", title: "The sea", body: "[Stages](#stages)" }],
  ],
});
const options = { ...plainOptions, isStepped: true };

let screen: Screen;
let look: Look;
let gallery: Gallery;
beforeAll(async () => {
  [screen, look, gallery] = await Promise.all([openScreen(), ownLook(), loadGallery()]);
});
afterAll(() => screen[Symbol.asyncDispose]());

interface PaperPage {
  /** In points. */
  readonly size: readonly number[];
  /** Each line of text, with the place where it starts, in points. */
  readonly lines: readonly string[];
}

/** What the browser's print dialogue makes, with the settings that it opens with. */
async function paper(page: Page): Promise<readonly PaperPage[]> {
  const pdf = await getDocument({ data: await page.pdf({ preferCSSPageSize: true }) }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const lines = new Map<string, string>();
      const texts = items.filter((item) => "str" in item);
      for (const item of texts.toSorted((left, right) => left.transform[4] - right.transform[4])) {
        const baseline = String(Math.round(item.transform[5]));
        // How a line is cut into runs, and where they have spaces, is no matter of what is seen.
        lines.set(baseline, (lines.get(baseline) ?? "") + item.str.replace(/\s/gu, ""));
      }
      return { size: sheet.view.slice(2), lines: [...lines].map((line) => line.join(": ")) };
    }),
  );
}

/** What a page prints, opened as somebody opens a deck, on one of its later slides. */
async function printed(files: readonly OutputFile[], path: string): Promise<readonly PaperPage[]> {
  await using site = await onDisk(files);
  const context = await screen.context();
  const page = await site.open(context, path);
  await page.waitForFunction("Reveal.isReady()");
  await page.evaluate("Reveal.next()");
  const pages = await paper(page);
  expect(site.complaints).toEqual([]);
  await context.close();
  return pages;
}

/** The pages of our own PDF. */
async function expected(files: readonly OutputFile[], entry: string): Promise<readonly PaperPage[]> {
  const context = await screen.context();
  const pages = await paper(await served(files).open(context, entry.replace("+", "%2B")));
  await context.close();
  return pages;
}

describe("a deck with every layout prints the pages of its PDF", () => {
  test.each([
    ["sr", "files side by side"],
    ["ar", "a single file"],
  ] as const)("%s, %s", async (lang: Lang, form) => {
    const own = { ...plainOptions, pictures: gallery.pictures };
    const files = renderDeck(gallery.deck, lang, look, own, () => {});
    const print = renderPrint(gallery.deck, lang, look, own, () => {});
    const pages = await printed(
      form === "a single file" ? [singleFile(files)] : files,
      `gallery/${lang}.html`,
    );
    expect(pages.map(({ size }) => size)).toEqual(gallery.deck.slides.map(() => [960, 540]));
    expect(pages).toEqual(await expected(print.files, print.entry));
  });

  test("two languages side by side", async () => {
    const own = { ...plainOptions, pictures: gallery.pictures, pairs: [["id", "ar"]] as const };
    const files = renderPair(gallery.deck, ["id", "ar"], look, own);
    const print = renderPairPrint(gallery.deck, ["id", "ar"], look, own);
    const pages = await printed(files, "gallery/id%2Bar.html");
    expect(pages.map(({ size }) => size)).toEqual(gallery.deck.slides.map(() => [1980, 576]));
    expect(pages).toEqual(await expected(print.files, print.entry));
  });
});

describe("a deck with steps and slides below each other", () => {
  test("has each slide once, with all of its steps, whatever is on the screen", async () => {
    const print = renderPrint(tides, "en", look, options, () => {});
    const wanted = await expected(print.files, print.entry);
    expect(wanted).toHaveLength(5);
    await using site = await onDisk(renderDeck(tides, "en", look, options, () => {}));
    const context = await screen.context();
    const page = await site.open(context, "tides/en.html#/stages/0");
    await page.waitForFunction("Reveal.isReady()");
    expect(await paper(page)).toEqual(wanted);
    await page.keyboard.press("o");
    expect(await paper(page)).toEqual(wanted);
    await page.keyboard.press("o");
    await page.keyboard.press("b");
    expect(await paper(page)).toEqual(wanted);
    await context.close();
  });

  test("is as it was when the dialogue is closed; on paper links lead to pages and everything has tags", async () => {
    await using site = await onDisk(renderDeck(tides, "en", look, options, () => {}));
    const context = await screen.context();
    const page = await site.open(context, "tides/en.html#/moon");
    await page.waitForFunction("Reveal.isReady()");
    const state = () =>
      page.evaluate(() => {
        const changed = document.querySelectorAll(".slides, .slides section, .slides a");
        return [
          document.title,
          ...[...changed].map(({ attributes }) =>
            [...attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
          ),
        ];
      });
    // On a black screen nothing can be read; on paper everything can.
    await page.keyboard.press("b");
    const before = await state();
    expect(before).toContainEqual(expect.arrayContaining(["inert="]));
    const pdf = await getDocument({ data: await page.pdf({ preferCSSPageSize: true, outline: true }) })
      .promise;
    expect(await state()).toEqual(before);
    const [first] = await pdf.getOutline();
    expect(first?.items.map(({ title }) => title)).toEqual(["Stages", "The moon", "Heights", "The sea"]);
    const [link] = await (await pdf.getPage(5)).getAnnotations();
    expect(link).toMatchObject({ subtype: "Link", dest: "stages" });
    await context.close();
  });
});
