import { describe, expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../support/alignments.ts";
import { planned, shown } from "./planned.ts";

const turns = [
  ["Do seals come here?", "Kommen Robben her?", "They come in May.", "Sie kommen im Mai."],
  ["What do they eat?", "Was fressen sie?", "Mostly small herrings.", "Meistens kleine Heringe."],
  ["How old are they?", "Wie alt sind sie?", "Some are over thirty.", "Manche sind über dreißig."],
] as const;

describe("an interview", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Seals")], de: [title("Robben")] },
      ...turns.flatMap(([question, frage, answer, antwort]) => [
        { en: [heading(question)], de: [heading(frage)] },
        {
          en: [paragraph([`Vogt: ${answer}`, "We count them every year."])],
          de: [paragraph([`Vogt: ${antwort}`, "Wir zählen sie jedes Jahr."])],
        },
      ]),
    ),
  ).deck;

  test("has the questions as headlines, and answers without the name before them", () => {
    expect(shown(slides, "de")[1]).toEqual([
      "statement",
      "Kommen Robben her?",
      "Sie kommen im Mai\n\nWir zählen sie jedes Jahr",
    ]);
    expect(JSON.stringify(shown(slides, "en"))).not.toContain("Vogt");
  });

  test("whose notes keep the name", () => {
    expect(slides[1]?.texts.get("en")?.notes).toBe("Vogt: They come in May. We count them every year.");
  });
});

test("letters before questions and answers go too", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Seals")] },
      ...turns.flatMap(([question, , answer]) => [
        { en: [heading(`Q: ${question}`)] },
        { en: [paragraph(`A: ${answer}`)] },
      ]),
    ),
  ).deck;
  expect(shown(slides, "en")[2]).toEqual(["statement", "What do they eat?", "Mostly small herrings"]);
});

test("a name that opens two paragraphs only labels them", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Seals")] },
      { en: [paragraph(["Pups: They are born in June.", "They drink for a month."])] },
      { en: [paragraph(["Pups: They swim in July.", "They leave in August."])] },
    ),
  ).deck;
  expect(JSON.stringify(shown(slides, "en"))).toContain("Pups");
});

test("short sections under questions are cards with the first sentence that answers", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Seals")] },
      { en: [heading("Questions")] },
      ...turns.flatMap(([question, , answer]) => [
        { en: [heading(question, 3)] },
        { en: [paragraph(["Yes.", answer, "We counted them last year."])] },
      ]),
    ),
  ).deck;
  expect(shown(slides, "en")[1]).toEqual([
    "cards",
    "Questions",
    "### Do seals come here?\n\n- They come in May\n\n### What do they eat?\n\n- We counted them last year\n\n### How old are they?\n\n- Some are over thirty",
  ]);
});
