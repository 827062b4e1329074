import { expect, test } from "vitest";
import { outline, read } from "./outline.ts";

const body =
  "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it and not by the clock.";

test.each([
  ["en", "Figure 1: How the moon pulls at the sea."],
  ["en", "Fig. 2.3 The far side"],
  ["en", "Table IV – Ports"],
  ["en", "Figure 5"],
  ["id", "Gambar 2. Bulan menarik air laut"],
  ["sr", "Слика 3 – Месец над морем"],
  ["sr", "Slika 3: Mesec nad morem"],
  ["sr-Latn", "Tabela 1. Luke"],
  ["de", "Abb. 4: Der Mond"],
  ["hu", "1. ábra: A Hold"],
  ["ja", "図4 潮の満ち引き"],
  ["zh-Hans", "图 2：潮汐"],
  ["ar", "الشكل ٣: القمر فوق البحر"],
  ["hi", "चित्र 1: समुद्र के ऊपर चाँद"],
])("a caption in %s: %s", (lang, caption) => {
  expect(outline(read(`Tides\n\n${body}\n\n${caption}\n\n${body}`, lang))[2]).toMatch(/^5-5 caption: /);
});

test.each([
  ["en", "Figure 1 shows how the moon pulls at the sea."],
  ["en", "Figures of speech: a warning"],
  ["en", "Table manners on board: a guide"],
  ["de", "Figure 1: in a language that says Abbildung"],
  ["ja", "図4 は月の引力を示している。"],
  ["xh", "Figure 1: in a language without words"],
])("none in %s: %s", (lang, line) => {
  expect(outline(read(`Tides\n\n${body}\n\n${line}\n\n${body}`, lang)).join("\n")).not.toContain("caption");
});

test("a caption at the top is not the title", () => {
  expect(outline(read(`Figure 1: The sea\n\nTides\n\n${body}`)).slice(0, 2)).toEqual([
    "3-3 title: Tides",
    "1-1 caption: Figure 1: The sea",
  ]);
});
