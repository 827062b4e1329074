import { describe, expect, test } from "vitest";
import { aligned, heading, item, paragraph, title } from "../support/alignments.ts";
import { planned, shown } from "./planned.ts";

const sections = [
  { en: [heading("Rising")], de: [heading("Flut")] },
  { en: [paragraph("The sea rises here.")], de: [paragraph("Hier steigt das Meer.")] },
  { en: [heading("Falling")], de: [heading("Ebbe")] },
  { en: [paragraph("The sea falls there.")], de: [paragraph("Dort sinkt das Meer.")] },
];

describe("the sentence between title and article", () => {
  test("is the subtitle if it is all that stands before the first heading", () => {
    const { slides } = planned(
      aligned(
        { en: [title("Sea")], de: [title("Meer")] },
        {
          en: [paragraph("Why the water comes and goes.")],
          de: [paragraph("Warum das Wasser kommt und geht.")],
        },
        ...sections,
      ),
    ).deck;
    expect(shown(slides, "de")[0]).toEqual(["title", "Meer", "Warum das Wasser kommt und geht"]);
    expect(slides[0]?.texts.get("de")?.notes).toBe("Warum das Wasser kommt und geht.");
    expect(slides[0]?.sources.map(({ part }) => part)).toEqual(["title", "body"]);
  });

  test("or a phrase without a full stop, in every language", () => {
    const opened = (stop: string) =>
      planned(
        aligned(
          { en: [title("Sea")], de: [title("Meer")] },
          {
            en: [paragraph("A talk with two fishermen")],
            de: [paragraph(`Ein Gespräch mit zwei Fischern${stop}`)],
          },
          { en: [paragraph("The sea is wide.")], de: [paragraph("Das Meer ist weit.")] },
          ...sections,
        ),
      ).deck.slides;
    expect(shown(opened(""), "en")[0]?.[2]).toBe("A talk with two fishermen");
    expect(shown(opened("."), "en")[0]?.[2]).toBe("");
  });

  test("is none where the title has one after its colon", () => {
    const { slides } = planned(
      aligned(
        { en: [title("Sea: rising")], de: [title("Meer: Flut")] },
        { en: [paragraph("Why the water comes.")], de: [paragraph("Warum das Wasser kommt.")] },
        ...sections,
      ),
    ).deck;
    expect(shown(slides, "en")[0]?.[2]).toBe("Rising");
  });
});

test("an article without a title is called by its first sentence if that is short in every language", () => {
  const { slides } = planned(
    aligned({
      en: [paragraph(["Why does the sea rise?", "The Moon pulls at it.", "It rises twice a day."])],
      de: [paragraph(["Warum steigt das Meer?", "Der Mond zieht daran.", "Es steigt zweimal am Tag."])],
    }),
  ).deck;
  expect(shown(slides, "de").map(([, headline]) => headline)).toEqual([
    "Warum steigt das Meer?",
    "Der Mond zieht daran",
  ]);
});

test("a list before the first heading stands under the article's title", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Rope and chain")] },
      ...["Rope", "Chain", "Buoy"].map((word) => ({ en: [item(word)] })),
    ),
  ).deck;
  expect(shown(slides, "en")[1]).toEqual(["bullets", "Rope and chain", "- Rope\n- Chain\n- Buoy"]);
});
