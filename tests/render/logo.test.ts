import { beforeAll, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import type { SlidePicture } from "../../src/model/picture.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { renderHandout } from "../../src/render/handout/handout.ts";
import { renderPrint } from "../../src/render/print.ts";
import { unexpected } from "../support/unexpected.ts";
import { deckOf, ownLook, plainOptions, sectionsOf, textOf } from "./sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

const logo: SlidePicture = {
  type: "picture",
  format: "svg",
  asset: { path: "wave.svg", bytes: Buffer.from("<svg/>"), width: 200, height: 80 },
};
const deck = deckOf({
  en: [
    ["title", { layout: "title", title: "Tides" }],
    ["ebb", { title: "Ebb", notes: "The water falls." }],
  ],
});
const options = { ...plainOptions, logo };
const img = /<img class="logo" src="(\.\.\/assets\/logo\.\w+\.svg)" alt="" width="200" height="80">/u;

test("stands on every slide, in one file, and nobody hears it", () => {
  for (const files of [
    renderPrint(deck, "en", look, options, unexpected).files,
    renderDeck(deck, "en", look, options, unexpected),
  ]) {
    const page = files.find(({ path }) => path.endsWith(".html"))?.path ?? "";
    const slides = sectionsOf(textOf(files, page));
    expect(slides.map((slide) => img.test(slide))).toEqual([true, true]);
    expect(files.filter(({ path }) => path.includes("assets/logo."))).toHaveLength(1);
  }
});

test("stands at the head of a handout too, and slides without one have no place for it", () => {
  const sheet = { layout: "notes", paper: "a4", plan: undefined } as const;
  const handout = renderHandout(deck, ["en"], look, options, sheet);
  expect(textOf(handout.files, handout.entry)).toMatch(
    /<img class="handout-logo" src="\.\.\/assets\/logo\./u,
  );
  const plain = renderHandout(deck, ["en"], look, plainOptions, sheet);
  expect(textOf(plain.files, plain.entry)).not.toMatch(/class="(?:handout-)?logo"/u);
});
