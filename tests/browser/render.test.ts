import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { type Layout, layouts, type SlideText } from "../../src/model/deck.ts";
import type { Look } from "../../src/model/look.ts";
import { measureSlides } from "../../src/print/measure.ts";
import { pictureOf } from "../../src/read/image-size.ts";
import { renderPrint } from "../../src/render/print.ts";
import { collecting, unexpected } from "../support/unexpected.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";

let browser: Browser;
let look: Look;
beforeAll(async () => {
  [browser, look] = await Promise.all([
    openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    ownLook(),
  ]);
});
afterAll(() => browser[Symbol.asyncDispose]());

const everyLayout = deckOf({
  sr: [
    [
      "title",
      { layout: "title", kicker: "Море", title: "Плима и осека", body: "Два пута **дневно**\n\nАна" },
    ],
    ["claim", { layout: "statement", title: "Море *никада* не мирује", body: "Ни ноћу, ***ни*** зими" }],
    ["part", { layout: "section", title: "Фазе", body: "Са *текстом*" }],
    [
      "steps",
      { layout: "steps", kicker: "Фазе", title: "Две", body: "1. **Плима**: *расте*\n2. **Осека**: опада" },
    ],
    ["five", { layout: "steps", title: "Пет", body: "1. а\n2. б\n3. в\n4. г\n5. д" }],
    [
      "list",
      {
        layout: "bullets",
        title: "Узроци",
        body: "- Месец\n  - `код`\n\n1. један",
      },
    ],
    ["table", { layout: "bullets", title: "Табела", body: "### Под\n\n| а |\n| --- |\n| б |" }],
    ["source", { layout: "source", title: "Извор", body: "Море\n\nАна" }],
  ],
  "sr-Latn": [["title", { layout: "title", title: "Plima i oseka" }]],
});

/** Runs in the page: every font that a text asks for, with the text. */
function askedFonts() {
  return [...document.querySelectorAll("section.slide *")].flatMap((element) => {
    const text = [...element.childNodes]
      .flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ""] : []))
      .join("");
    const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
    return text.trim() === ""
      ? []
      : [{ text, font: `${fontFamily.split(",")[0]?.replaceAll('"', "")} ${fontWeight} ${fontStyle}` }];
  });
}

/** Runs in the page: what `document.fonts` has, by the same name. */
function loadedFonts() {
  return [...document.fonts].map((face) => ({
    font: `${face.family.replaceAll('"', "")} ${face.weight} ${face.style}`,
    status: face.status,
    range: face.unicodeRange,
  }));
}

test("the page brings exactly the fonts that a browser asks for", async () => {
  await using page = await browser.open(renderPrint(everyLayout, "sr", look, plainOptions, unexpected));
  const loaded = await page.evaluate(loadedFonts);
  expect(loaded.filter(({ status }) => status !== "loaded")).toEqual([]);
  const covers = (font: string, character: string) =>
    loaded.some((face) => face.font === font && inRange(face.range, character.codePointAt(0) ?? 0));
  const uncovered = (await page.evaluate(askedFonts)).flatMap(({ text, font }) =>
    Array.from(text.trim().replaceAll(/\s/gu, ""))
      .filter((character) => !covers(font, character))
      .map((character) => `${character}: ${font}`),
  );
  expect(uncovered).toEqual([]);
  expect(page.refused).toEqual([]);
});

function inRange(range: string, codePoint: number): boolean {
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/iu, "").split("-");
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16);
  });
}

describe("what fits a slide", () => {
  test("is inside of it and large enough to be read", async () => {
    const measures = await measureSlides(
      browser,
      renderPrint(everyLayout, "sr", look, plainOptions, unexpected),
    );
    expect(measures.filter(({ overflow }) => overflow > 0)).toEqual([]);
  });

  test("ends above the footer: a body that reaches into it is found in every layout", async () => {
    const deck = deckOf({
      en: Object.entries(overfull).map(([layout, body]) => [layout, slide(layout, body)]),
    });
    const fit = new Map(deck.slides.map(({ id }) => [id, 78 as const]));
    const page = renderPrint(deck, "en", look, { ...plainOptions, fit }, unexpected);
    const found = await measureSlides(browser, page);
    expect(found.filter(({ overflow }) => overflow === 0).map(({ slide: id }) => id)).toEqual([]);
  });
});

