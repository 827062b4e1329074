import { expect, test } from "vitest";
import { stepPages } from "../../src/render/step-pages.ts";
import { withSteps } from "../../src/render/steps.ts";

const hidden = (html: string) =>
  [...html.matchAll(/<li[^>]*step-later[^>]*>([^<]*)/gu)].map(([, text]) => text);

test("a slide with three items is four pages, each with one item more", () => {
  const pages = stepPages(withSteps("<section><ul><li>a</li><li>b</li><li>c</li></ul></section>"));
  expect(pages.map(hidden)).toEqual([["a", "b", "c"], ["b", "c"], ["c"], []]);
});

test("steps of one number come on one page", () => {
  const item = (text: string) => `<li class="fragment" data-fragment-index="4">${text}</li>`;
  expect(stepPages(`<ul>${item("a")}${item("b")}</ul>`).map(hidden)).toEqual([["a", "b"], []]);
});

test("a slide without steps is one page, as it is", () => {
  expect(stepPages('<section id="a"><p>Tide</p></section>')).toEqual([
    '<section id="a"><p>Tide</p></section>',
  ]);
});

test("only the first page of a slide has its names, so that links lead there", () => {
  const pages = stepPages(
    withSteps('<section class="slide" id="a"><h2 id="b">Tide</h2><ul><li>a</li></ul></section>'),
  );
  expect(pages.map((page) => page.match(/\sid="/gu)?.length ?? 0)).toEqual([2, 0]);
});
