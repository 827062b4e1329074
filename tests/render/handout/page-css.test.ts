import { beforeAll, expect, test } from "vitest";
import type { Look } from "../../../src/model/look.ts";
import { pageCss } from "../../../src/render/handout/page-css.ts";
import { ownLook } from "../sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

const sheet = { paper: "a4", isLandscape: false } as const;

test("a page says title, page and pages in the words and digits of its language", () => {
  expect(pageCss([{ lang: "id", title: "Laut" }], look.fonts, sheet)).toContain(
    '@bottom-right { content: "Laut · " "halaman " counter(page) " dari " counter(pages) "";',
  );
  expect(pageCss([{ lang: "fa", title: "دریا" }], look.fonts, sheet)).toContain("counter(page, persian)");
});

test("it says so where its lines end", () => {
  expect(pageCss([{ lang: "ar", title: "البحر" }], look.fonts, sheet)).toMatch(/@bottom-left/u);
});

test("of two languages each has its corner", () => {
  const css = pageCss(
    [
      { lang: "id", title: "Laut" },
      { lang: "sr", title: "Море" },
    ],
    look.fonts,
    sheet,
  );
  expect(css).toMatch(/@bottom-left \{ content: "Laut · "/u);
  expect(css).toMatch(/@bottom-right \{ content: "Море · "/u);
});

test("a title cannot leave its string", () => {
  const css = pageCss([{ lang: "en", title: 'The "sea" \\\n} body { display: none' }], look.fonts, sheet);
  expect(css).toContain('"The \\"sea\\" \\\\ } body { display: none · "');
});

test("paper and its direction are as asked for", () => {
  expect(pageCss([{ lang: "en", title: "" }], look.fonts, { paper: "letter", isLandscape: true })).toContain(
    "size: letter landscape",
  );
});
