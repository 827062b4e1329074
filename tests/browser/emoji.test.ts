/// <reference lib="dom" />
import { PNG } from "pngjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPrint } from "../../src/render/print.ts";
import { singleFile } from "../../src/render/single-file.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { onDisk, openScreen, type Screen, served } from "../support/screen.ts";
import { unexpected } from "../support/unexpected.ts";

const emoji = ["🚀", "👩‍🚀", "👍🏽", "🇮🇩", "1️⃣"];
const deck = deckOf({
  en: [
    [
      "launch",
      { title: "Lift :rocket: off", body: `- ${emoji.join(" x ")}\n- One <i data-lucide="heart"></i>` },
    ],
  ],
});
const look = await ownLook();

let screen: Screen;
beforeAll(async () => {
  screen = await openScreen();
});
afterAll(() => screen[Symbol.asyncDispose]());

test("emoji have one place each, in the deck and under the policy of a single file", async () => {
  const files = renderDeck(deck, "en", look, plainOptions, unexpected);
  for (const site of [await onDisk(files), await onDisk([singleFile(files)])]) {
    await using open = site;
    const page = await open.open(await screen.context(), "tides/en.html");
    const widths = await page.$$eval(".flow .emoji", (spans) =>
      spans.map((span) => {
        const em = Number.parseFloat(getComputedStyle(span).fontSize);
        return (
          (span.getBoundingClientRect().width /
            em /
            (span.closest(".slides")?.getBoundingClientRect().width ?? 1)) *
          1280
        );
      }),
    );
    expect(widths.map((width) => width.toFixed(1))).toEqual(emoji.map(() => "1.2"));
    const picture = await page.$(".headline .emoji");
    const { data } = PNG.sync.read(Buffer.from((await picture?.screenshot()) ?? []));
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size).toBeGreaterThan(50);
    expect(open.complaints).toEqual([]);
  }
});

test("a PDF gives back what was written", async () => {
  const { files, entry } = renderPrint(deck, "en", look, plainOptions, unexpected);
  await using site = served(files);
  const page = await site.open(await screen.context(), entry);
  const pdf = await getDocument({ data: await page.pdf({ preferCSSPageSize: true }) }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ("str" in item ? item.str : "")).join("");
  expect(text).toContain("Lift 🚀 off");
  for (const one of emoji) expect(text).toContain(one.replaceAll(/\u200D|\uFE0F/gu, ""));
  await pdf.loadingTask.destroy();
});
