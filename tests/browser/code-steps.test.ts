/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { renderDeck } from "../../src/render/deck.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { openScreen, type Screen, served, type Site } from "../support/screen.ts";

const body = "```js [1|2-3|4]\none();\ntwo();\nthree();\nfour();\n```";
const deck = deckOf({ en: [["code", { layout: "code", title: "Code", body }]] });

let screen: Screen;
let site: Site;
beforeAll(async () => {
  const look = await ownLook();
  screen = await openScreen();
  site = served(renderDeck(deck, "en", look, plainOptions, () => {}));
});
afterAll(async () => await screen[Symbol.asyncDispose]());

/** Runs in the page: the numbers of the lines that are marked. */
function marked(): number[] {
  const lines = [...document.querySelectorAll(".code-line")];
  return lines.flatMap((line, index) => (getComputedStyle(line).boxShadow === "none" ? [] : [index + 1]));
}

async function after(page: Page, key: "ArrowRight" | "ArrowLeft"): Promise<readonly number[]> {
  await page.keyboard.press(key);
  return await page.evaluate(marked);
}

test("each key press marks the next lines of code, and back", async () => {
  const context = await screen.context();
  const page = await site.open(context, "tides/en.html");
  await page.waitForFunction("Reveal.isReady()");
  expect(await page.evaluate(marked)).toEqual([1]);
  expect(await after(page, "ArrowRight")).toEqual([2, 3]);
  expect(await after(page, "ArrowRight")).toEqual([4]);
  expect(await after(page, "ArrowLeft")).toEqual([2, 3]);
  await context.close();
});
