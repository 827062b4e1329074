import { expect, test } from "vitest";
import { slideBookmarks } from "../../src/render/bookmarks.ts";
import { slideText } from "./sample.ts";

const bookmarks = (slides: Parameters<typeof slideText>[0][]) =>
  slideBookmarks(
    slides.map((text) => ({ text: slideText(text) })),
    (page) => ({ page }),
  ).map(({ title, depth, target }) => [title, depth, "page" in target ? target.page : undefined]);

test("slides stand below their section; what is of the whole deck does not", () => {
  expect(
    bookmarks([
      { layout: "title", title: "Tides" },
      { layout: "statement", title: "The sea rises" },
      { layout: "section", title: "Why" },
      { layout: "bullets", title: "The moon" },
      { layout: "section", title: "When" },
      { layout: "steps", title: "Twice a day" },
      { layout: "source", title: "Source" },
    ]),
  ).toEqual([
    ["Tides", 1, 0],
    ["The sea rises", 1, 1],
    ["Why", 1, 2],
    ["The moon", 2, 3],
    ["When", 1, 4],
    ["Twice a day", 2, 5],
    ["Source", 1, 6],
  ]);
});

test("a bookmark is the headline as it reads; without a headline there is none", () => {
  expect(bookmarks([{ title: "The **sea**  `rises` {#id}" }, { title: "" }, { title: "Ebb" }])).toEqual([
    ["The sea rises", 1, 0],
    ["Ebb", 1, 2],
  ]);
});

test("a slide that goes on has one bookmark", () => {
  expect(bookmarks([{ title: "Ebb" }, { title: "Ebb" }])).toEqual([["Ebb", 1, 0]]);
});
