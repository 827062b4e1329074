import { describe, expect, test } from "vitest";
import { accepted, agreementAfter } from "../../src/check/agreement.ts";
import type { LangRecord, PlanRecord } from "../../src/model/plan-record.ts";

/** One slide, its passages named by what they say in each language. */
const articleOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, LangRecord> =>
  new Map(
    Object.entries(texts).map(([lang, fingerprint]) => [
      lang,
      { slides: [{ id: "moon", layout: "bullets", units: [{ unit: "u1", fingerprint }], pieces: [] }] },
    ]),
  );

/** The record after articles have been read one after the other; nobody edits a slide. */
function after(...articles: readonly Readonly<Record<string, string>>[]): PlanRecord {
  const start: PlanRecord = {
    version: 1,
    deck: "tides",
    source: "a",
    pivot: "en",
    slides: ["moon"],
    langs: {},
  };
  return articles.reduce<PlanRecord>((plan, texts) => {
    const { stale: _, ...rest } = plan;
    return { ...rest, ...agreementAfter(plan, { fresh: articleOf(texts), ...untouched }) };
  }, start);
}

const untouched = { before: () => "text", after: () => "text" };
const staleIn = ({ stale = {} }: PlanRecord): unknown =>
  Object.fromEntries(
    Object.entries(stale).map(([lang, slides]) => [lang, Object.keys(slides.moon?.since ?? {}).toSorted()]),
  );

describe("a slide is stale", () => {
  test.each([
    ["not when it is new", [{ en: "a", id: "a" }], {}],
    [
      "not when both passages change at once",
      [
        { en: "a", id: "a" },
        { en: "b", id: "b" },
      ],
      {},
    ],
    [
      "in the language that stays",
      [
        { en: "a", id: "a" },
        { en: "b", id: "a" },
      ],
      { id: ["en"] },
    ],
    [
      "until its own passage changes",
      [
        { en: "a", id: "a" },
        { en: "b", id: "a" },
        { en: "b", id: "b" },
      ],
      {},
    ],
    [
      "not when the passage changes back",
      [
        { en: "a", id: "a" },
        { en: "b", id: "a" },
        { en: "a", id: "a" },
      ],
      {},
    ],
    [
      "again when the other goes on",
      [
        { en: "a", id: "a" },
        { en: "b", id: "a" },
        { en: "b", id: "b" },
        { en: "c", id: "b" },
      ],
      { id: ["en"] },
    ],
    [
      "in the third language, when two of three follow each other",
      [
        { en: "a", id: "a", sr: "a" },
        { en: "b", id: "a", sr: "a" },
        { en: "b", id: "b", sr: "a" },
      ],
      { sr: ["en", "id"] },
    ],
    ["not because a language is added", [{ en: "a" }, { en: "a", id: "a" }], {}],
  ])("%s", (_, articles, stale) => {
    expect(staleIn(after(...articles))).toEqual(stale);
  });

  test("until a person edits it", () => {
    const plan = after({ en: "a", id: "a" }, { en: "b", id: "a" });
    const fresh = articleOf({ en: "b", id: "a" });
    expect(
      agreementAfter(plan, { fresh, before: () => "edited", after: () => "edited" }).stale,
    ).toBeUndefined();
    expect(agreementAfter(plan, { fresh, ...untouched }).stale).toEqual(plan.stale);
  });

  test("until somebody accepts it, and then while the article says the same", () => {
    const plan = accepted(after({ en: "a", id: "a" }, { en: "b", id: "a" }), () => true);
    expect(plan.stale).toBeUndefined();
    expect(
      agreementAfter(plan, { fresh: articleOf({ en: "b", id: "a" }), ...untouched }).stale,
    ).toBeUndefined();
  });

  test("not in a language that has not the slide", () => {
    const plan = after({ en: "a", id: "a" });
    const fresh = articleOf({ en: "b", id: "a" });
    expect(
      agreementAfter(plan, { fresh, before: () => undefined, after: () => undefined }).stale,
    ).toBeUndefined();
  });
});

test("a record of an earlier version knows the passages from its languages' parts", () => {
  const plan: PlanRecord = {
    version: 1,
    deck: "tides",
    source: "a",
    pivot: "en",
    slides: ["moon"],
    langs: Object.fromEntries(articleOf({ en: "a", id: "a" })),
  };
  const { stale } = agreementAfter(plan, { fresh: articleOf({ en: "b", id: "a" }), ...untouched });
  expect(Object.keys(stale ?? {})).toEqual(["id"]);
});
