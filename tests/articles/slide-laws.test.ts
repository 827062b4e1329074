import { describe, expect, test } from "vitest";
import { plannedArticles } from "../../bench/slides/articles.ts";
import { extractive, inNotes, inStep } from "../../bench/slides/laws.ts";
import { ourDeck } from "../../bench/slides/measured-deck.ts";
import { measuresOf } from "../../bench/slides/measures.ts";

const articles = [
  ...((await plannedArticles("samples")) ?? []),
  ...((await plannedArticles("shared")) ?? []),
];
const editions = articles.flatMap((article) => {
  const deck = ourDeck(article);
  return article.alignment.langs.map((lang) => ({
    title: `${article.name} in ${lang}`,
    article,
    deck,
    lang,
  }));
});

// Without ../shared/articles beside the project, these hold for the samples alone.
describe.each(editions)("$title", ({ article: { alignment }, deck, lang }) => {
  test("its slides are in step with those of the other languages", () => {
    expect(inStep(deck, alignment).misses).toEqual([]);
  });

  test("every sentence of its body stands in one slide's notes", () => {
    expect(inNotes(deck, alignment, lang).misses).toEqual([]);
  });

  test("every piece is cut from one of its sentences", () => {
    expect(extractive(deck, alignment, lang).misses).toEqual([]);
  });

  test("no headline takes more than two lines, no statement more than four", () => {
    expect(measuresOf(deck, alignment, lang).longHeadlines).toBe(0);
  });
});

test.each(articles)(
  "the lines of a slide in $name stand in the order of the article",
  ({ plan, alignment }) => {
    const place = new Map(alignment.units.map(({ id }, index) => [id, index * 1000]));
    const lists = plan.deck.slides.filter(({ layout }) => layout === "bullets" || layout === "statement");
    for (const { id, sources } of lists) {
      const places = sources
        .filter(({ part }) => part === "body")
        .map(({ unit, segment }) => (place.get(unit) ?? 0) + segment);
      expect(places, id).toEqual(places.toSorted((left, right) => left - right));
    }
  },
);

test("an article of 600 to 900 words has 10 to 15 slides, a few more where it is full of tables and the like", () => {
  const counts = new Map(articles.map(({ name, plan }) => [name, plan.deck.slides.length]));
  expect(counts.get("sales-funnel")).toBeLessThanOrEqual(15);
  expect(counts.get("sales-funnel")).toBeGreaterThanOrEqual(10);
  expect(counts.get("tides")).toBeLessThanOrEqual(20);
});
