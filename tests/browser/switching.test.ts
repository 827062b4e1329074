/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserContext, Page } from "puppeteer-core";
import type { Look } from "../../src/model/look.ts";
import type { OutputFile } from "../../src/model/output-file.ts";
import { renderDeck } from "../../src/render/deck.ts";
import type { DeckReport } from "../../src/model/report.ts";
import { renderLibrary } from "../../src/render/library.ts";
import { renderPair } from "../../src/render/pair.ts";
import { singleFile } from "../../src/render/single-file.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { onDisk, openScreen, type Screen, served, type Site } from "../support/screen.ts";

const tides = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides", body: "Twice a day" }],
    ["stages", { layout: "steps", title: "Stages", body: "1. Flood\n2. Ebb" }],
    ["moon", { layout: "statement", title: "The moon pulls" }],
    ["wind", { layout: "statement", title: "Wind raises waves" }],
  ],
  sr: [
    ["title", { layout: "title", title: "Плима и осека", body: "Два пута дневно" }],
    ["stages", { layout: "steps", title: "Фазе", body: "1. Плима\n2. Осека" }],
    ["wind", { layout: "statement", title: "Ветар диже таласе" }],
  ],
  ar: [
    ["title", { layout: "title", title: "1", body: "2" }],
    ["stages", { layout: "steps", title: "3", body: "1. 4\n2. 5" }],
    ["wind", { layout: "statement", title: "6" }],
  ],
});
const options = {
  ...plainOptions,
  pairs: [
    ["en", "sr"],
    ["en", "ar"],
  ] as const,
};

let screen: Screen;
let look: Look;
let disk: Site;
let web: Site;
let alone: Site;
beforeAll(async () => {
  [screen, look] = await Promise.all([openScreen(), ownLook()]);
  const pages = [
    ...tides.langs.map((lang) => renderDeck(tides, lang, look, options, () => {})),
    ...options.pairs.map((pair) => renderPair(tides, pair, look, options)),
  ];
  const files = unique(pages.flat());
  [disk, web, alone] = [await onDisk(files), served(files), await onDisk(pages.map(singleFile))];
});
afterAll(async () => {
  await Promise.all([disk, alone].map((site) => site[Symbol.asyncDispose]()));
  await screen[Symbol.asyncDispose]();
});

function unique(files: readonly OutputFile[]): readonly OutputFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

const places = [
  ["from the disk", () => disk],
  ["served", () => web],
  ["from a single file", () => alone],
] as const;

/** A window that shows a deck, once it is ready. */
async function show(site: Site, context: BrowserContext, path: string): Promise<Page> {
  const page = await site.open(context, path);
  await page.waitForFunction("Reveal.isReady()");
  return page;
}

/** Presses a key that leads to another page, and waits for it. */
async function pressAndGo(page: Page, key: "l"): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press(key)]);
  await page.waitForFunction("Reveal.isReady()");
}

/** Runs in the page: file, slide and step, language of what is shown. */
function here() {
  const [, id = ""] = location.hash.split("#/");
  const shown = document.querySelector<HTMLElement>(".slides section.present:not(.stack)");
  return `${decodeURIComponent(location.pathname.split("/").at(-1) ?? "")} ${shown?.id} #/${id}`;
}

