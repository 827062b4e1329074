import { describe, expect, test } from "vitest";
import { searchLabels } from "../../src/languages/search-labels.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

describe.each(knownLangs)("%s", (lang) => {
  test("says what the search box does, and where among the hits one is", () => {
    const { find, notFound, hitOf } = searchLabels(lang);
    expect(new Set([find, notFound, hitOf, ""]).size).toBe(4);
    expect(hitOf).toMatch(/\{n\}.*\{total\}|\{total\}.*\{n\}/u);
    if (lang !== "en") expect(searchLabels("en")).not.toMatchObject({ find });
  });
});

test("a language that we do not know has an English search box", () => {
  expect(searchLabels("sw")).toEqual(searchLabels("en"));
});
