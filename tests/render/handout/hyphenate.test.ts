import { describe, expect, test } from "vitest";
import { hyphenated } from "../../../src/render/handout/hyphenate.ts";

/** With its soft hyphens to be seen. */
const parted = (html: string, lang: string) => hyphenated(html, lang).replaceAll("\u00AD", "|");

describe("long words may be parted as their language has it:", () => {
  test.each([
    ["en", "considered", "con|sid|ered"],
    ["id", "menyelenggarakan", "menye|leng|ga|rakan"],
    ["ms", "perkembangan", "per|kem|bangan"],
    ["sr", "истраживање", "истра|жи|вање"],
    ["sr-Latn", "istraživanje", "istra|ži|vanje"],
    ["de", "Meereswellen", "Mee|res|wellen"],
  ])("%s", (lang, word, expected) => {
    expect(parted(word, lang)).toBe(expected);
  });
});

test("in Indonesian no suffix and no sound of two letters is torn, where the patterns would", () => {
  for (const word of [
    "tanggungjawab",
    "pelanggan-pelanggan",
    "memperkenalkan",
    "menstrukturkan",
    "dipengaruhi",
  ])
    expect(parted(word, "id")).not.toMatch(/gu\|ngj|langg\|an|nalk\|an|turk\|an|n\|g[aeiou]/u);
});

test("short words, names in capitals and words joined by a hyphen stay whole", () => {
  const whole = "the tides of INTERNATIONALISATION, a water-consideration, U+consideration2";
  expect(hyphenated(whole, "en")).toBe(whole);
});

test("so do addresses, code, formulas, headings, references and what is in another language", () => {
  const whole =
    "<h3>consideration</h3><p>https://consideration.org/consideration <code>consideration</code> a@consideration.org" +
    '<span class="katex"><span>consideration</span></span><em lang="sr">разматрање</em> a&thickapprox;b</p>';
  expect(hyphenated(whole, "en")).toBe(whole);
  expect(parted(`${whole}<p title="consideration">consideration</p>`, "en")).toBe(
    `${whole}<p title="consideration">con|sid|er|a|tion</p>`,
  );
});

test("a language that parts no words has none parted", () => {
  for (const lang of ["ar", "ja", "th", "vi", "eo"])
    expect(hyphenated("consideration", lang)).toBe("consideration");
});
