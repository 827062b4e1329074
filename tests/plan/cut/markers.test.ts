import { expect, test } from "vitest";
import { aligned, paragraph } from "../../support/alignments.ts";
import { markerRanges } from "../../../src/plan/cut/markers.ts";
import { viewsOf } from "../../../src/plan/cut/sentence-view.ts";

function markersIn(sentences: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const facts = Object.entries(sentences).map(([lang, text]) => [lang, [paragraph(text)]] as const);
  const { units, langs } = aligned(Object.fromEntries(facts));
  const segment = units[0]?.segments[0];
  const views = (segment && viewsOf(segment, langs)) ?? [];
  return [...markerRanges(views, () => false)].map(([lang, ranges]) => [
    lang,
    ranges.map((range) => sentences[lang]?.slice(...range)).join("|"),
  ]);
}

test("a marker goes where every language opens with one", () => {
  expect(
    markersIn({ en: "At this point, the sea turns back.", de: "An diesem Punkt kehrt das Meer um." }),
  ).toEqual([
    ["en", "At this point, "],
    ["de", "An diesem Punkt "],
  ]);
});

test("no opening stands for a marker that the other language has in its middle: it may be the subject", () => {
  expect(
    markersIn({
      en: "The park, on the other hand, is open at night.",
      de: "Der Park dagegen ist auch nachts offen.",
    }),
  ).toEqual([]);
});
