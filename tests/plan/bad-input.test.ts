import { describe, expect, test } from "vitest";
import type { Alignment } from "../../src/model/alignment.ts";
import { aligned, heading, item, paragraph, title } from "../support/alignments.ts";
import { planned } from "./planned.ts";

const long = `${Array.from({ length: 400 }, (_, index) => `word${index}`).join(" ")}.`;

const articles: Readonly<Record<string, Alignment>> = {
  "one paragraph": aligned({ en: [paragraph(["The sea rises.", "The sea falls.", "Nobody knows why."])] }),
  "only a list": aligned(...["Rope", "Chain", "Buoy"].map((word) => ({ en: [item(word)] }))),
  "300 headings": aligned(
    { en: [title("Many")] },
    ...Array.from({ length: 300 }, (_, index) => ({ en: [heading(`Heading ${index}`)] })),
  ),
  "a heading without text": aligned(
    { en: [title("T")] },
    { en: [heading("")] },
    { en: [paragraph("The sea rises.")] },
  ),
  "headings in one language only": aligned(
    { en: [title("Sea")], id: [title("Laut")] },
    { en: [heading("Rising")] },
    { en: [paragraph("The sea rises here.")], id: [paragraph("Laut naik di sini.")] },
    { en: [heading("Falling")] },
    { en: [paragraph("The sea falls there.")], id: [paragraph("Laut turun di sana.")] },
  ),
  "a sentence of 400 words": aligned(
    { en: [title("T")] },
    { en: [heading("One")] },
    { en: [paragraph(long)] },
  ),
  "a section that one language lacks": aligned(
    { en: [title("Sea")], id: [title("Laut")] },
    { en: [paragraph("The sea rises here.")], id: [paragraph("Laut naik di sini.")] },
    { en: [heading("Ice")] },
    { en: [paragraph(["Ice melts in spring.", "The rivers carry it away.", "Boats follow them."])] },
  ),
  "punctuation for text": aligned({ en: [title("?!")] }, { en: [heading("…")] }, { en: [paragraph("***")] }),
};

describe.each(Object.entries(articles))("%s", (_, alignment) => {
  const { slides, langs, pivot } = planned(alignment).deck;

  test("has slides that are the same in every language, each with something on it in its own", () => {
    expect(slides[0]?.layout).toBe("title");
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    for (const { texts, layout } of slides) {
      expect([...texts.values()].map((text) => text.layout)).toEqual(langs.map(() => layout));
      const own = [...texts.values()].filter(({ title: headline, body }) => headline !== "" || body !== "");
      expect(own.length).toBeGreaterThan(0);
    }
  });

  test("has all its text in the notes or on the slides", () => {
    const all = slides.map(({ texts }) => `${texts.get(pivot)?.title} ${texts.get(pivot)?.notes}`).join("\n");
    const paragraphs = alignment.units.filter(({ kind }) => kind === "paragraph" || kind === "item");
    for (const block of paragraphs.flatMap((unit) => unit.variants.get(pivot) ?? [])) {
      expect(all.replaceAll("\\", "").replaceAll("\n", " ")).toContain(block.text);
    }
  });
});

test("a section that one language lacks says so there", () => {
  const { slides } = planned(articles["a section that one language lacks"] ?? aligned()).deck;
  const lonely = slides.find(({ texts }) => texts.get("en")?.kicker === "Ice")?.texts.get("id");
  expect(lonely?.title).toContain("tidak ada");
  expect(lonely?.body).toBe("");
});
