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
