/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lang } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import type { OutputFile } from "../../src/model/output-file.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPair } from "../../src/render/pair.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { type Gallery, galleryLangs, loadGallery, type Theme, themes } from "../support/gallery.ts";
import { openScreen, type Screen, served } from "../support/screen.ts";
import { unexpected } from "../support/unexpected.ts";

let screen: Screen;
let look: Look;
let gallery: Gallery;
let axeSource: string;
beforeAll(async () => {
  const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  [screen, look, gallery, axeSource] = await Promise.all([
    openScreen(),
    ownLook(),
    loadGallery(),
    readFile(axePath, "utf8"),
  ]);
});
afterAll(() => screen[Symbol.asyncDispose]());

/** The gallery's deck, its page with the menu of languages. */
function galleryFiles(theme: Theme, lang: Lang): readonly OutputFile[] {
  const options = { ...plainOptions, theme, pictures: gallery.pictures };
  return renderDeck(gallery.deck, lang, look, options, unexpected);
}

/**
 * Runs in the page, where `axe` is: what is wrong with a part of it as it stands, and what axe could not tell. What concerns
 * pages as a whole is looked at where the part is the whole.
 */
async function flaws(part: string): Promise<readonly string[]> {
  // A global of a script that was put into the page.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const page = globalThis as unknown as { axe: typeof import("axe-core") };
  const { violations, incomplete } = await page.axe.run(part, {
    resultTypes: ["violations", "incomplete"],
    rules: { "target-size": { enabled: true } },
    preload: false,
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes
      // Bars between panels are drawn as pseudo-elements of what stands behind the text.
      .filter(({ any }) => !any.some(({ message }) => message.endsWith("due to a pseudo element")))
      .map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

describe.each(themes)("axe finds nothing in theme %s", (theme) => {
  test.each(galleryLangs)("in %s, on any layout", async (lang) => {
    const context = await screen.context();
    const page = await served(galleryFiles(theme, lang)).open(context, `gallery/${lang}.html`);
    await page.waitForFunction("Reveal.isReady()");
    await page.evaluate(axeSource);
    await page.evaluate("Reveal.configure({ transition: 'none' })");
    const found = [...(await page.evaluate(flaws, "html"))];
    for (const [index, { id }] of gallery.deck.slides.entries()) {
      await page.evaluate(`Reveal.slide(${index})`);
      const onSlide = await page.evaluate(flaws, "section.present");
      found.push(...onSlide.map((flaw) => `${id}: ${flaw}`));
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

test.each(galleryLangs)("axe finds nothing in the page to read, in %s", async (lang) => {
  const context = await screen.context();
  const page = await served(galleryFiles("paper", lang)).open(context, `gallery/${lang}.html?read`);
  await page.evaluate(axeSource);
  expect(await page.evaluate(flaws, "html")).toEqual([]);
  await context.close();
});

test("axe finds nothing in a pair", async () => {
  const options = { ...plainOptions, pictures: gallery.pictures };
  const site = served(renderPair(gallery.deck, ["id", "ar"], look, options));
  const page = await site.open(await screen.context(), "gallery/id%2Bar.html#/steps");
  await page.waitForFunction("Reveal.isReady()");
  await page.evaluate(axeSource);
  expect(await page.evaluate(flaws, "html")).toEqual([]);
});

test("axe finds nothing in the speaker's view", async () => {
  const page = await served(galleryFiles("paper", "sr")).open(
    await screen.context(),
    "gallery/sr.html?speaker",
  );
  // As large as `S` opens it.
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluate(axeSource);
  expect(await page.evaluate(flaws, "html")).toEqual([]);
});

test("whatever stands on a cover can be read", async () => {
  const body = [
    "A paragraph with `code`, <mark>a mark</mark>, <kbd>K</kbd> and a note.[^1]",
    "> a quotation",
    "```js\nconst answer = 42; // yes\n```",
    "[^1]: What it says.",
  ].join("\n\n");
  const deck = deckOf({ id: [["title", { layout: "closing", title: "Akhir", body }]] });
  const site = served(renderDeck(deck, "id", look, plainOptions, () => {}));
  const page = await site.open(await screen.context(), "tides/id.html");
  await page.waitForFunction("Reveal.isReady()");
  await page.evaluate(axeSource);
  expect(await page.evaluate(flaws, "section.present")).toEqual([]);
});

test.each(["#222222", "navy", "#f4e9d8"])("icons, emoji and a ground of its own, %s", async (value) => {
  const body = [
    "Up 🚀 {{< lucide heart >}} and {{< iconify lucide:star title='A star' >}} {{< iconify circle-flags:id title=Indonesia >}} `x = 1` :tada:",
    "- [a link](https://example.org), <mark>marked</mark>",
    '```js\nconst answer = "42"; // yes\n```',
    '::: {.callout-tip title="Mind"}\nthe gap\n:::',
  ].join("\n\n");
  const attributes = [{ name: "data-background-color", value }];
  const deck = deckOf({ id: [["first", { title: "Lepas landas 🚀", body, attributes }]] });
  const site = served(renderDeck(deck, "id", look, plainOptions, unexpected));
  const page = await site.open(await screen.context(), "tides/id.html");
  await page.waitForFunction("Reveal.isReady()");
  await page.evaluate(axeSource);
  expect(await page.evaluate(flaws, "section.present")).toEqual([]);
});
