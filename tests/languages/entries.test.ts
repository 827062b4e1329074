import { describe, expect, test } from "vitest";
import type { Labels, Language } from "../../src/languages/language.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";
import { languageOf } from "../../src/languages/table.ts";
import { folded } from "../../src/read/phrases.ts";

/** Words that a language shares with English. */
const sharedWords: Readonly<Record<string, readonly (keyof Labels)[]>> = {
  fr: ["conclusion", "source", "notes"],
  id: ["agenda"],
  ms: ["agenda"],
};

/** The marks that open and close a quotation together; in Serbian and Hebrew some close as they open. */
const pairs = ["“”", "‘’", "„”", "„“", "””", "‚’", "‚‘", "’’", "«»", "‹›", "「」", "『』"];

/** Lists that are short because the language has few such words. */
const closedClasses: ReadonlySet<string> = new Set([
  "copulas",
  "complements",
  "adversative",
  "opposing",
  "times",
  "relatives",
  "additive",
]);

describe.each(knownLangs)("the entry of %s", (lang) => {
  const language = languageOf(lang);
  const { cues, article, labels, quotes } = language;

  test.each(Object.entries(listsOf(language)))("has words for %s, in lower case, each once", (name, list) => {
    expect(list.length).toBeGreaterThan(closedClasses.has(name) ? 0 : 5);
    expect(list).toEqual(list.map((entry) => entry.toLocaleLowerCase(lang).normalize("NFC").trim()));
    expect(list.filter((entry, index) => list.indexOf(entry) !== index)).toEqual([]);
  });

  test("has long lists where articles vary most", () => {
    expect(cues.discourse.length).toBeGreaterThanOrEqual(25);
    expect(cues.stopwords.length).toBeGreaterThanOrEqual(80);
    expect(article.boilerplate.length).toBeGreaterThanOrEqual(25);
    expect(article.conclusion.length).toBeGreaterThanOrEqual(8);
  });

  test("counts every contrast marker among the discourse markers", () => {
    expect(cues.contrast.filter((marker) => !cues.discourse.includes(marker))).toEqual([]);
  });

  test("has every label in its own words", () => {
    const { labels: english } = languageOf("en");
    const names = Object.keys(english).filter((name) => isLabel(name, english));
    expect(names.filter((name) => labels[name].trim() === "")).toEqual([]);
    const shared = lang === "en" ? names : (sharedWords[lang] ?? []);
    expect(names.filter((name) => labels[name] === english[name])).toEqual(
      names.filter((name) => shared.includes(name)),
    );
  });

  test("says which slide of how many, each number once", () => {
    expect(labels.slideOf.split("{n}")).toHaveLength(2);
    expect(labels.slideOf.split("{total}")).toHaveLength(2);
  });

  test("quotes in pairs, the inner pair unlike the outer", () => {
    const [open, close, innerOpen, innerClose] = quotes;
    expect(pairs).toContain(open + close);
    expect(pairs).toContain(innerOpen + innerClose);
    expect(innerOpen + innerClose).not.toBe(open + close);
  });

  test("knows every line of a page as reading folds it, or it would match none", () => {
    for (const lines of [article.boilerplate, article.bio, article.conclusion]) {
      expect(lines).toEqual(expect.arrayContaining(lines.map(folded)));
    }
  });

  test("does not take the heading of a conclusion or of a bio for a line of the page", () => {
    const headings = new Set([...article.conclusion, ...article.bio]);
    expect(article.boilerplate.filter((line) => headings.has(line))).toEqual([]);
  });

  test("keeps the full stop at the end of an abbreviation for the sentence splitter", () => {
    expect(article.abbreviations.filter((word) => word.endsWith("."))).toEqual([]);
  });
});

function isLabel(name: string, labels: Labels): name is keyof Labels {
  return name in labels;
}

function listsOf({ cues, article }: Language): Readonly<Record<string, readonly string[]>> {
  return { ...cues, ...article };
}
