import { expect, test } from "vitest";
import { markArtifacts } from "../../../src/print/repairs/artifacts.ts";
import { painted, pdfOf, type Written, written } from "../../support/pdf-drafts.ts";

const text = "/P <</MCID 0>>BDC\nBT\n<05> Tj\nET\nEMC\n";
const background = "0 0 9 9 re\nf\n";
const onePage = (contents: string, more: Readonly<Record<number, Written>> = {}) =>
  pdfOf({
    1: "<</Type /Catalog /Pages 2 0 R>>",
    2: "<</Type /Pages /Kids [3 0 R]>>",
    3: "<</Type /Page /Contents 4 0 R /Resources <</XObject <</X5 5 0 R /X6 6 0 R>>>>>>",
    4: ["<<>>", contents],
    ...more,
  });

test("a page's background becomes decoration, its text stays what it is", () => {
  const draft = onePage(background + text);
  markArtifacts(draft);
  expect(painted(draft, 4)).toBe(`/Artifact BMC\n${background}EMC\n${text}`);
});

test("a page on which all is tagged is left as it was stored", () => {
  const draft = onePage(text);
  const before = draft.objects.get(4);
  markArtifacts(draft);
  expect(draft.objects.get(4)).toBe(before);
});

test("of a form with tags of its own, what is outside of them becomes decoration; a picture does as a whole", () => {
  const draft = onePage("/X5 Do\nq\n/X6 Do\nQ\n", {
    5: ["<</Type /XObject /Subtype /Form /StructParents 2>>", background + text],
    6: ["<</Type /XObject /Subtype /Image>>", "pixels"],
  });
  markArtifacts(draft);
  expect(painted(draft, 4)).toBe("/X5 Do\nq\n/Artifact BMC\n/X6 Do\nEMC\nQ\n");
  expect(painted(draft, 5)).toBe(`/Artifact BMC\n${background}EMC\n${text}`);
  expect(written(draft, 6)).toContain("/Image");
});
