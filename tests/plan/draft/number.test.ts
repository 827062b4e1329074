import { expect, test } from "vitest";
import { aligned, heading, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

const harbours = Array.from({ length: 6 }, (_, index) => [
  { en: [heading(`Harbour ${index}`)], id: [heading(`Pelabuhan ${index}`)] },
  {
    en: [paragraph(["A quay of stone keeps the waves out.", "Boats lie behind it all winter long."])],
    id: [paragraph(["Dermaga batu menahan ombak di luar.", "Perahu berlabuh di baliknya sepanjang musim."])],
  },
]).flat();
const withFigure = (en: string, id: string) =>
  planned(
    aligned(
      { en: [title("Harbours")], id: [title("Pelabuhan")] },
      ...harbours,
      { en: [heading("Depth")], id: [heading("Kedalaman")] },
      { en: [paragraph(en)], id: [paragraph(id)] },
      { en: [heading("End")], id: [heading("Akhir")] },
      { en: [paragraph("The quay outlives the boats.")], id: [paragraph("Dermaga lebih tua dari perahu.")] },
    ),
  ).deck.slides;

test("a figure that is the message of its sentence stands large, as each language writes it", () => {
  const slides = withFigure(
    "The water here is 4.5 m deep at noon.",
    "Air di sini 4,5 m dalamnya pada siang hari.",
  );
  const number = slides.find(({ layout }) => layout === "number");
  expect(number?.texts.get("en")).toMatchObject({
    title: "The water here is 4.5 m deep at noon",
    body: "4.5 m",
  });
  expect(number?.texts.get("id")?.body).toBe("4,5 m");
});

test("figures that differ between the languages are no number slide", () => {
  const slides = withFigure(
    "The water here is 45 m deep at noon.",
    "Air di sini 54 m dalamnya pada siang hari.",
  );
  expect(shown(slides, "en").map(([layout]) => layout)).not.toContain("number");
});

test("neither is a sentence with two figures", () => {
  const slides = withFigure("It is 45 m deep and 90 m wide.", "Dalamnya 45 m dan lebarnya 90 m.");
  expect(shown(slides, "en").map(([layout]) => layout)).not.toContain("number");
});

test("a measure in words stands beside its figure", () => {
  const slides = withFigure(
    "The way home became 7,000 kilometres shorter.",
    "Jalan pulang menjadi 7.000 kilometer lebih pendek.",
  );
  const number = slides.find(({ layout }) => layout === "number");
  expect(number?.texts.get("en")?.body).toBe("7,000 kilometres");
  expect(number?.texts.get("id")?.body).toBe("7.000 kilometer");
});

test("beside none of them where one language has no such word", () => {
  const slides = withFigure("The walk home takes 35 minutes.", "Jalan pulang makan 35 batang rokok.");
  const number = slides.find(({ layout }) => layout === "number");
  expect([...(number?.texts.values() ?? [])].map(({ body }) => body)).toEqual(["35", "35"]);
});

test("a figure in millions is not the same without them", () => {
  const slides = withFigure("The quay cost 42 million.", "Dermaga itu menelan 42 perahu.");
  expect(shown(slides, "en").map(([layout]) => layout)).not.toContain("number");
});

test("what a figure counts stands beside it, if each language says so in one word", () => {
  const slides = withFigure("The harbour has room for 300 boats.", "Pelabuhan itu memuat 300 perahu.");
  const number = slides.find(({ layout }) => layout === "number");
  expect(number?.texts.get("en")?.body).toBe("300 boats");
  expect(number?.texts.get("id")?.body).toBe("300 perahu");
});

test("a year is no figure to show", () => {
  const slides = withFigure(
    "The quay was built in 1969 of stone.",
    "Dermaga itu dibangun pada 1969 dari batu.",
  );
  expect(shown(slides, "en").map(([layout]) => layout)).not.toContain("number");
});
