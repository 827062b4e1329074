import { expect, test } from "vitest";
import { sourceView } from "../../../src/render/layouts/source.ts";
import { contextOf } from "../sample.ts";

const view = (body: string) => sourceView(contextOf({ layout: "source", body }));

test("paragraphs are a quiet list, the work first", () => {
  expect(view("*Tides*\n\nAna").entries).toEqual([
    { labelHtml: undefined, html: "<em>Tides</em>", isWork: true },
    { labelHtml: undefined, html: "Ana", isWork: false },
  ]);
});

test("a list with labels is one too", () => {
  expect(view("- **Author**: Ana").entries).toEqual([{ labelHtml: "Author", html: "Ana", isWork: false }]);
});

test("a body of another shape is shown as it is", () => {
  expect(view("| a |\n| --- |\n| b |\n\nAna")).toMatchObject({
    entries: [],
    bodyHtml: expect.stringContaining("Ana"),
  });
});
