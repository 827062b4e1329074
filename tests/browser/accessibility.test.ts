/// <reference lib="dom" />
import type { CDPSession, Page, SerializedAXNode } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import type { OutputFile } from "../../src/model/output-file.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPair } from "../../src/render/pair.ts";
import { singleFile } from "../../src/render/single-file.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { onDisk, openScreen, type Screen, served } from "../support/screen.ts";

let screen: Screen;
let look: Look;
beforeAll(async () => {
  [screen, look] = await Promise.all([openScreen(), ownLook()]);
});
afterAll(() => screen[Symbol.asyncDispose]());

/** So that the page to read has to be scrolled. */
const longNotes = ["Air naik lalu turun.", ...Array.from({ length: 40 }, (_, day) => `Hari ${day}`)].join(
  "\n\n",
);

const tides = deckOf({
  id: [
    ["title", { layout: "title", title: "Pasang surut", body: "Dua kali sehari" }],
    ["stages", { layout: "steps", title: "Tahap", body: "1. Pasang\n2. Surut", notes: longNotes }],
    [
      "moon",
      {
        layout: "bullets",
        title: "Bulan",
        notes: longNotes,
        body: '- Menarik <!-- .element: class="fragment" -->',
      },
    ],
    ["wind", { layout: "quote", title: "", body: "> Angin menggerakkan ombak" }],
  ],
  ar: [
    ["title", { layout: "title", title: "المد والجزر", body: "مرتان في اليوم" }],
    ["stages", { layout: "steps", title: "المراحل", body: "1. المد\n2. الجزر" }],
    ["moon", { layout: "bullets", title: "القمر", body: "- يجذب" }],
  ],
});

function tidesFiles(): readonly OutputFile[] {
  const options = { ...plainOptions, pairs: [["id", "ar"]] as const };
  const pages = [
    ...tides.langs.flatMap((lang) => renderDeck(tides, lang, look, options, () => {})),
    ...renderPair(tides, ["id", "ar"], look, options),
  ];
  return [...new Map(pages.map((file) => [file.path, file])).values()];
}

/** The deck of the tides in a window of its own, once it is ready. */
async function show(path: string, site = served(tidesFiles())): Promise<Page> {
  const page = await site.open(await screen.context(), path);
  await page.waitForFunction("diptych.isReading || Reveal.isReady()");
  return page;
}

/** Runs in the page: what has the focus. */
function focused() {
  const { activeElement } = document;
  const slide = activeElement?.closest("section")?.id;
  return `${slide ?? ""} ${activeElement?.localName ?? ""}`;
}

/** Runs in the page: what the live regions say, each line in its language. */
function said() {
  return [...document.querySelectorAll<HTMLElement>(".spoken > *")].map(
    ({ lang, textContent }) => `${lang}: ${textContent}`,
  );
}

/** Everything that a screen reader meets, in its order. */
async function nodesOf(page: Page): Promise<readonly SerializedAXNode[]> {
  const walk = (node: SerializedAXNode): readonly SerializedAXNode[] => [
    node,
    ...(node.children ?? []).flatMap(walk),
  ];
  const tree = await page.accessibility.snapshot();
  return tree === null ? [] : walk(tree);
}

async function reading(page: Page): Promise<readonly string[]> {
  const named = (await nodesOf(page)).filter(({ name }) => name !== undefined && name !== "");
  return named.map(({ role, name }) => `${role} ${name}`);
}

/** The value of an expression in a page that nobody has touched: puppeteer's own ways count as somebody's deed. */
async function untouched(session: CDPSession, expression: string): Promise<unknown> {
  const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
  return result.value;
}

describe("a change of slides", () => {
  test("moves the focus to the headline, or to the slide if it has none, and nothing else moves", async () => {
    const page = await show("tides/id.html");
    expect(await page.evaluate(focused)).toBe(" body");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(focused)).toBe("stages h2");
    expect(await page.$eval(":focus", (headline) => getComputedStyle(headline).outlineStyle)).toBe("none");
    await page.evaluate("Reveal.slide(3)");
    expect(await page.evaluate(focused)).toBe("wind section");
    expect(await page.evaluate("[scrollX, scrollY, Reveal.getSlidesElement().scrollTop]")).toEqual([0, 0, 0]);
  });

  test("is said with its number, in the language of the slide, and shown in the title", async () => {
    const page = await show("tides/ar.html");
    expect(await page.evaluate(said)).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate(said)).toEqual(["ar: الشريحة 2 من 3: المراحل"]);
    expect(await page.title()).toBe("المراحل – المد والجزر");
  });

  test("is said in both languages of a pair", async () => {
    const page = await show("tides/id%2Bar.html");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(said)).toEqual([
      "id: Salindia 2 dari 4: Tahap",
      "ar: الشريحة 2 من 3: المراحل",
    ]);
    await page.evaluate("Reveal.slide(3)");
    expect(await page.evaluate(said)).toEqual([
      "id: Salindia 4 dari 4",
      "ar: هذه الشريحة غير متوفرة بالعربية",
    ]);
  });

  test("leaves the field alone in which a slide's number is typed", async () => {
    const page = await show("tides/id.html");
    await page.keyboard.press("g");
    await page.keyboard.type("2");
    await page.waitForFunction("Reveal.getCurrentSlide().id === 'stages'");
    expect(await page.evaluate(focused)).toBe(" input");
    await page.keyboard.press("Enter");
    await page.waitForFunction("document.activeElement.localName === 'h2'");
  });

  test("that another window asked for is said, and does not take the focus", async () => {
    const site = served(tidesFiles());
    const context = await screen.context();
    const follower = await (await site.open(context, "tides/ar.html")).createCDPSession();
    await expect.poll(() => untouched(follower, "Reveal.isReady()")).toBe(true);
    const leader = await site.open(context, "tides/id.html");
    await leader.waitForFunction("Reveal.isReady()");
    await leader.keyboard.press("ArrowRight");
    await expect
      .poll(() => untouched(follower, "document.querySelector('.spoken').textContent"))
      .toBe("الشريحة 2 من 3: المراحل");
    expect(await untouched(follower, "document.activeElement.localName")).toBe("body");
  });
});