const sentence = "The water rises and falls twice a day in almost every harbour of the world. ";
const long = sentence.repeat(24);
/** Too much for the layout even at the smallest step. */
const overfull: Readonly<Record<Layout, string>> = {
  title: long,
  agenda: `1. ${sentence.repeat(2)}\n`.repeat(12),
  section: long,
  bullets: `- ${sentence}\n`.repeat(12),
  statement: long,
  compare: `### Ebb\n\n${long}\n\n### Flood\n\nin`,
  steps: `1. **Ebb**: ${sentence.repeat(3)}\n`.repeat(6),
  cards: `### Ebb\n\n${sentence.repeat(3)}\n\n`.repeat(6),
  number: `12 %\n\n${long}`,
  quote: `> ${long}\n\nA pilot`,
  figure: long,
  table: `| a | b |\n| --- | --- |\n${`| ${sentence} | ${sentence} |\n`.repeat(8)}`,
  code: `\`\`\`\n${"ebb();\n".repeat(24)}\`\`\``,
  closing: long,
  source: long,
};

function slide(layout: string, body: string): Partial<SlideText> {
  const known = layouts.find((name) => name === layout);
  return { ...(known && { layout: known }), title: "Tides", body };
}

/** Runs in the page: sizes of all text but the footer's, in px. */
function textSizes() {
  return [...document.querySelectorAll("section.slide :is(h1, h2, p, li, td, th, code, span)")]
    .filter((element) => !element.closest(".slide-footer"))
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

test("text never falls under 24 px, whatever the step", async () => {
  const fit = new Map(everyLayout.slides.map(({ id }) => [id, 78 as const]));
  await using page = await browser.open(
    renderPrint(everyLayout, "sr", look, { ...plainOptions, fit }, unexpected),
  );
  expect(Math.min(...(await page.evaluate(textSizes)))).toBeGreaterThanOrEqual(24);
});

/** Runs in the page: where the first headline and the first step stand. */
function edges() {
  const [headline, step] = [".headline", ".step"].map((name) =>
    document.querySelector(name)?.getBoundingClientRect(),
  );
  return { headline: headline?.right ?? 0, step: step?.right ?? 0 };
}

test("right-to-left slides are mirrored", async () => {
  const deck = deckOf({ ar: [["a", { layout: "steps", title: "مراحل", body: "1. مد\n2. جزر" }]] });
  await using page = await browser.open(renderPrint(deck, "ar", look, plainOptions, collecting().report));
  expect(await page.evaluate(edges)).toEqual({ headline: 1280 - 88, step: 1280 - 88 });
});

/** A grey JPEG of 8×4 pixels, told to be turned by a quarter (Exif orientation 6). */
function turnedPhoto(): Uint8Array {
  const upright = Buffer.from(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/" +
      "wAALCAAEAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8ANP/Z",
    "base64",
  );
  const exif = "ffe1 0022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 0006 0000 00000000";
  return Buffer.concat([
    upright.subarray(0, 2),
    Buffer.from(exif.replaceAll(" ", ""), "hex"),
    upright.subarray(2),
  ]);
}

test("a photo comes from memory, upright, in the place that its attributes keep for it", async () => {
  const bytes = turnedPhoto();
  const { width, height, format } = pictureOf(bytes) ?? {};
  const asset = {
    path: "a.jpg",
    bytes,
    ...(width !== undefined && height !== undefined && { width, height }),
  };
  const pictures = new Map([["a.jpg", { type: "picture" as const, asset, format: format ?? "" }]]);
  const deck = deckOf({ en: [["a", { title: "Photo", body: "![A wall](a.jpg)" }]] });
  const page = renderPrint(deck, "en", look, { ...plainOptions, pictures }, unexpected);
  await using shown = await browser.open(page);
  const [image] = await shown.evaluate(() =>
    [...document.querySelectorAll("img")].map((element) => ({
      natural: [element.naturalWidth, element.naturalHeight],
      attributes: [element.getAttribute("width"), element.getAttribute("height")].map(Number),
      isTaller: element.clientHeight > element.clientWidth,
    })),
  );
  expect(image).toEqual({ natural: [4, 8], attributes: [4, 8], isTaller: true });
  expect(shown.refused).toEqual([]);
});
