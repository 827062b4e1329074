import { expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

const tides = [
  { en: [title("Spring tides and neap tides")], id: [title("Pasang purnama dan pasang perbani")] },
  {
    en: [paragraph(["Every harbour knows spring tides and neap tides.", "They come in turns."])],
    id: [
      paragraph([
        "Setiap pelabuhan mengenal pasang purnama dan pasang perbani.",
        "Mereka datang bergantian.",
      ]),
    ],
  },
  { en: [heading("Two kinds")], id: [heading("Dua jenis")] },
  {
    en: [
      paragraph([
        "Sailors plan for both, but they are two very different things.",
        "Spring tides are high and strong all over the bay.",
        "Neap tides, on the other hand, are low and slow in the same bay.",
      ]),
    ],
    id: [
      paragraph([
        "Pelaut menghitung keduanya, tetapi keduanya adalah dua hal yang sangat berbeda.",
        "Pasang purnama adalah tinggi dan kuat di seluruh teluk.",
        "Pasang perbani, di sisi lain, adalah rendah dan lambat di teluk yang sama.",
      ]),
    ],
  },
  {
    en: [paragraph("Near land the spring tides flood the quay, whereas the neap tides leave the boats dry.")],
    id: [
      paragraph(
        "Di dekat darat pasang purnama menggenangi dermaga, sedangkan pasang perbani membiarkan perahu kering.",
      ),
    ],
  },
  {
    en: [paragraph(["Spring tides follow a new moon.", "Neap tides follow a half moon."])],
    id: [paragraph(["Pasang purnama mengikuti bulan baru.", "Pasang perbani mengikuti bulan separuh."])],
  },
];

test("sentences about one thing, then about its opposite, are two columns under what was said before", () => {
  const { slides } = planned(aligned(...tides)).deck;
  const english = shown(slides, "en").find(([layout]) => layout === "compare");
  const indonesian = shown(slides, "id").find(([layout]) => layout === "compare");
  expect(english).toEqual([
    "compare",
    "They are two very different things",
    [
      "### Spring tides",
      "- High and strong all over the bay",
      "### Neap tides",
      "- Low and slow in the same bay",
    ].join("\n\n"),
  ]);
  expect(indonesian?.[2]).toBe(
    [
      "### Pasang purnama",
      "- Tinggi dan kuat di seluruh teluk",
      "### Pasang perbani",
      "- Rendah dan lambat di teluk yang sama",
    ].join("\n\n"),
  );
});

test("every language has the same comparisons", () => {
  const { slides } = planned(aligned(...tides)).deck;
  const layouts = (lang: string) => shown(slides, lang).map(([layout]) => layout);
  expect(layouts("en").filter((layout) => layout === "compare").length).toBeGreaterThan(1);
  expect(layouts("id")).toEqual(layouts("en"));
});

test("an article that sets nothing against anything has no comparison", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Harbours")] },
      { en: [paragraph(["The quay is old.", "The boats are new.", "The quay was built by hand."])] },
    ),
  ).deck;
  expect(shown(slides, "en").map(([layout]) => layout)).not.toContain("compare");
});

test("what is said of both, or of neither, is in no column", () => {
  const both = tides.map((passage, index) =>
    index === 3
      ? {
          en: [
            paragraph([
              "Sailors plan for both, but they are two very different things.",
              "Spring tides are high and strong all over the bay.",
              "Neap tides, on the other hand, are low and slow in the same bay.",
              "Without a calendar every sailor is lost.",
            ]),
          ],
          id: [
            paragraph([
              "Pelaut menghitung keduanya, tetapi keduanya adalah dua hal yang sangat berbeda.",
              "Pasang purnama adalah tinggi dan kuat di seluruh teluk.",
              "Pasang perbani, di sisi lain, adalah rendah dan lambat di teluk yang sama.",
              "Tanpa kalender setiap pelaut tersesat.",
            ]),
          ],
        }
      : passage,
  );
  const { slides } = planned(aligned(...both)).deck;
  const columns = shown(slides, "en").filter(([layout]) => layout === "compare");
  expect(columns.map(([, , body]) => body).join("\n")).not.toContain("calendar");
});

test("a word that sets two halves against each other may stand at the end of the first, as in Japanese", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Tides")], ja: [title("潮")] },
      { en: [heading("Spring tides and neap tides")], ja: [heading("大潮と小潮")] },
      {
        en: [paragraph("Spring tides bring the highest water, whereas neap tides bring the lowest one.")],
        ja: [paragraph("大潮には最も高い満潮が来るのに対し、小潮には最も低い満潮が来る。")],
      },
      {
        en: [paragraph(["Spring tides come at new moon.", "The quay is flooded."])],
        ja: [paragraph(["大潮は新月に起こる。", "岸壁は水に沈む。"])],
      },
      {
        en: [paragraph(["Neap tides come at half moon.", "The boats lie dry."])],
        ja: [paragraph(["小潮は半月に起こる。", "船は干上がる。"])],
      },
    ),
  ).deck;
  const first = shown(slides, "ja").find(([layout]) => layout === "compare");
  expect(first?.[2]).toContain("### 大潮");
  expect(first?.[2]).toContain("最も高い満潮が来る");
  expect(first?.[2]).not.toContain("のに対し");
  expect(first?.[2]).not.toContain("- に");
});
