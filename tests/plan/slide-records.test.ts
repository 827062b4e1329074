import { describe, expect, test } from "vitest";
import type { PlanRecord } from "../../src/model/plan-record.ts";
import { aligned, heading, item, paragraph, title } from "../support/alignments.ts";
import { planned } from "./planned.ts";

describe("slide ids", () => {
  const moon = "The moon pulls the sea.";
  const bulan = "Bulan menarik laut dengan kuat.";
  const article = ({ causes = "Causes", moonEn = moon, moonId = bulan, wind = "Wind raises waves." } = {}) =>
    aligned(
      { en: [title("Tides")], id: [title("Pasang surut")] },
      { en: [heading(causes)], id: [heading("Sebab")] },
      { en: [heading("The moon", 3)], id: [heading("Bulan", 3)] },
      { en: [paragraph(moonEn)], id: [paragraph(moonId)] },
      { en: [heading("The wind", 3)], id: [heading("Angin", 3)] },
      { en: [paragraph(wind)], id: [paragraph("Angin menaikkan ombak.")] },
    );
  const recordOf = (plan: ReturnType<typeof planned>): PlanRecord => ({
    version: 1,
    deck: "tides",
    source: "articles/tides",
    pivot: "en",
    slides: plan.deck.slides.map((slide) => slide.id),
    langs: Object.fromEntries(plan.records),
  });
  const first = planned(article());
  const previous = recordOf(first);
  const idsOf = (plan: ReturnType<typeof planned>) => plan.deck.order.get("en");

  test("are slugs of the pivot's headlines, the same in every language", () => {
    expect(idsOf(first)).toEqual(["title", "the-moon-pulls-the-sea", "wind-raises-waves"]);
    expect(first.deck.order.get("id")).toEqual(idsOf(first));
  });

  test("survive a heading that is reworded", () => {
    expect(idsOf(planned(article({ causes: "What moves the sea" }), { previous }))).toEqual(idsOf(first));
  });

  test("survive a passage that is reworded in the pivot, for the other language knows it", () => {
    expect(idsOf(planned(article({ moonEn: "The moon draws the water." }), { previous }))).toEqual(
      idsOf(first),
    );
  });

  test("survive a passage that is reworded in every language, between neighbours that are not", () => {
    const changed = article({ moonEn: "The moon draws the water.", moonId: "Air ditarik bulan." });
    expect(idsOf(planned(changed, { previous }))).toEqual(idsOf(first));
  });

  test("of other passages are not taken over", () => {
    const other = aligned({ en: [title("Salt")] }, { en: [paragraph("Salt water is heavy.")] });
    expect(idsOf(planned(other, { previous }))).toEqual(["title", "salt-water-is-heavy"]);
  });

  test("of the title slide are its own, though it held the passage that has a slide now", () => {
    const long = `${"word ".repeat(60)}end.`;
    const before = recordOf(planned(aligned({ en: [title("T")] }, { en: [paragraph(long)] })));
    const after = planned(aligned({ en: [title("T")] }, { en: [paragraph([long, moon])] }), {
      previous: before,
    });
    expect(idsOf(after)).toEqual(["title", "the-moon-pulls-the-sea"]);
  });

  test("are never the same twice", () => {
    const twice = { en: [paragraph("Salt water is heavy.")] };
    const plan = planned(
      aligned({ en: [title("T")] }, { en: [heading("A")] }, twice, { en: [heading("B")] }, twice),
    );
    expect(idsOf(plan)).toEqual(["title", "salt-water-is-heavy", "salt-water-is-heavy-2"]);
  });
});

describe("what is remembered of a slide", () => {
  const items = (count: number, word: string) =>
    Array.from({ length: count }, (_, index) => item(`${word} number ${index} of the list`));

  test("a language's pieces are those that it has, counted as its list counts them", () => {
    const plan = planned(
      aligned(
        { en: [title("Lists")], id: [title("Daftar")] },
        { en: [items(3, "Stone")[0] ?? item("")] },
        { en: [items(3, "Stone")[1] ?? item("")], id: [items(2, "Batu")[0] ?? item("")] },
        { en: [items(3, "Stone")[2] ?? item("")], id: [items(2, "Batu")[1] ?? item("")] },
      ),
    );
    const piecesOf = (lang: string) =>
      plan.records
        .get(lang)
        ?.slides[1]?.pieces.flatMap(({ part, item: place }) => (part === "body" ? [place] : []));
    expect(piecesOf("en")).toEqual([0, 1, 2]);
    expect(piecesOf("id")).toEqual([0, 1]);
    expect(plan.deck.slides[1]?.texts.get("id")?.body.split("\n")).toHaveLength(2);
  });

  test("each passage's place in the notes", () => {
    const plan = planned(
      aligned(
        { en: [title("T")] },
        { en: [heading("A")] },
        { en: [paragraph(["The moon pulls the sea.", "The sea follows it.", "The land does too."])] },
        {
          en: [item("A first thing to know")],
        },
        { en: [item("A second thing to know")] },
      ),
    );
    const notes = plan.records
      .get("en")
      ?.slides.slice(1)
      .map((slide) => slide.units.map((unit) => unit.notes));
    expect(notes).toEqual([
      [[0, 0]],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
  });
});
