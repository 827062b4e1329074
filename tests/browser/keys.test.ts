/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderDeck } from "../../src/render/deck.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { onDisk, openScreen, type Screen, type Site } from "../support/screen.ts";

const tides = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides" }],
    ["stages", { layout: "steps", title: "Stages", body: "1. Flood\n2. Ebb" }],
    ["moon", { layout: "statement", title: "The moon" }],
  ],
  ar: [
    ["title", { layout: "title", title: "1" }],
    ["stages", { layout: "steps", title: "2", body: "1. 3\n2. 4" }],
    ["moon", { layout: "statement", title: "5" }],
  ],
});

let screen: Screen;
let site: Site;
beforeAll(async () => {
  const [opened, look] = await Promise.all([openScreen(), ownLook()]);
  screen = opened;
  const options = { ...plainOptions, isStepped: true };
  const pages = tides.langs.flatMap((lang) => renderDeck(tides, lang, look, options, () => {}));
  site = await onDisk([...new Map(pages.map((file) => [file.path, file])).values()]);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await screen[Symbol.asyncDispose]();
});

/** The slide and how many of its steps are shown, then what else is to be seen, as words. */
function state(): string {
  const slide = document.querySelector(".slides section.present");
  const seen: Readonly<Record<string, boolean>> = {
    overview: document.querySelector(".reveal.overview") !== null,
    black: document.querySelector(".reveal.paused") !== null,
    full: document.fullscreenElement !== null,
    keys: document.querySelector(".keys[open]") !== null,
    search: document.querySelector(".search[open]") !== null,
    jump: document.activeElement?.matches(".jump-to-slide-input") === true,
    toast: document.querySelector(".toast.is-shown") !== null,
  };
  const names = Object.keys(seen).filter((name) => seen[name]);
  return [
    document.documentElement.lang,
    slide?.id,
    slide?.querySelectorAll(".fragment.visible").length,
    ...names,
  ].join(" ");
}

type Keys = readonly KeyInput[];

/** The keys of `docs/presenting.md`, one press after the other, each a chord; and what is seen from slide `stages` with one step. */
const table: readonly (readonly [docs: string, presses: readonly Keys[], seen: string])[] = [
  ["→", [["ArrowRight"]], "en stages 2"],
  ["Space", [["Space"]], "en stages 2"],
  ["N", [["n"]], "en stages 2"],
  ["←", [["ArrowLeft"]], "en stages 0"],
  ["P", [["p"]], "en stages 0"],
  ["L", [["l"]], "ar stages 1"],
  ["T", [["t"]], "en stages 1 toast"],
  ["O", [["o"]], "en stages 1 overview"],
  ["O", [["o"], ["o"]], "en stages 1"],
  ["Esc", [["Escape"]], "en stages 1 overview"],
  ["G", [["g"]], "en stages 1 jump"],
  ["G", [["g"], ["3"], ["Enter"]], "en moon 0"],
  ["/", [["/"]], "en stages 1 search"],
  ["Ctrl Shift F", [["Control", "Shift", "F"]], "en stages 1 search"],
  ["B", [["b"]], "en stages 1 black"],
  ["B", [["b"], ["b"]], "en stages 1"],
  [".", [["."]], "en stages 1 black"],
  ["F", [["f"]], "en stages 1 full"],
  ["?", [["Shift", "?"]], "en stages 1 keys"],
  ["?", [["Shift", "?"], ["Escape"]], "en stages 1"],
];

async function press(page: Page, presses: readonly Keys[]): Promise<void> {
  for (const keys of presses) {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  }
}

test.each(table)("`%s` %j: %s", async (_docs, presses, seen) => {
  const context = await screen.context();
  const page = await site.open(context, "tides/en.html#/stages/0");
  await page.waitForFunction("Reveal.isReady()");
  await press(page, presses);
  await expect.poll(() => page.evaluate(state).catch(() => "on its way")).toBe(seen);
  await context.close();
});

test.each([
  ["ArrowLeft", "ar stages 2"],
  ["ArrowRight", "ar stages 0"],
] as const)("`%s` follows the eye where slides are read from right to left: %s", async (key, seen) => {
  const context = await screen.context();
  const page = await site.open(context, "tides/ar.html#/stages/0");
  await page.waitForFunction("Reveal.isReady()");
  await press(page, [[key]]);
  expect(await page.evaluate(state)).toBe(seen);
  await context.close();
});

test("every key that the docs name is tried here; `S` opens the speaker's view, which has tests of its own", async () => {
  const docs = await readFile(new URL("../../docs/presenting.md", import.meta.url), "utf8");
  const rows = [...docs.matchAll(/^\| (`.*?) \|/gmu)].map(([, keys = ""]) => keys);
  const named = rows.flatMap((row) => (row.match(/`[^`]+`(?: `[^`]+`)*/gu) ?? []).flatMap(chords));
  const tried = new Set([...table.map(([key]) => key), "S"]);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((key) => !tried.has(key))).toEqual([]);
});

/** Keys next to each other are one chord if the first only helps. */
function chords(keys: string): readonly string[] {
  const names = keys.replaceAll("`", "").split(" ");
  return names[0] === "Ctrl" ? [names.join(" ")] : names;
}
