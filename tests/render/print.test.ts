import { beforeAll, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import { renderPrint } from "../../src/render/print.ts";
import { unexpected } from "../support/unexpected.ts";
import { deckOf, ownLook, plainOptions, sectionsOf, textOf } from "./sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

function pageOf(
  deck = deckOf({
    sr: [
      ["a", { title: "Плима", body: "[осека](#b)", notes: "белешка" }],
      ["b", { title: "Осека", isVertical: true }],
    ],
  }),
) {
  const { entry, files } = renderPrint(deck, "sr", look, plainOptions, unexpected);
  return { entry, files, html: textOf(files, entry) };
}

test("every slide is a page of its own, vertical ones too", () => {
  expect(sectionsOf(pageOf().html)).toHaveLength(2);
  expect(pageOf().html).not.toContain("<section>");
});

test("no script and no notes are printed", () => {
  expect(pageOf().html).not.toMatch(/<script|белешка/u);
  expect(pageOf().files.some(({ path }) => path.endsWith(".js"))).toBe(false);
});

test("internal links lead to the slide's id", () => {
  expect(pageOf().html).toContain('<a href="#b">осека</a>');
});

test("the page brings all files that it asks for", () => {
  const { entry, files, html } = pageOf();
  expect(entry).toBe("print/sr.html");
  const asked = [...html.matchAll(/\.\.\/(assets\/[^"]+)/gu)].map(([, path]) => path);
  expect(new Set(asked)).toEqual(new Set(files.filter(({ path }) => path !== entry).map(({ path }) => path)));
});
