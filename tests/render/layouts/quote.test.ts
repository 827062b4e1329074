import { expect, test } from "vitest";
import { quoteView } from "../../../src/render/layouts/quote.ts";
import { contextOf } from "../sample.ts";

const view = (body: string, lang = "en") => quoteView(contextOf({ layout: "quote", body }, { lang }));

test("the quotation, who said it, and what else there is", () => {
  expect(view("before\n\n> The sea waits.\n\nA pilot\n\nafter")).toMatchObject({
    beforeHtml: "<p>before</p>\n",
    quotedHtml: "<p>The sea waits.</p>\n",
    sourceHtml: "A pilot",
    afterHtml: "<p>after</p>\n",
  });
});

test("the mark is the language's own", () => {
  const marks = ["en", "sr", "fr", "ja"]
    .map((lang) => view("> a", lang))
    .map(({ mark, stands }) => [mark, stands]);
  expect(marks).toEqual([
    ["“", "high"],
    ["„", "low"],
    ["«", "middle"],
    ["「", "high"],
  ]);
});

test("a quotation with marks of its own gets no second one", () => {
  expect(view("> „Море чека.”", "sr").mark).toBe("");
  expect(view("> 「海は待つ。」", "ja").mark).toBe("");
  expect(view("> \\[Then] the sea waits.", "en").mark).toBe("“");
});

test("a list after the quotation is not its source", () => {
  expect(view("> a\n\n- b")).toMatchObject({ sourceHtml: "", afterHtml: "<ul>\n<li>b</li>\n</ul>\n" });
});

test("a body without a quotation is shown as it is", () => {
  expect(view("The sea waits.")).toMatchObject({ hasQuote: false, beforeHtml: "<p>The sea waits.</p>\n" });
});
