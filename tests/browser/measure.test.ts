import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { measureSlides } from "../../src/print/measure.ts";
import { pictureSlides } from "../../src/print/pictures.ts";
import { png } from "../support/pictures.ts";
import { printPage } from "./print-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
});
afterAll(() => browser[Symbol.asyncDispose]());

/** Measures slides that each hold one of these pieces of HTML. */
async function measure(slides: Readonly<Record<string, string>>) {
  const measures = await measureSlides(browser, printPage(slides));
  return new Map(measures.map((each) => [each.slide, each]));
}
const words = "плима и осека се смењују ".repeat(90);
const picture = (width: number, height: number, style = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" style="display: block; ${style}"/>`;

const defects: Readonly<Record<string, readonly [html: string, culprit: string]>> = {
  "text that is too long": [`<h2>Море</h2><p>${words}</p>`, "плима"],
  "text in a box that cuts it off": [
    `<div style="height: 90px; overflow: hidden"><p>${words}</p></div>`,
    "плима",
  ],
  "text in a box that scrolls": ['<div style="height: 60px; overflow: auto"><p>а<br>б<br>в</p></div>', "в"],
  "lines beyond a clamp": [
    `<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden">${words}</p>`,
    "плима",
  ],
  "a line that cannot break": [`<p style="white-space: nowrap">${words}</p>`, "плима"],
  "a word that is too long": [`<p>${"плима".repeat(30)}</p>`, "плимаплима"],
  "code wider than its box": [
    `<pre style="overflow: hidden; width: 300px">const tide = ebb + flow + spring;</pre>`,
    "const",
  ],
  "a wide table": [`<table style="width: 1400px"><tr><td>6</td></tr></table>`, "<table>"],
  "a picture that is too high": [picture(200, 800), "<svg>"],
  "something positioned beyond the edge": [
    '<p style="position: absolute; left: 1230px; margin: 0">осека</p>',
    "осека",
  ],
  "something moved up by a transform": ['<p style="transform: translateY(-120px)">осека</p>', "осека"],
  "something drawn larger by a transform": [
    '<div style="transform: scale(3); transform-origin: 0 0; width: 1280px"><p>плима и осека и море и обала</p></div>',
    "плима",
  ],
};

describe("a slide loses something:", () => {
  test.each(Object.entries(defects))("%s", async (_name, [html, culprit]) => {
    const found = (await measure({ a: html })).get("a");
    expect(found?.overflow).toBeGreaterThan(1);
    expect(found?.culprit.startsWith(culprit)).toBe(true);
  });
});

const fitting: Readonly<Record<string, string>> = {
  "plain text": "<h2>Море</h2><p>Вода расте двапут дневно.</p>",
  "a full picture": picture(1280, 720),
  "decoration that bleeds off the page": `<div aria-hidden="true">${picture(1500, 900)}</div>`,
  "text for screen readers only":
    '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">Слајд 3 од 14</p>',
  "what is positioned outside of the box that would cut it":
    '<div style="overflow: hidden; height: 10px"><p style="position: absolute; top: 300px">осека</p></div>',
  "what is not shown": `<p style="display: none">${words}</p><p style="visibility: hidden; position: absolute">${words}</p>`,
  "white space at the end of a line": `<pre style="overflow: hidden; width: 200px">x${" ".repeat(80)}</pre>`,
  "text drawn smaller by a transform":
    '<div style="transform: scale(.5); transform-origin: 0 0; width: 2400px; height: 1300px"><p>Море</p></div>',
};

describe("a slide fits:", () => {
  test.each(Object.entries(fitting))("%s", async (_name, html) => {
    expect((await measure({ a: html })).get("a")).toMatchObject({ overflow: 0, culprit: "" });
  });
});

const at = (left: number, width: number) => picture(width, 10, `position: absolute; top: 0; left: ${left}px`);

test("overflow is how far the worst piece reaches out", async () => {
  const found = await measure({ a: at(1200, 100) + at(-35, 100) });
  expect(found.get("a")).toMatchObject({ overflow: 35, culprit: "<svg>" });
});

test("every slide is measured on its own, with its language", async () => {
  const found = await measure({ first: "<p>а</p>", second: picture(1300, 5), third: "<p>в</p>" });
  expect([...found.values()].map(({ slide, lang, overflow }) => [slide, lang, overflow])).toEqual([
    ["first", "sr", 0],
    ["second", "sr", 20],
    ["third", "sr", 0],
  ]);
});

test("the size of text is what is drawn, not what its style says", async () => {
  const found = await measure({
    plain: '<p style="font-size: 24px">а</p><p>б</p>',
    shrunk:
      '<h2 style="text-fit: shrink; font-size: 60px; white-space: nowrap">' + words.slice(0, 90) + "</h2>",
    scaled: '<div style="transform: scale(.5)"><p>а</p></div>',
    shown: picture(9, 9),
  });
  expect(found.get("plain")?.smallestText).toBe(24);
  expect(found.get("shrunk")?.smallestText).toBeLessThan(30);
  expect(found.get("scaled")?.smallestText).toBe(16);
  expect(found.get("shown")?.smallestText).toBeUndefined();
});

const photo = (attributes: string) =>
  `<img alt="море" style="display: block" src="data:image/png;base64,${Buffer.from(png(100, 50)).toString("base64")}" ${attributes}>`;

/** Html, then what is said of it. */
const flawed: Readonly<Record<string, readonly [html: string, flaw: object]>> = {
  "text that is too small": [
    '<p style="font-size: 20px">Вода расте</p>',
    { type: "small-text", text: "Вода расте", size: 20, least: 24 },
  ],
  "a caption that is too small": [
    "<figure><figcaption style='font-size: 15px'>Обала</figcaption></figure>",
    { type: "small-text", text: "Обала", size: 15, least: 18 },
  ],
  "text that a transform makes too small": [
    '<div style="transform: scale(.5)"><p>Вода расте</p></div>',
    { type: "small-text", text: "Вода расте", size: 16, least: 24 },
  ],
  "a word broken without a hyphen": [
    '<p style="width: 200px; overflow-wrap: anywhere">Најдужаречједногадана долази</p>',
    { type: "broken-word", text: "Најдужаречједногадана" },
  ],
  "a word alone on a heading's last line": [
    '<h2 style="width: 720px; font-size: 40px">плима осека плима осека сутра</h2>',
    { type: "lone-word", text: "сутра" },
  ],
  "a picture of too few pixels": [photo('width="300"'), { type: "enlarged-picture", text: "море", scale: 3 }],
  "text on other text": [
    '<p>Плима долази</p><p style="position: absolute; top: 5px; left: 60px">Осека одлази</p>',
    { type: "overlap", text: "Плима долази", other: "Осека одлази" },
  ],
};

describe("a slide is not drawn as it should be:", () => {
  test.each(Object.entries(flawed))("%s", async (_name, [html, flaw]) => {
    const found = (await measure({ a: html })).get("a");
    expect(found?.overflow).toBe(0);
    expect(found?.flaws).toMatchObject([flaw]);
  });
});

describe("letters that a font of the page claims", () => {
  const font = "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2";
  const bytes = readFileSync(createRequire(import.meta.url).resolve(font)).toString("base64");
  const face = (range: string) =>
    `@font-face { font-family: "Sea"; src: url(data:font/woff2;base64,${bytes}); unicode-range: ${range} }`;
  const flawsWith = async (range: string, html: string) => {
    const style = `<style>${face(range)} p { font-family: Sea, serif }</style>`;
    const measures = await measureSlides(browser, printPage({ a: "<p>осека</p>", b: html }, "sr", style));
    return measures.flatMap(({ slide, flaws }) => flaws.map((flaw) => ({ slide, ...flaw })));
  };

  test("and that a font of the machine draws are told, each once, with the slide", async () => {
    const found = await flawsWith("U+0-10FFFF", "<p>Вода x расте</p><p>x</p>");
    const family: unknown = expect.stringMatching(/\w/);
    expect(found).toMatchObject([{ slide: "b", type: "fallback-glyph", text: "x", family }]);
  });

  test("and that it draws, in marks and all, are well, and so is what it never claimed", async () => {
    expect(await flawsWith("U+301, U+400-4FF", "<p>Вода́ расте x 12</p>")).toEqual([]);
  });
});

const wellDrawn: Readonly<Record<string, string>> = {
  "a caption of 18 px, a small footer, raised letters":
    '<figure><figcaption style="font-size: 18px">Обала</figcaption></figure><p>H<sub>2</sub>O</p><footer style="font-size: 14px">3 / 14</footer>',
  "a word that breaks at its hyphen":
    '<p style="width: 190px">јужно-српскохрватски југо\u00adисточни</p><p style="width: 300px">https://example.com/plima/i/oseka/na/jadranu</p>',
  "a script that breaks anywhere": '<p lang="ja" style="width: 200px">潮は月に引かれて満ち引きする</p>',
  "a heading that its author breaks":
    '<h2 style="width: 900px">Зашто се море двапут дневно диже<br>и пада</h2>',
  "a picture in its own size": photo(""),
  "lines set tight":
    '<p style="line-height: .95; width: 300px">плима и осека <b>се смењују</b> свакога дана</p>',
  "a decoration below text":
    '<p aria-hidden="true" style="position: absolute; font-size: 200px">2</p><p>Осека</p>',
};

describe("a slide is drawn as it should be:", () => {
  test.each(Object.entries(wellDrawn))("%s", async (_name, html) => {
    expect((await measure({ a: html })).get("a")?.flaws).toEqual([]);
  });
});

test("a picture of each slide, in its place and at the size asked for", async () => {
  const page = printPage({
    red: '<div style="background: red; height: 720px"></div>',
    blue: '<div style="background: blue; height: 720px"></div>',
  });
  const pictures = await pictureSlides(browser, page, { scale: 0.5 });
  expect(pictures.map(({ slide, lang }) => `${slide} ${lang}`)).toEqual(["red sr", "blue sr"]);
  const sizes = pictures.map((each) => [
    Buffer.from(each.png).readUInt32BE(16),
    Buffer.from(each.png).readUInt32BE(20),
  ]);
  expect(sizes).toEqual([
    [640, 360],
    [640, 360],
  ]);
  expect(pictures[0]?.png).not.toEqual(pictures[1]?.png);
});
