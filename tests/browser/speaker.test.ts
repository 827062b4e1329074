/// <reference lib="dom" />
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { allSites, openScreen, pagesOf, type Screen, type Site } from "../support/screen.ts";

const tides = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides", notes: "Welcome" }],
    ["stages", { layout: "steps", title: "Stages", body: "1. Flood\n2. Ebb", notes: "Two of them" }],
    ["list", { layout: "bullets", title: "Causes", body: "- Moon\n  - near\n- Sun" }],
  ],
  sr: [
    ["title", { layout: "title", title: "Плима", notes: "Добро дошли" }],
    ["stages", { layout: "steps", title: "Фазе", body: "1. Плима\n2. Осека", notes: "Њих две" }],
    ["list", { layout: "bullets", title: "Узроци", body: "- Месец\n  - близу\n- Сунце" }],
  ],
});
const options = { ...plainOptions, pairs: [["en", "sr"]] as const, isStepped: true, notes: "sr" };

let screen: Screen;
let disk: Site;
let web: Site;
let alone: Site;
beforeAll(async () => {
  const [opened, look] = await Promise.all([openScreen(), ownLook()]);
  screen = opened;
  ({ disk, web, alone } = await allSites(pagesOf(tides, ["en", "sr"], look, options)));
});
afterAll(async () => {
  await Promise.all([disk, alone].map((site) => site[Symbol.asyncDispose]()));
  await screen[Symbol.asyncDispose]();
});

async function show(site: Site, context: BrowserContext, path: string): Promise<Page> {
  const page = await site.open(context, path);
  await page.waitForFunction("Reveal.isReady()");
  return page;
}

/** Runs in the page: the slide and how many of its steps are shown. */
function place() {
  const slide = document.querySelector<HTMLElement>(".slides section.present");
  return `${slide?.id} ${slide?.querySelectorAll(".fragment.visible").length}`;
}

const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/gu, " ").trim());

describe.each([
  ["from the disk", () => disk],
  ["served", () => web],
  ["from a single file", () => alone],
] as const)("the speaker's view %s", (_name, siteOf) => {
  test("follows the deck, leads it, and has the notes in the speaker's language", async () => {
    const context = await screen.context();
    const deck = await show(siteOf(), context, "tides/en.html#/title");
    const speaker = await siteOf().open(context, "tides/en.html?speaker");
    expect(await text(speaker, ".speaker-words")).toBe("Добро дошли");
    await deck.evaluate("Reveal.next()");
    await speaker.waitForFunction("document.querySelector('.speaker-words').textContent.includes('Њих две')");
    expect(await text(speaker, ".speaker-count")).toBe("Slide 2 of 3");
    await speaker.keyboard.press("ArrowRight");
    await deck.waitForFunction("Reveal.getIndices().f === 0");
    expect(await deck.evaluate(place)).toBe("stages 1");
    await speaker.click(".speaker-forward");
    await speaker.click(".speaker-forward");
    await deck.waitForFunction("Reveal.getCurrentSlide().id === 'list'");
    await speaker.keyboard.press("ArrowLeft");
    await deck.waitForFunction("Reveal.getCurrentSlide().id === 'stages'");
    expect(await deck.evaluate(place)).toBe("stages 2");
    await speaker.keyboard.press("b");
    await deck.waitForFunction("Reveal.isPaused()");
    await context.close();
    expect(siteOf().complaints).toEqual([]);
  });
});

test("`S` opens it, on the slide that is shown", async () => {
  const context = await screen.context();
  const deck = await show(disk, context, "tides/sr.html#/stages");
  const [opened] = await Promise.all([
    new Promise<Page | null>((resolve) => void deck.once("popup", resolve)),
    deck.keyboard.press("s"),
  ]);
  await opened?.waitForSelector(".speaker-words .notes");
  expect(await opened?.title()).toBe("Поглед за говорника – Плима");
  expect(await text(opened ?? deck, ".speaker-words")).toBe("Њих две");
  await context.close();
});

