import { expect, test } from "vitest";
import { titleView } from "../../../src/render/layouts/title.ts";
import { contextOf, deckOf } from "../sample.ts";

test("the first paragraph is the subtitle, the others are details", () => {
  expect(titleView(contextOf({ layout: "title", body: "How they come\n\nAna\n\n2024" }))).toMatchObject({
    subtitleHtml: "How they come",
    details: ["Ana", "2024"],
  });
});

test("a lone author's line is no subtitle", () => {
  const deck = deckOf({ en: [["only", { layout: "title", body: "by Ana" }]] }, { en: { author: "Ana" } });
  expect(titleView(contextOf({ layout: "title", body: "by Ana" }, { deck }))).toMatchObject({
    subtitleHtml: "",
    details: ["by Ana"],
  });
});

test("a body of another shape is shown as it is", () => {
  expect(titleView(contextOf({ layout: "title", body: "> a\n\nb" }))).toMatchObject({
    details: [],
    bodyHtml: expect.stringContaining("<blockquote>"),
  });
});

test("sisters are named in their own language, with their own title and direction", () => {
  const deck = deckOf({
    en: [["title", { layout: "title", title: "Tides" }]],
    sr: [["title", { layout: "title", title: "Плима и осека" }]],
    ar: [["title", { layout: "title", title: "المد" }]],
  });
  expect(titleView(contextOf({ layout: "title" }, { deck })).sisters).toEqual([
    { lang: "sr", dir: "ltr", name: "Српски", titleHtml: "Плима и осека" },
    { lang: "ar", dir: "rtl", name: "العربية", titleHtml: "المد" },
  ]);
});

test("a deck in one language has no sisters", () => {
  expect(titleView(contextOf({ layout: "title" })).hasSisters).toBe(false);
});

test("long titles of sisters are set a step smaller, in all languages alike", () => {
  const long = "Зашто море долази и одлази два пута сваког дана";
  const sized = (title: string) => {
    const deck = deckOf({
      en: [["title", { layout: "title", title: "Tides" }]],
      sr: [["title", { layout: "title", title }]],
    });
    return deck.langs.map((lang) => titleView(contextOf({ layout: "title" }, { deck, lang })).sisterSize);
  };
  expect(sized("Плима")).toEqual(["large", "large"]);
  expect(sized(long)).toEqual(["medium", "medium"]);
});
