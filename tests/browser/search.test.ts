/// <reference lib="dom" />
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { allSites, openScreen, pagesOf, type Screen, type Site } from "../support/screen.ts";

const tides = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides", body: "Twice a day" }],
    ["stages", { layout: "steps", title: "Stages", body: "1. The flood\n2. The ebb", notes: "A secret" }],
    ["moon", { layout: "statement", title: "The *moon* pulls", body: "Café, Łódź, Straße" }],
    ["wind", { layout: "bullets", title: "Wind", body: "- Waves\n- The moon again" }],
  ],
  sr: [
    ["title", { layout: "title", title: "Плима и осека", body: "Два пута дневно" }],
    ["stages", { layout: "steps", title: "Фазе", body: "1. Надолази\n2. Опада" }],
    ["moon", { layout: "statement", title: "Месец вуче", body: "Ђурађ, Đurađ" }],
    ["wind", { layout: "bullets", title: "Ветар", body: "- Таласи\n- Месец опет" }],
  ],
  ar: [
    ["title", { layout: "title", title: "المدّ والجزر" }],
    ["stages", { layout: "steps", title: "مراحل", body: "1. أوّل\n2. ثانٍ" }],
  ],
});
const options = { ...plainOptions, isStepped: true, pairs: [["en", "sr"]] as const };

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

/** A deck whose search box is open. */
async function searching(site: Site, path: string): Promise<Page & AsyncDisposable> {
  const context = await screen.context();
  const page = await site.open(context, path);
  await page.waitForFunction("Reveal.isReady()");
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-text");
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() });
}

/** What stands in the box, on which slide and step the deck is, and what is marked there. */
const found = (page: Page) =>
  page.evaluate(() => {
    const texts = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        range instanceof Range ? range.toString().replace(/\s+/gu, " ") : "",
      );
    const slide = document.querySelector<HTMLElement>(".slides section.present");
    return {
      count: document.querySelector(".search-count")?.textContent,
      slide: `${slide?.id} ${slide?.querySelectorAll(".fragment.visible").length}`,
      now: texts("found-now"),
      others: texts("found"),
    };
  });

describe.each([
  ["from the disk", () => disk],
  ["served", () => web],
  ["from a single file", () => alone],
] as const)("%s", (_name, siteOf) => {
  test("text is found on every slide, one hit after the other, and `Esc` takes the marks away", async () => {
    await using page = await searching(siteOf(), "tides/en.html#/title");
    await page.keyboard.type("the MOON");
    expect(await found(page)).toEqual({
      count: "1 of 2",
      slide: "moon 0",
      now: ["The moon"],
      others: ["The moon"],
    });
    await page.keyboard.press("Enter");
    expect(await found(page)).toMatchObject({ count: "2 of 2", slide: "wind 2" });
    await page.keyboard.press("Enter");
    expect(await found(page)).toMatchObject({ count: "1 of 2", slide: "moon 0" });
    await page.keyboard.down("Shift");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Shift");
    expect(await found(page)).toMatchObject({ count: "2 of 2", slide: "wind 2" });
    await page.keyboard.press("Escape");
    expect(await found(page)).toMatchObject({ slide: "wind 2", now: [], others: [] });
    expect(await page.evaluate("Reveal.isOverview()")).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Wind");
    await page.keyboard.press("ArrowLeft");
    expect(await found(page)).toMatchObject({ slide: "wind 1" });
    expect(siteOf().complaints).toEqual([]);
  });
});

test.each([
  ["en.html", "cafe", "Café"],
  ["en.html", "lodz", "Łódź"],
  ["en.html", "STRASSE", "Straße"],
  ["sr.html", "ђУРАЂ", "Ђурађ"],
  ["sr.html", "durad", "Đurađ"],
  ["ar.html", "المد", "المدّ"],
  ["ar.html", "اول", "أوّل"],
] as const)("%s: `%s` finds `%s`", async (file, typed, text) => {
  await using page = await searching(disk, `tides/${file}`);
  await page.keyboard.type(typed);
  const { now } = await found(page);
  // A mark behind the last letter need not be in it.
  expect(now.map((one) => one.replace(/\p{M}$/u, ""))).toEqual([text.replace(/\p{M}$/u, "")]);
});

test("both languages of a pair are searched", async () => {
  await using page = await searching(disk, "tides/en%2Bsr.html#/title");
  await page.keyboard.type("месец");
  expect(await found(page)).toMatchObject({ count: "1 of 2", slide: "moon 0", now: ["Месец"] });
  await page.keyboard.press("Enter");
  expect(await found(page)).toMatchObject({ count: "2 of 2", slide: "wind 4" });
});

test("notes, footers and the ends of two lines are not found; the box says so in its language", async () => {
  await using page = await searching(disk, "tides/en.html#/title");
  for (const typed of ["secret", "flood the", "/ 4"]) {
    await page.$eval(".search-text", (field) => field instanceof HTMLInputElement && field.select());
    await page.keyboard.type(typed);
    expect(await found(page)).toMatchObject({ count: "Not found", now: [], others: [] });
  }
  await using serbian = await searching(disk, "tides/sr.html#/title");
  await serbian.keyboard.type("xyz");
  expect(await found(serbian)).toMatchObject({ count: "Није нађено" });
});

test("Ctrl+Shift+F opens it too; its parts have names, it says how many hits there are, and keys in it turn no slide", async () => {
  const context = await screen.context();
  const page = await disk.open(context, "tides/sr.html#/stages");
  await page.waitForFunction("Reveal.isReady()");
  await page.keyboard.down("Control");
  await page.keyboard.down("Shift");
  await page.keyboard.press("F");
  await page.keyboard.up("Shift");
  await page.keyboard.up("Control");
  const root = await page.waitForSelector(".search");
  if (root === null) throw new Error("expected a search box, found none");
  const tree = JSON.stringify(await page.accessibility.snapshot({ root }));
  expect(tree).toMatch(/"role":"searchbox"[^{}]*"name":"Нађи на слајдовима"/u);
  expect(tree).toMatch(/"role":"button"[^{}]*"name":"Затвори"/u);
  expect(await page.$eval(".search-count", (count) => count.tagName)).toBe("OUTPUT");
  await page.focus(".search-next");
  await page.keyboard.press("b");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate("Reveal.isPaused()")).toBe(false);
  expect(await found(page)).toMatchObject({ slide: "stages 0" });
  await page.click(".search-close");
  expect(await page.$eval(".search", (box) => box instanceof HTMLDialogElement && box.open)).toBe(false);
  await context.close();
});
