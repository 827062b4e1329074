import { expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../support/alignments.ts";
import { planned } from "./planned.ts";

const sentences = [
  "The quay lies in the shadow of the tower.",
  "Old ropes hang from seven iron rings.",
  "Fishermen mend their nets behind the wall.",
  "A bell rings when fog comes in.",
  "Children count the ships and write down names.",
  "Nobody locks the little red boathouse.",
  "Salt eats the paint from every door.",
];
const article = aligned(
  { en: [title("Harbours")] },
  ...["Morning", "Noon", "Night"].flatMap((name) => [
    { en: [heading(name)] },
    { en: [paragraph(sentences.slice(0, 6).map((sentence) => sentence.replace(".", ` at ${name}.`)))] },
    { en: [paragraph(sentences.slice(6).map((sentence) => sentence.replace(".", ` at ${name}.`)))] },
  ]),
);
const wordsShown = (density: "sparse" | "normal" | "full") => {
  const { slides } = planned(article, { density }).deck;
  const text = slides.map(({ texts }) => `${texts.get("en")?.title} ${texts.get("en")?.body}`).join(" ");
  return { slides: slides.length, words: text.split(/\s+/u).length };
};

test("a sparse deck says less on fewer slides, a full one more", () => {
  const [sparse, normal, full] = [wordsShown("sparse"), wordsShown("normal"), wordsShown("full")];
  expect(sparse.slides).toBeLessThanOrEqual(normal.slides);
  expect(normal.slides).toBeLessThanOrEqual(full.slides);
  expect(sparse.words).toBeLessThan(normal.words);
  expect(normal.words).toBeLessThan(full.words);
});
