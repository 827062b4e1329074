/// <reference lib="dom" />
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPair } from "../../src/render/pair.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { onDisk, openScreen, type Screen, type Site } from "../support/screen.ts";

const tides = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides" }],
    ["stages", { layout: "steps", title: "Stages", body: "1. Flood\n2. Ebb" }],
    ["moon", { layout: "statement", title: "The moon pulls" }],
  ],
  ar: [
    ["title", { layout: "title", title: "1" }],
    ["stages", { layout: "steps", title: "2", body: "1. 3\n2. 4" }],
    ["moon", { layout: "statement", title: "5" }],
  ],
  fa: [
    ["title", { layout: "title", title: "6" }],
    ["stages", { layout: "steps", title: "7", body: "1. 8\n2. 9" }],
    ["moon", { layout: "statement", title: "10" }],
  ],
});

let screen: Screen;
let site: Site;
beforeAll(async () => {
  const [opened, look] = await Promise.all([openScreen(), ownLook()]);
  screen = opened;
  const pairs = [
    ["ar", "en"],
    ["ar", "fa"],
  ] as const;
  const options = { ...plainOptions, isStepped: true, pairs };
  const pages = [
    ...tides.langs.map((lang) => renderDeck(tides, lang, look, options, () => {})),
    ...pairs.map((pair) => renderPair(tides, pair, look, options)),
  ];
  site = await onDisk([...new Map(pages.flat().map((file) => [file.path, file])).values()]);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await screen[Symbol.asyncDispose]();
});

/** A tablet that shows a deck. */
async function tablet(path: string): Promise<Page & AsyncDisposable> {
  const context = await screen.context();
  const page = await site.open(context, path);
  await page.setViewport({ width: 1024, height: 768, hasTouch: true, isMobile: true });
  await page.waitForFunction("Reveal.isReady()");
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() });
}

/** A finger across the middle of the screen. */
async function swipe(page: Page, towards: "left" | "right"): Promise<void> {
  const [from, to] = towards === "left" ? [700, 300] : [300, 700];
  await page.touchscreen.touchStart(from, 500);
  await page.touchscreen.touchMove((from + to) / 2, 500);
  await page.touchscreen.touchMove(to, 500);
  await page.touchscreen.touchEnd();
}

/** The slide and how many of its steps are shown. */
const place = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>(".slides section.present");
    return `${slide?.id} ${slide?.querySelectorAll(".fragment.visible").length}`;
  });

test.each([
  ["en.html", "left", "right"],
  ["ar.html", "right", "left"],
  ["ar%2Ben.html", "left", "right"],
  ["ar%2Bfa.html", "right", "left"],
] as const)("%s: a swipe to the %s leads on, by steps and slides", async (file, on, back) => {
  await using page = await tablet(`tides/${file}#/title`);
  await swipe(page, on);
  expect(await place(page)).toBe("stages 0");
  await swipe(page, on);
  expect((await place(page)).split(" ")[1]).not.toBe("0");
  await swipe(page, back);
  expect(await place(page)).toBe("stages 0");
  await swipe(page, back);
  expect(await place(page)).toBe("title 0");
});

test("slides keep their own direction and typefaces where they are turned from the right", async () => {
  await using page = await tablet("tides/ar%2Bfa.html#/stages");
  const looks = await page.$$eval("section.present .headline", (headlines) =>
    headlines.map((one) => `${getComputedStyle(one).direction} ${getComputedStyle(one).fontFamily}`),
  );
  expect(looks).toHaveLength(2);
  // reveal.js would draw them in `sans-serif`.
  for (const own of looks) expect(own).toMatch(/^rtl .+, /u);
});

test("a tap brings the menu of languages, whose entries are large enough for a finger", async () => {
  await using page = await tablet("tides/en.html#/stages");
  await page.touchscreen.tap(500, 500);
  expect(await place(page)).toBe("stages 0");
  await page.waitForFunction("getComputedStyle(document.querySelector('.languages')).opacity === '1'");
  const sizes = await page.$$eval(".languages a", (links) =>
    links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
  );
  expect(sizes).toHaveLength(4);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  const menu = await page.$('.languages a[hreflang="ar"]');
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), menu?.tap()]);
  await page.waitForFunction("Reveal.isReady()");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("ar");
  expect(await place(page)).toBe("stages 0");
});