describe.each(places)("%s", (_name, siteOf) => {
  test("`L` goes through the languages, on the same slide", async () => {
    const context = await screen.context();
    const page = await show(siteOf(), context, "tides/en.html#/stages");
    await pressAndGo(page, "l");
    expect(await page.evaluate(here)).toBe("sr.html stages #/stages");
    await pressAndGo(page, "l");
    expect(await page.evaluate(here)).toBe("ar.html stages #/stages");
    await pressAndGo(page, "l");
    expect(await page.evaluate(here)).toBe("en.html stages #/stages");
    await context.close();
  });

  test("a slide that the other language lacks leads to the one before it", async () => {
    const context = await screen.context();
    const page = await show(siteOf(), context, "tides/en.html#/moon");
    await pressAndGo(page, "l");
    expect(await page.evaluate(here)).toBe("sr.html stages #/stages");
    await context.close();
  });

  test("`?lang=` opens that language, or the nearest, or a pair, at the same slide", async () => {
    const context = await screen.context();
    for (const [asked, file] of [
      ["sr", "sr.html"],
      ["sr-RS", "sr.html"],
      ["en+sr", "en+sr.html"],
    ] as const) {
      const page = await siteOf().open(context, `tides/en.html?lang=${asked}#/wind`);
      await page.waitForFunction(`!location.search && typeof Reveal === "function"`);
      await page.waitForFunction("Reveal.isReady()");
      expect(await page.evaluate(here)).toBe(`${file} wind #/wind`);
      await page.close();
    }
    await context.close();
  });

  test("windows of one talk follow each other, each in its own language", async () => {
    const context = await screen.context();
    const [english, serbian, pair] = [
      await show(siteOf(), context, "tides/en.html"),
      await show(siteOf(), context, "tides/sr.html"),
      await show(siteOf(), context, "tides/en%2Bsr.html"),
    ];
    await english.evaluate("Reveal.slide(1)");
    await serbian.waitForFunction("Reveal.getCurrentSlide().id === 'stages'");
    await pair.waitForFunction("Reveal.getCurrentSlide().id === 'stages'");
    await english.evaluate("Reveal.slide(2)");
    await pair.waitForFunction("Reveal.getCurrentSlide().id === 'moon'");
    // The Serbian deck has no such slide, and does not call the others back.
    expect(await serbian.evaluate("Reveal.getCurrentSlide().id")).toBe("stages");
    expect(await english.evaluate("Reveal.getCurrentSlide().id")).toBe("moon");
    await serbian.evaluate("Reveal.slide(2)");
    await english.waitForFunction("Reveal.getCurrentSlide().id === 'wind'");
    await context.close();
  });

  test("a window that is told to goes alone, and says so in its language", async () => {
    const context = await screen.context();
    const [english, serbian] = [
      await show(siteOf(), context, "tides/en.html#/title"),
      await show(siteOf(), context, "tides/sr.html#/title"),
    ];
    await serbian.keyboard.press("t");
    expect(await serbian.$eval(".toast", (toast) => toast.textContent)).toBe("Креће се само");
    const third = await show(siteOf(), context, "tides/en%2Bar.html#/title");
    await english.evaluate("Reveal.slide(1)");
    await third.waitForFunction("Reveal.getCurrentSlide().id === 'stages'");
    expect(await serbian.evaluate("Reveal.getCurrentSlide().id")).toBe("title");
    await serbian.keyboard.press("t");
    await serbian.waitForFunction("Reveal.getCurrentSlide().id === 'stages'");
    await context.close();
  });

  test("a window that comes late goes where the others are", async () => {
    const context = await screen.context();
    await show(siteOf(), context, "tides/en.html#/wind");
    const late = await show(siteOf(), context, "tides/sr.html");
    await late.waitForFunction("Reveal.getCurrentSlide().id === 'wind'");
    await context.close();
  });

  test("nothing is asked for but the page's own files, and no policy is broken", async () => {
    const { asked, complaints, address } = siteOf();
    const own = address("").replace(/[^/]*$/u, "");
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((one) => !one.startsWith(own) && !one.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("a single file is alone: it asks for no other", async () => {
  const context = await screen.context();
  const before = alone.asked.length;
  const page = await show(alone, context, "tides/sr.html");
  const asked = alone.asked.slice(before).filter((one) => !one.startsWith("data:"));
  expect(asked).toEqual([alone.address("tides/sr.html")]);
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length),
  ).toBeGreaterThan(2);
  await context.close();
});

test("a script that is not the deck's own does not run in a single file", async () => {
  const files = singleFile(renderDeck(tides, "en", look, options, () => {}));
  const contents = String(files.contents).replace("</body>", "<script>window.stranger = 1</script></body>");
  await using site = await onDisk([{ path: "tides/en.html", contents }]);
  const context = await screen.context();
  const page = await show(site, context, "tides/en.html");
  expect(await page.evaluate("typeof stranger")).toBe("undefined");
  expect(site.complaints.join()).toContain("Content Security Policy");
  await context.close();
});

test("the language that somebody chose is remembered", async () => {
  const context = await screen.context();
  const page = await show(web, context, "tides/en.html");
  await pressAndGo(page, "l");
  expect(await page.evaluate(() => localStorage.getItem("diptych:lang"))).toBe("sr");
  await context.close();
});

test("the page over all decks opens the language that was chosen last, and asks for nothing else", async () => {
  const report: DeckReport = {
    name: "tides",
    langs: tides.langs,
    pivot: "en",
    titles: {},
    theme: "paper",
    slides: [],
    units: [],
    files: tides.langs.map((lang) => ({ path: `dist/tides/${lang}.html`, bytes: 1, sha256: "" })),
  };
  await using site = await onDisk([
    ...renderLibrary([report], look),
    ...renderDeck(tides, "en", look, options, () => {}),
  ]);
  const context = await screen.context();
  const page = await site.open(context, "index.html");
  const cover = () => page.$eval(".cover-link", (link) => link.getAttribute("href")?.split("/").at(-1));
  expect(await cover()).toBe("en.html");
  await page.evaluate(() => localStorage.setItem("diptych:lang", "sr"));
  await page.reload();
  expect(await cover()).toBe("sr.html");
  expect(site.complaints).toEqual([]);
  expect(site.asked.filter((one) => !one.startsWith(site.address("")))).toEqual([]);
  await context.close();
});

/** Runs in the page: where the leaves of the slide stand that is shown. */
function leaves() {
  return [...document.querySelectorAll("section.present .leaf")].map((leaf) => {
    const { x, y, width, height } = leaf.getBoundingClientRect();
    return { lang: leaf.querySelector("[lang]")?.getAttribute("lang"), x, y, ratio: width / height };
  });
}

describe("a pair", () => {
  test("shows both languages whole, side by side", async () => {
    const context = await screen.context();
    const page = await show(disk, context, "tides/en%2Bar.html#/stages");
    const [left, right] = await page.evaluate(leaves);
    expect([left?.lang, right?.lang]).toEqual(["en", "ar"]);
    expect(right?.y).toBe(left?.y);
    expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
    expect(left?.ratio).toBeCloseTo(16 / 9);
    await context.close();
  });

  test("has no id twice, and every slide of either language", async () => {
    const context = await screen.context();
    const page = await show(disk, context, "tides/en%2Bsr.html#/moon");
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    const missing = await page.$eval("section.present .slide-missing", (leaf) => leaf.textContent.trim());
    expect(missing).toBe("Овог слајда нема на српском");
    await context.close();
  });

  test("leads to each of its languages on the same slide", async () => {
    const context = await screen.context();
    const page = await show(disk, context, "tides/en%2Bsr.html#/wind");
    await pressAndGo(page, "l");
    expect(await page.evaluate(here)).toBe("en.html wind #/wind");
    await context.close();
  });

  test("stands one above the other when stacked", async () => {
    await using site = await onDisk(renderPair(tides, ["en", "sr"], look, { ...options, isStacked: true }));
    const context = await screen.context();
    const page = await show(site, context, "tides/en%2Bsr.html");
    const [upper, lower] = await page.evaluate(leaves);
    expect(lower?.x).toBe(upper?.x);
    expect(lower?.y).toBeGreaterThan(upper?.y ?? Infinity);
    await context.close();
  });
});
