import { expect, test } from "vitest";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { visibleDeck } from "../../src/slidefile/visible.ts";
import { unexpected } from "../support/unexpected.ts";

const slide = (id: string, more = "") => `<!-- .slide: id="${id}"${more} -->\n\n## ${id}\n`;
const hidden = ' data-visibility="hidden"';
const deckOf = (texts: Readonly<Record<string, readonly string[]>>) =>
  joinSlideFiles(
    Object.entries(texts).map(([lang, slides]) =>
      parseSlideFile(
        { file: `${lang}.md`, text: `---\nlang: ${lang}\n---\n\n${slides.join("\n---\n\n")}` },
        unexpected,
      ),
    ),
    { name: "tides", pivot: "en" },
    unexpected,
  );

test("a hidden slide is shown nowhere, one that one language hides in the others", () => {
  const deck = deckOf({
    en: [slide("moon"), slide("sun", hidden), slide("coast", hidden)],
    id: [slide("moon"), slide("sun"), slide("coast", hidden)],
  });
  const { order, slides } = visibleDeck(deck);
  expect(Object.fromEntries(order)).toEqual({ en: ["moon"], id: ["moon", "sun"] });
  expect(slides.map(({ id, texts }) => `${id} ${[...texts.keys()].join(" ")}`)).toEqual([
    "moon en id",
    "sun id",
  ]);
});

test("a deck that hides nothing is as it was", () => {
  const deck = deckOf({ en: [slide("moon"), slide("sun", ' data-visibility="uncounted"')] });
  expect(visibleDeck(deck)).toBe(deck);
});
