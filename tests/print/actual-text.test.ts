import { expect, test } from "vitest";
import { actualTexts } from "../../src/print/actual-text.ts";
import { pdfOf, type Written } from "../support/pdf-drafts.ts";

const page = (contents: string, forms: Readonly<Record<number, Written>> = {}) =>
  pdfOf({
    1: "<</Type /Catalog>>",
    2: "<</Type /Page /Contents 3 0 R /Resources <</XObject <</X4 4 0 R /X5 5 0 R>>>>>>",
    3: ["<<>>", contents],
    ...forms,
  });

test("a span says what its shapes stand for, in either form of a string", () => {
  const contents =
    "/Span<</ActualText <feff0644 0627> >> BDC\n<01> Tj\nEMC\n/Span <</ActualText (f \\(i\\))>> BDC\n<02> Tj\nEMC";
  expect(actualTexts(page(contents), 2)).toEqual(["لا", "f (i)"]);
});

test("one that only tells its language says nothing, and tagged content is none", () => {
  expect(actualTexts(page("/Span <</Lang (id)>> BDC\nEMC\n/Span <</MCID 3>>BDC\nEMC"), 2)).toEqual([
    undefined,
  ]);
});

test("spans of a form stand where it is drawn", () => {
  const span = (letter: string) => `/Span<</ActualText <feff00${letter}> >> BDC\nEMC\n`;
  const draft = page(`${span("61")}/X4 Do\n/X5 Do\n${span("63")}`, {
    4: ["<</Subtype /Form>>", span("62")],
    5: ["<</Subtype /Image>>", span("64")],
  });
  expect(actualTexts(draft, 2)).toEqual(["a", "b", "c"]);
});
