import { expect, test } from "vitest";
import type { Slide, SlideText } from "../../src/model/deck.ts";
import { slideHash } from "../../src/slidefile/slide-hash.ts";
import { deckOf } from "../support/decks.ts";

function slideWith(change: Partial<SlideText> = {}, langs: readonly string[] = ["en", "sr"]): Slide {
  const texts = Object.fromEntries(langs.map((lang) => [lang, { title: "T", body: "B", ...change }]));
  const [slide] = deckOf({ id: "a", texts }).slides;
  if (slide === undefined) throw new Error("expected a slide");
  return slide;
}

test("a hash has 16 hexadecimal digits and does not depend on the order of languages", () => {
  expect(slideHash(slideWith())).toMatch(/^[\da-f]{16}$/);
  expect(slideHash(slideWith({}, ["sr", "en"]))).toBe(slideHash(slideWith()));
});

test.each([{ layout: "steps" }, { kicker: "K" }, { title: "U" }, { body: "B2" }] as const)(
  "what is drawn differently has another hash: %j",
  (change) => {
    expect(slideHash(slideWith(change))).not.toBe(slideHash(slideWith()));
  },
);

test("notes, id and a further language: only the last changes what was measured", () => {
  expect(slideHash(slideWith({ notes: "N" }))).toBe(slideHash(slideWith()));
  expect(slideHash({ ...slideWith(), id: "b" })).toBe(slideHash(slideWith()));
  expect(slideHash(slideWith({}, ["en", "sr", "id"]))).not.toBe(slideHash(slideWith()));
});
