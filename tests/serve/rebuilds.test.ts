import { expect, test } from "vitest";
import { rebuildsAfter, together } from "../../src/serve/rebuilds.ts";

const decks = ["coffee", "tides"];

test("a slide file touches its own deck, without the article", () => {
  expect([...rebuildsAfter([{ type: "slides", deck: "tides" }], decks)]).toEqual([["tides", "deck"]]);
});

test("an article touches its own deck, slides and pages", () => {
  expect([...rebuildsAfter([{ type: "article", deck: "tides" }], decks)]).toEqual([["tides", "screen"]]);
});

test("templates touch the pages of every deck", () => {
  expect([...rebuildsAfter([{ type: "look" }], decks)]).toEqual([
    ["coffee", "deck"],
    ["tides", "deck"],
  ]);
});

test("settings touch everything", () => {
  expect([...rebuildsAfter([{ type: "settings" }, { type: "look" }], decks)]).toEqual([
    ["coffee", "screen"],
    ["tides", "screen"],
  ]);
});

test("of two ways for one deck the longer is gone, whichever comes first", () => {
  const [short, long] = [new Map([["tides", "deck"]] as const), new Map([["tides", "screen"]] as const)];
  expect([...together(short, long)]).toEqual([["tides", "screen"]]);
  expect([...together(long, short)]).toEqual([["tides", "screen"]]);
});
