import { describe, expect, test } from "vitest";
import { screenLabels } from "../../src/languages/screen-labels.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

describe.each(knownLangs)("%s", (lang) => {
  test("has every label, and they differ from each other", () => {
    const texts = Object.values(screenLabels(lang));
    expect(texts.filter((text) => text === "" || text.includes("|"))).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  test("says them in words of its own", () => {
    if (lang === "en") return;
    const english = new Set(Object.values(screenLabels("en")));
    const same = Object.values(screenLabels(lang)).filter((text) => english.has(text));
    expect(same.length).toBeLessThan(4);
  });
});

test("a language that we do not know has an English interface", () => {
  expect(screenLabels("sw")).toEqual(screenLabels("en"));
});
