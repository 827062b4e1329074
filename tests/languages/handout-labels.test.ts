import { describe, expect, test } from "vitest";
import { handoutLabels } from "../../src/languages/handout-labels.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

describe.each(knownLangs)("%s", (lang) => {
  const { pageOf, glossary, links } = handoutLabels(lang);

  test("says where in a handout a page stands", () => {
    expect(pageOf.match(/\{n\}/gu)).toHaveLength(1);
    expect(pageOf.match(/\{total\}/gu)).toHaveLength(1);
  });

  test("has words of its own for a glossary and for links", () => {
    const english = handoutLabels("en");
    if (lang === "en") return;
    expect(glossary).not.toBe(english.glossary);
    expect(links).not.toBe(english.links);
  });
});

test("a language that we do not know has English handouts", () => {
  expect(handoutLabels("sw")).toEqual(handoutLabels("en"));
});
