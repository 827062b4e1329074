import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/align/sentences.ts";
import { languageOf } from "../../src/languages/table.ts";
import { outline, read } from "../read/outline.ts";
import { type Sample, samples } from "./latin-samples.ts";

const paged = samples.map((sample) => [sample.lang, sample] as const);

describe.each(paged)("an article in %s", (lang, sample) => {
  const edition = read(pageOf(sample), lang);
  const kinds = outline(edition).map((line) => line.replace(/^\S+ (.*?):.*$/s, "$1"));

  test("has the author that its byline names", () => {
    expect(edition.meta.author).toBe(sample.author);
  });

  test("ends before the lines of the page around it", () => {
    expect(kinds).toEqual([
      "title",
      "byline",
      "paragraph",
      "boilerplate",
      "paragraph",
      "heading 2",
      "paragraph",
      "boilerplate",
      "boilerplate",
    ]);
  });

  test("has a last heading that is known as one", () => {
    expect(languageOf(lang).article.conclusion).toContain(sample.conclusion.toLocaleLowerCase(lang));
  });

  test("has sentences with abbreviations in them", () => {
    expect(split(sample.abbreviated, lang)).toHaveLength(2);
  });

  test("has sentences that end in a word short as an abbreviation", () => {
    expect(split(sample.shortWord, lang)).toHaveLength(2);
  });
});

describe("spellings of a line of the page", () => {
  const passage =
    "Uno dos tres cuatro cinco seis siete ocho nueve diez, y otra vez desde el principio. ".repeat(2);

  test.each([
    ["tr", "a capital with a dot", "İlgili Yazılar"],
    ["tr", "capitals", "İÇİNDEKİLER"],
    ["tr", "capitals without a dot", "YORUM YAPIN"],
    ["fr", "a capital without its accent", "A lire aussi"],
    ["fr", "the apostrophe of typeset text", "S’abonner à la newsletter"],
    ["fr", "a space that does not break before the colon", "Lire aussi\u00a0: la pêche à pied"],
    ["es", "capitals without accents", "ARTICULOS RELACIONADOS"],
    ["de", "a spelling without umlauts", "Naechster Beitrag"],
    ["hr", "a spelling without diacritics", "Povezani clanci"],
    ["pl", "a spelling without diacritics", "Udostepnij ten artykul"],
    ["nl", "a trailing mark", "Lees meer »"],
  ])("%s: %s", (lang, _, line) => {
    const last = outline(read(`${passage}\n\n${passage}\n\n${line}`, lang)).at(-1);
    expect(last).toContain("boilerplate");
  });
});

test("a French cue word is known before a vowel and with either apostrophe", () => {
  const { subordinators, discourse } = languageOf("fr").cues;
  expect(subordinators).toEqual(expect.arrayContaining(["parce que", "parce qu", "lorsqu", "qu"]));
  expect(discourse).toEqual(expect.arrayContaining(["d'abord", "d’abord", "a l'inverse"]));
});

function pageOf(sample: Sample): string {
  const { title, byline, opening, readAlso, body, conclusion, closing, comment, related } = sample;
  return [title, byline, opening, readAlso, body, conclusion, closing, comment, related].join("\n\n");
}

function split(text: string, lang: string): readonly string[] {
  const node = { type: "paragraph" as const, children: [] };
  const block = { kind: "paragraph" as const, depth: 0, node, text, lines: [1, 1] as const };
  return sentencesOf(block, lang).map((sentence) => sentence.text);
}