describe("who listens", () => {
  test("meets the slide that is shown and no other, from its headline on", async () => {
    const page = await show("tides/id.html#/stages");
    const lines = await reading(page);
    const main = lines.indexOf("main Salindia");
    expect(lines.slice(0, main)).toContain("navigation Bahasa");
    expect(lines.slice(main + 1, main + 6)).toEqual([
      "heading Tahap",
      "StaticText 1",
      "StaticText Pasang",
      "StaticText 2",
      "StaticText Surut",
    ]);
    expect(lines.join("\n")).not.toMatch(/sehari|Bulan|naik/u);
  });

  test("hears a step when it comes, not before", async () => {
    const page = await show("tides/id.html#/moon");
    expect((await reading(page)).join("\n")).not.toContain("Menarik");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(said)).toEqual(["id: Menarik"]);
    await page.waitForFunction("getComputedStyle(document.querySelector('.fragment')).opacity === '1'");
    expect((await reading(page)).join("\n")).toContain("Menarik");
  });

  test("meets nothing while the screen is black", async () => {
    const page = await show("tides/id.html#/stages");
    await page.keyboard.press("b");
    expect((await reading(page)).join("\n")).not.toMatch(/Tahap$|StaticText Pasang/mu);
    expect(await page.evaluate(said)).toEqual(["id: Layar hitam"]);
    await page.keyboard.press("b");
    expect(await page.evaluate(focused)).toBe("stages h2");
  });

  test("finds one heading of the first level on every slide and in the page to read", async () => {
    const page = await show("tides/id.html");
    const titles = async () =>
      (await nodesOf(page)).filter(({ role, level }) => role === "heading" && level === 1);
    for (const slide of [0, 1, 3]) {
      await page.evaluate(`Reveal.slide(${slide})`);
      expect((await titles()).map(({ name }) => name)).toEqual(["Pasang surut"]);
    }
    const pageToRead = await show("tides/id.html?read");
    const headings = (await nodesOf(pageToRead)).filter(({ role }) => role === "heading");
    expect(headings.map(({ level, name }) => `${level} ${name}`)).toEqual([
      "1 Pasang surut",
      "2 Tahap",
      "2 Bulan",
    ]);
  });
});

describe("what people set in their system", () => {
  test("nothing moves for who wants no movement", async () => {
    const page = await show("tides/id.html");
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await page.reload();
    await page.waitForFunction("Reveal.isReady()");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate("Reveal.getConfig().transition")).toBe("none");
  });

  test("marks and edges stay where colours are forced", async () => {
    const page = await show("tides/id.html#/moon");
    const session = await page.createCDPSession();
    const forced = { features: [{ name: "forced-colors", value: "active" }] };
    await session.send("Emulation.setEmulatedMedia", forced);
    const mark = (selector: string, part: string, property: string) =>
      page.$eval(
        selector,
        (element, name, of) => getComputedStyle(element, name).getPropertyValue(of),
        part,
        property,
      );
    const ink = await mark("section.present", "", "color");
    expect(await mark("section.present li", "::before", "background-color")).toBe(ink);
    expect(await mark(".languages-current", "", "text-decoration-line")).toBe("underline");
  });
});

describe("the page to read", () => {
  test("is the first thing that Tab leads to, and opens at the slide that was shown", async () => {
    await using site = await onDisk(tidesFiles());
    const page = await show("tides/id.html#/stages", site);
    await page.keyboard.press("Tab");
    expect(await page.$eval(":focus", ({ textContent }) => textContent)).toBe("Baca sebagai halaman");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(await page.evaluate(focused)).toBe("stages h2");
    await Promise.all([page.waitForNavigation(), page.click(".to-slides")]);
    await page.waitForFunction("Reveal.isReady()");
    expect(await page.evaluate("Reveal.getCurrentSlide().id")).toBe("stages");
    expect(site.complaints).toEqual([]);
  });

  test("has all slides with their notes and steps, in their order, in a single file too", async () => {
    await using site = await onDisk([singleFile(renderDeck(tides, "id", look, plainOptions, () => {}))]);
    const page = await show("tides/id.html?read", site);
    const text = await page.$eval("body", (deck) => deck.innerText.replace(/\s+/gu, " "));
    expect(text).toMatch(
      /Pasang surut.*Tahap.*Surut.*Air naik lalu turun\..*Bulan.*Menarik.*Angin menggerakkan ombak/u,
    );
    expect(site.complaints).toEqual([]);
  });

  test("needs no room to the side on a phone", async () => {
    const page = await show("tides/id%2Bar.html?read");
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("is what a deck is without scripts, and its links lead to slides", async () => {
    await using site = await onDisk(tidesFiles());
    const page = await (await screen.context()).newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address("tides/id.html")}#/moon`);
    const text = await page.$eval("body", (body) => body.innerText.replace(/\s+/gu, " "));
    expect(text).toMatch(/Pasang surut.*Tahap.*Air naik lalu turun\..*Bulan.*Menarik/u);
    expect(text).not.toContain("Baca sebagai halaman");
    const top = await page.$eval("#moon", (slide) => slide.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(120);
  });
});
