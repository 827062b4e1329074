import { expect, test } from "vitest";
import { conclusionWords } from "../../../src/languages/conclusions.ts";
import { knownLangs } from "../../../src/languages/known-langs.ts";
import { aligned, heading, item, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

const harbour = (after: readonly [string, string]) =>
  aligned(
    { en: [title("Harbours")], fr: [title("Les ports")] },
    { en: [heading("Three ports compared")], fr: [heading("Trois ports comparés")] },
    { en: [paragraph("We visited these ports:")], fr: [paragraph("Nous avons visité ces ports :")] },
    { en: [item("Brest has deep water all day")], fr: [item("Brest a toujours de l'eau profonde")] },
    { en: [item("Vannes has locks and waits")], fr: [item("Vannes a des écluses et attend")] },
    { en: [item("Arzal lies behind a dam")], fr: [item("Arzal se trouve derrière un barrage")] },
    { en: [paragraph(after[0])], fr: [paragraph(after[1])] },
  );

test("what the sentence behind a list concludes from it stands above it, without its “therefore”", () => {
  const plan = planned(
    harbour([
      "Therefore, big ships choose Brest in every season.",
      "Par conséquent, les grands navires choisissent Brest en toute saison.",
    ]),
  );
  const [, list] = shown(plan.deck.slides, "fr");
  expect(list?.[1]).toBe("Les grands navires choisissent Brest en toute saison");
  expect(list?.[2]).toMatch(/Vannes/u);
});

test("another sentence behind it has a slide of its own", () => {
  const plan = planned(
    harbour([
      "Big ships choose Brest in every season.",
      "Les grands navires choisissent Brest en toute saison.",
    ]),
  );
  expect(shown(plan.deck.slides, "fr")[1]?.[1]).toBe("Nous avons visité ces ports");
});

test.each([...knownLangs])("%s has words that draw a conclusion", (lang) => {
  expect(conclusionWords(lang).length).toBeGreaterThan(4);
});
