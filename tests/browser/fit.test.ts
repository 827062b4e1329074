import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import type { Look } from "../../src/model/look.ts";
import { fitSlides } from "../../src/print/fit.ts";
import { renderPrint } from "../../src/render/print.ts";
import { evenSplit, splitDeck } from "../../src/slidefile/split-slide.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { unexpected } from "../support/unexpected.ts";

let browser: Browser;
let look: Look;
beforeAll(async () => {
  [browser, look] = await Promise.all([
    openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    ownLook(),
  ]);
});
afterAll(() => browser[Symbol.asyncDispose]());

function fitted(deck: Deck) {
  return fitSlides(browser, {
    render: (splits) =>
      deck.langs.map((lang) => renderPrint(splitDeck(deck, splits), lang, look, plainOptions, unexpected)),
    split: (slide, parts) => evenSplit(deck, slide, parts),
  });
}
const items = (count: number, words: number) =>
  Array.from({ length: count }, () => `- ${"plima i oseka ".repeat(words)}`).join("\n");

test("what fits in one language and not in the other gets smaller in both, and what still does not fit is split in both", async () => {
  const deck = deckOf({
    hr: [
      ["short", { title: "Kratko", body: "- a" }],
      ["tight", { title: "Tijesno", body: items(5, 7) }],
      ["long", { title: "Dugo", body: "- a\n".repeat(12).trim() }],
    ],
    id: [
      ["short", { title: "Pendek", body: "- a" }],
      ["tight", { title: "Sempit", body: "- a\n".repeat(5).trim() }],
      ["long", { title: "Panjang", body: items(12, 5) }],
    ],
  });
  const { fit, measures } = await fitted(deck);
  expect(fit.splits).toEqual(new Map([["long", [6]]]));
  expect(fit.steps.has("short")).toBe(false);
  expect(fit.steps.get("tight")).toBeLessThan(100);
  expect(measures.filter(({ overflow }) => overflow > 0)).toEqual([]);
  expect(measures.map(({ slide, lang }) => `${slide} ${lang}`)).toContain("long.2 hr");
});

test("a long statement and what adds to it do not run into each other", async () => {
  const title = "Pemasar yang baik harus memahami pasang dan surutnya laut serta arus di sepanjang pantai";
  const body = "Agar kapal berangkat pada waktunya\n\n" + "Ada tumpang tindih antara keduanya ".repeat(5);
  const deck = deckOf({ id: [["both", { layout: "statement", kicker: "Penutup", title, body }]] });
  const { measures } = await fitted(deck);
  expect(measures).toMatchObject([{ overflow: 0, flaws: [] }]);
});

test("a paragraph that no page holds is told with its pixels, on the slide as it was written", async () => {
  const deck = deckOf({ id: [["wall", { title: "Tembok", body: `${"kata ".repeat(900)}\n\nakhir` }]] });
  const { fit, measures } = await fitted(deck);
  expect(fit.splits.size).toBe(0);
  expect(fit.steps.get("wall")).toBe(78);
  expect(measures).toMatchObject([{ slide: "wall", lang: "id", culprit: "akhir" }]);
  expect(measures[0]?.overflow).toBeGreaterThan(100);
});
