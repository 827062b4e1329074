import { expect, test } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { toSlideFile } from "../../src/slidefile/from-deck.ts";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { deckOf } from "../support/decks.ts";
import { withoutKey } from "../support/slide-files.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

/** The deck of these files, by language; the first is the pivot unless named. */
function deckFrom(files: Readonly<Record<string, string>>, pivot = Object.keys(files)[0] ?? ""): Deck {
  const parsed = Object.entries(files).map(([lang, text]) =>
    parseSlideFile({ file: `slides/tides/${lang}.md`, text }, unexpected),
  );
  return joinSlideFiles(parsed, { name: "tides", pivot }, unexpected);
}

const slides = (...ids: readonly string[]): string =>
  ids.map((id) => `<!-- .slide: id="${id}" data-layout="bullets" -->\n\n## ${id}`).join("\n\n---\n\n");

const idsOf = (deck: Deck): readonly string[] => deck.slides.map(({ id }) => id);

test("a deck written and read again is the same deck", () => {
  const deck = deckOf(
    { id: "title", layout: "title", texts: { en: { title: "Tides" }, id: { title: "Pasang" } } },
    {
      id: "causes",
      layout: "steps",
      texts: {
        en: { kicker: 'Why "it" rises', title: "Causes", body: "1. Moon\n2. Earth", notes: "All of it." },
        id: {
          title: "Sebab",
          body: "1. Bulan",
          layout: "bullets",
          attributes: [{ name: "class", value: "wide" }],
        },
      },
    },
    { id: "only-id", layout: "statement", texts: { id: { body: "Laut naik", isVertical: true } } },
  );
  const files = deck.langs.map((lang) => {
    const text = serializeSlideFile(toSlideFile(deck, lang));
    return parseSlideFile({ file: `${lang}.md`, text }, unexpected);
  });
  const joined = joinSlideFiles(files, { name: "tides", pivot: "en" }, unexpected);
  const withoutPlaces = joined.slides.map((slide) => ({
    ...slide,
    texts: new Map([...slide.texts].map(([lang, text]) => [lang, withoutKey(text, "places")])),
  }));
  expect({ ...joined, slides: withoutPlaces }).toEqual(deck);
});

test("a slide file has its slides in its own order", () => {
  const deck = deckOf({ id: "a", texts: { en: { title: "A" } } }, { id: "b", texts: { en: { title: "B" } } });
  const turned = { ...deck, order: new Map([["en", ["b", "a"]]]) };
  expect(toSlideFile(turned, "en").slides.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("attributes are written id, layout and kicker first", () => {
  const attributes = [{ name: "class", value: "wide" }];
  const deck = deckOf({ id: "a", texts: { en: { title: "A", kicker: "K", attributes } } });
  expect(serializeSlideFile(toSlideFile(deck, "en"))).toContain(
    '<!-- .slide: id="a" data-layout="bullets" data-kicker="K" class="wide" -->',
  );
});

test("the pivot's order counts, and each language keeps its own beside it", () => {
  const deck = deckFrom({ sr: slides("c", "a", "b"), en: slides("a", "b", "c") }, "en");
  expect(idsOf(deck)).toEqual(["a", "b", "c"]);
  expect(deck.order).toEqual(
    new Map([
      ["sr", ["c", "a", "b"]],
      ["en", ["a", "b", "c"]],
    ]),
  );
  expect([deck.pivot, deck.langs]).toEqual(["en", ["sr", "en"]]);
});

test("a slide that the pivot lacks stands after its predecessor", () => {
  const deck = deckFrom({ en: slides("a", "b"), sr: slides("x", "a", "y", "z", "b", "w") });
  expect(idsOf(deck)).toEqual(["x", "a", "y", "z", "b", "w"]);
  expect(deck.slides.find(({ id }) => id === "y")?.texts.has("en")).toBe(false);
});

test("without a file of the pivot, the first file leads", () => {
  const deck = deckFrom({ en: slides("a", "b"), sr: slides("b", "a") }, "de");
  expect([deck.pivot, idsOf(deck)]).toEqual(["en", ["a", "b"]]);
});

test("each language may show a slide in its own layout", () => {
  const steps = '<!-- .slide: id="a" data-layout="steps" -->\n\n## A';
  const [joined] = deckFrom({ en: steps, sr: steps.replace("steps", "bullets") }).slides;
  expect([joined?.layout, joined?.texts.get("sr")?.layout]).toEqual(["steps", "bullets"]);
});

test("an unknown layout is shown as bullets", () => {
  const { report } = collecting();
  const text = '<!-- .slide: id="a" data-layout="zigzag" -->\n\n## A';
  const parsed = parseSlideFile({ file: "en.md", text }, report);
  const deck = joinSlideFiles([parsed], { name: "tides", pivot: "en" }, unexpected);
  expect(deck.slides).toMatchObject([{ layout: "bullets" }]);
});

test("in a deck written by hand the first `#` is the title slide", () => {
  expect(deckFrom({ en: "# A\n\n---\n\n# B" }).slides.map(({ layout }) => layout)).toEqual([
    "title",
    "bullets",
  ]);
});

test("slides without ids get them from ASCII titles, else their numbers, and none twice", () => {
  const text = `## The moon!\n\n---\n\n## Месец\n\n---\n\n## The Moon\n\n---\n\n${slides("slide-5")}\n\n---\n\n***`;
  expect(idsOf(deckFrom({ en: text }))).toEqual([
    "the-moon",
    "slide-2",
    "the-moon-2",
    "slide-5",
    "slide-5-2",
  ]);
});

test("slides without ids are in step by their places", () => {
  const deck = deckFrom({
    en: `# Tides\n\n---\n\n${slides("a")}\n\n---\n\n## Moon`,
    sr: `# Плима\n\n---\n\n## Увод\n\n---\n\n${slides("a")}\n\n---\n\n## Месец`,
  });
  expect(idsOf(deck)).toEqual(["tides", "slide-2", "a", "moon"]);
  expect(deck.slides.at(-1)?.texts.get("sr")?.title).toBe("Месец");
});

test("what a file says of itself is its language's", () => {
  const deck = deckFrom({ en: "---\ntitle: Tides\nauthor: R. Roe\n---\n\n# A", sr: "# A" });
  expect(deck.meta).toEqual(
    new Map([
      ["en", { title: "Tides", author: "R. Roe" }],
      ["sr", {}],
    ]),
  );
});

test("a file's name says its language; front matter that differs is reported", () => {
  const parsed = parseSlideFile(
    { file: "slides/tides/sr.md", text: "---\nlang: hr\n---\n\n# A" },
    unexpected,
  );
  const { report, diagnostics } = collecting();
  expect(joinSlideFiles([parsed], { name: "tides", pivot: "sr" }, report).langs).toEqual(["sr"]);
  expect(diagnostics).toMatchObject([
    { code: "slidefile/lang-differs", message: "expected `lang: sr` as in the file's name, found `hr`" },
  ]);
});

test("without a language in its name, a file is of the language that its front matter names", () => {
  const parsed = parseSlideFile({ file: "talk.md", text: "---\nlang: hr\n---\n\n# A" }, unexpected);
  expect(joinSlideFiles([parsed], { name: "tides", pivot: "hr" }, unexpected).langs).toEqual(["hr"]);
});

test("no files make a deck without slides", () => {
  expect(joinSlideFiles([], { name: "tides", pivot: "en" }, unexpected)).toMatchObject({
    langs: [],
    slides: [],
  });
});
