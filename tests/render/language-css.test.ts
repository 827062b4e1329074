import { expect, test } from "vitest";
import { languageCss } from "../../src/render/language-css.ts";

test("European letters in the bundled fonts need no rules", () => {
  expect(languageCss([{ lang: "sr", role: "sans", families: ["Source Sans 3"] }])).toBe("");
});

test("each language gets the families that draw it, and every other on the page the bundled ones", () => {
  const css = languageCss([
    { lang: "ar", role: "sans", families: ["Vazirmatn", "Source Sans 3"] },
    { lang: "en", role: "sans", families: ["Source Sans 3"] },
  ]);
  expect(css).toContain(
    ':lang(ar) { --serif: "Source Serif 4", serif; --sans: "Vazirmatn", "Source Sans 3", sans-serif;',
  );
  expect(css).toContain(':lang(en) { --serif: "Source Serif 4", serif; --sans: "Source Sans 3", sans-serif;');
});

test("joined letters are not tracked, and nothing without italics is slanted", () => {
  const css = languageCss([{ lang: "fa", role: "sans", families: ["Vazirmatn"] }]);
  expect(css).toContain(":lang(fa) { letter-spacing: 0 !important; }");
  expect(css).toContain(":is(em, i):lang(fa) { font-style: normal; font-weight: 600; }");
});

test("a narrower tag wins over a wider one", () => {
  const css = languageCss([
    { lang: "zh-Hant", role: "sans", families: ["Noto Sans TC"] },
    { lang: "zh", role: "sans", families: ["Noto Sans SC"] },
  ]);
  expect(css.indexOf(":lang(zh) ")).toBeLessThan(css.indexOf(":lang(zh-Hant) "));
});