test("a pair is shown in it as it is on screen, small", async () => {
  const context = await screen.context();
  const speaker = await disk.open(context, "tides/en%2Bsr.html?speaker");
  const sizes = await speaker.$$eval(".speaker-now .speaker-frame, .speaker-now .pair", (boxes) =>
    boxes
      .map((box) => box.getBoundingClientRect())
      .map(({ width, height }) => [Math.round(width), Math.round(height)]),
  );
  expect(sizes[0]).toEqual(sizes[1]);
  expect(sizes[0]?.[1]).toBeLessThan(400);
  await context.close();
});

test("its timer runs, stops and starts over", async () => {
  const context = await screen.context();
  const speaker = await disk.open(context, "tides/en.html?speaker");
  const timer = () => text(speaker, ".speaker-timer");
  expect(await timer()).toBe("00:00:00");
  await speaker.click(".speaker-start");
  expect(await text(speaker, ".speaker-start")).toBe("Pause");
  await speaker.waitForFunction("document.querySelector('.speaker-timer').textContent === '00:00:01'");
  await speaker.click(".speaker-start");
  await speaker.click(".speaker-reset");
  expect(await timer()).toBe("00:00:00");
  await context.close();
});

test("the language changes on the same step, and both panels of a pair step together", async () => {
  const context = await screen.context();
  const deck = await show(web, context, "tides/en.html#/stages/0");
  expect(await deck.evaluate(place)).toBe("stages 1");
  await Promise.all([deck.waitForNavigation({ waitUntil: "load" }), deck.keyboard.press("l")]);
  await deck.waitForFunction("Reveal.isReady()");
  expect(await deck.evaluate(() => location.hash)).toBe("#/stages/0");
  expect(await deck.evaluate(place)).toBe("stages 1");
  const pair = await show(web, context, "tides/en%2Bsr.html#/list");
  expect(await pair.evaluate(place)).toBe("list 0");
  await pair.keyboard.press("ArrowRight");
  expect(await pair.evaluate(place)).toBe("list 2");
  expect(await pair.$$eval(".present .fragment.visible", (all) => all.length)).toBe(2);
  await pair.keyboard.press("ArrowRight");
  expect(await pair.evaluate(place)).toBe("list 4");
  await context.close();
});

test("`?` shows the keys in the deck's language, `G` asks for a slide in it", async () => {
  const context = await screen.context();
  const deck = await show(disk, context, "tides/sr.html#/title");
  await deck.keyboard.press("g");
  const field = await deck.waitForSelector(".jump-to-slide-input");
  expect(await field?.evaluate((input) => input.getAttribute("placeholder"))).toBe("Иди на слајд");
  await deck.keyboard.press("Escape");
  await deck.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "?" })));
  expect(await text(deck, ".keys-title")).toBe("Тастери");
  await deck.keyboard.press("Escape");
  expect(await deck.evaluate("Reveal.isOverview()")).toBe(false);
  await context.close();
});

test.each([
  [1280, 720],
  [1280, 600],
  [1024, 768],
  [390, 844],
])("everything has a place of its own in a window of %d × %d", async (width, height) => {
  const context = await screen.context();
  const speaker = await web.open(context, "tides/en.html?speaker");
  await speaker.setViewport({ width, height });
  const boxes = await speaker.evaluate(() => {
    const parts = document.querySelectorAll(
      ".speaker-bar, .speaker-frame, nav.speaker-buttons button, .speaker-text",
    );
    return [...parts]
      .map((part) => part.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  });
  expect(boxes.length).toBeGreaterThanOrEqual(4);
  for (const [index, { left, top, right, bottom }] of boxes.entries()) {
    expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(right, other.right) - Math.max(left, other.left);
      const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      expect(Math.min(across, down)).toBeLessThanOrEqual(0);
    }
  }
  await context.close();
});
