import { expect, test } from "vitest";
import { labelPages } from "../../../src/print/repairs/page-labels.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

test("pages are called 1, 2, 3 from the first on", () => {
  const draft = pdfOf({ 1: "<</Type /Catalog>>" });
  labelPages(draft);
  expect(written(draft, 1)).toBe("<</Type /Catalog /PageLabels <</Nums [0 <</S /D>>]>>>>");
});
