import { expect, test } from "vitest";
import { namePagesOfForms } from "../../../src/print/repairs/form-pages.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

test("content of a form names the page that draws it, also where a form stands in a form", () => {
  const draft = pdfOf({
    1: "<</Type /Catalog /Pages 2 0 R>>",
    2: "<</Type /Pages /Kids [3 0 R 4 0 R]>>",
    3: "<</Type /Page>>",
    4: "<</Type /Page /Resources 5 0 R>>",
    5: "<</XObject <</X6 6 0 R>>>>",
    6: ["<</Subtype /Form /Resources <</XObject <</X7 7 0 R>>>>>>", ""],
    7: ["<</Subtype /Form>>", ""],
    8: "<</Type /StructElem /S /P /K [<</Type /MCR /Stm 7 0 R /MCID 0>> 3]>>",
    9: "<</Type /StructElem /S /P /K <</Type /MCR /Pg 3 0 R /Stm 6 0 R /MCID 1>>>>",
  });
  namePagesOfForms(draft);
  expect(written(draft, 8)).toBe(
    "<</Type /StructElem /S /P /K [<</Type /MCR /Stm 7 0 R /MCID 0 /Pg 4 0 R>> 3]>>",
  );
  expect(written(draft, 9)).toContain("/Pg 3 0 R /Stm 6 0 R");
});
