/// <reference lib="dom" />
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { watchFolders } from "../../src/host/watch-folders.ts";
import { serve, type Serving } from "../../src/serve/serve.ts";
import { openScreen, type Screen } from "../support/screen.ts";
import { order, worldAround } from "../support/worlds.ts";

const slide = (id: string, headline: string, body: string): string =>
  `<!-- .slide: id="${id}" data-layout="bullets" -->\n\n## ${headline}\n\n${body}\n`;
const fileOf = (lang: string, ...slides: readonly string[]): string =>
  `---\ndeck: tides\nlang: ${lang}\ntitle: Tides\n---\n\n${slides.join("\n---\n\n")}`;

const english = fileOf(
  "en",
  slide("moon", "The moon pulls", "- Water rises"),
  slide("sun", "The sun helps", '- A little\n<!-- .element: class="fragment" -->\n- And far'),
  slide("coast", "The coast decides", "- Bays and straits"),
);
const serbian = fileOf(
  "sr",
  slide("moon", "Месец вуче", "- Вода расте"),
  slide("sun", "Сунце помаже", "- Мало"),
  slide("coast", "Обала одлучује", "- Заливи"),
);

let screen: Screen;
let context: BrowserContext;
let root: string;
let serving: Serving;
beforeAll(async () => {
  screen = await openScreen("this machine");
});
afterAll(() => screen[Symbol.asyncDispose]());
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "diptych-serve-"));
  await mkdir(join(root, "slides/tides"), { recursive: true });
  await Promise.all([write("en", english), write("sr", serbian)]);
  const { promise: built, resolve } = Promise.withResolvers<void>();
  serving = await serve({
    order: order({ command: "screen", folder: root }),
    world: worldAround(nodeDisk),
    watch: watchFolders,
    port: 0,
    quiet: 20,
    audience: { serving: () => {}, built: () => resolve(), stopped: () => resolve() },
  });
  await built;
  context = await screen.context();
});
afterEach(async () => {
  await context.close();
  await serving[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
});

/** As most editors save: under another name first. */
async function write(lang: string, text: string): Promise<void> {
  const path = join(root, "slides/tides", `${lang}.md`);
  await writeFile(`${path}~`, text);
  await rename(`${path}~`, path);
}

async function show(path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${serving.address}tides/${path}`, { waitUntil: "load" });
  await page.waitForFunction("Reveal.isReady()");
  return page;
}

const shows = (page: Page, id: string, text: string) =>
  page.waitForFunction(
    (wanted, words) => {
      const shown = document.querySelector(".slides section.present:not(.stack)");
      return shown?.id === wanted && shown.textContent.includes(words);
    },
    {},
    id,
    text,
  );

/** Runs in the page: what the panel of errors says; empty without one. */
function problems() {
  const panel = document.querySelector("#diptych-problems")?.shadowRoot;
  return [...(panel?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent).join("\n");
}

test("an edited slide comes into view in its language and in pairs; other windows stay where they are", async () => {
  const [own, pair, other] = [
    await show("en.html#/moon"),
    await show("en%2Bsr.html#/moon"),
    await show("sr.html#/moon"),
  ];
  await write("en", english.replace("Bays and straits", "Bays <i>and</i> capes"));
  await shows(own, "coast", "Bays and capes");
  await shows(pair, "coast", "Bays and capes");
  await shows(other, "moon", "Месец");
});

test("who is on the edited slide stays there, on the same step", async () => {
  const page = await show("en.html#/sun");
  await page.evaluate("Reveal.nextFragment()");
  await write("en", english.replace("The sun helps", "The sun lends a hand").replace("Bays", "Gulfs"));
  await shows(page, "sun", "The sun lends a hand");
  await page.waitForFunction("Reveal.isReady() && Reveal.getIndices().f === 0");
});

test("a slide that is deleted under the audience leads to the one before it", async () => {
  const page = await show("en.html#/coast");
  await write("en", english.slice(0, english.lastIndexOf("\n---\n")));
  await shows(page, "sun", "The sun helps");
});

test("an error stands in a panel, with its place, and goes when it is mended", async () => {
  const page = await show("en.html#/moon");
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await write("en", english.replace("- Water rises", "![Moon](moon.png)"));
  await page.waitForFunction("document.querySelector('#diptych-problems')");
  expect(await page.evaluate(problems)).toContain("slides/tides/en.md:11");
  await write("en", english);
  await page.waitForFunction("!document.querySelector('#diptych-problems')");
  await shows(page, "moon", "Water rises");
  expect(asked.filter((address) => !address.startsWith(serving.address))).toEqual([]);
});

test("a build that stops leaves the page, and shows why as text", async () => {
  const page = await show("en.html#/sun");
  await writeFile(join(root, "diptych.yaml"), '"<b>theme</b>": ink\n');
  await page.waitForFunction("document.querySelector('#diptych-problems')");
  expect(await page.evaluate(problems)).toMatch(/^diptych\.yaml:1:.*`<b>theme<\/b>`/u);
  await shows(page, "sun", "The sun helps");
  await rm(join(root, "diptych.yaml"));
  await page.waitForFunction("!document.querySelector('#diptych-problems')");
});

test("what is served listens for changes; what lies on the disk does not", async () => {
  const page = await show("en.html");
  expect(await page.$$eval("script[data-token]", (scripts) => scripts.length)).toBe(1);
  const file = await readFile(join(root, "dist/tides/en.html"), "utf8");
  expect(file).not.toContain(".diptych");
  expect(file).not.toContain("connect-src");
});
