import { expect, test } from "vitest";
import type { PdfDraft } from "../../../src/print/pdf/draft.ts";
import { renumberTagIds } from "../../../src/print/repairs/tag-ids.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

/** A table of two header cells and one that names both; `(node…)` as the browser happened to count them. */
const table = (column: string, row: string): PdfDraft =>
  pdfOf({
    1: "<</Type /Catalog /StructTreeRoot 2 0 R>>",
    2: "<</Type /StructTreeRoot /IDTree 6 0 R>>",
    3: `<</Type /StructElem /S /TH /A [<</O /Table /Scope /Column>>] /ID (node${column})>>`,
    4: `<</Type /StructElem /S /TH /A <</O /Table /Scope /Row>> /ID (node${row})>>`,
    5: `<</Type /StructElem /S /TD /Alt (node${row}) /A [<</O /Table /Headers [(node${column}) (node${row})]>>]>>`,
    6: "<</Kids [7 0 R]>>",
    7: `<</Limits [(node${column}) (node${row})] /Names [(node${column}) 3 0 R (node${row}) 4 0 R]>>`,
  });
const repaired = (draft: PdfDraft) => {
  renumberTagIds(draft);
  return [3, 4, 5, 7].map((number) => written(draft, number));
};

test("header cells are named in their order, in the cells that name them and in the tree of names", () => {
  const [column, row, cell, names] = repaired(table("00000378", "00000402"));
  expect(column).toContain("/ID (node00000001)");
  expect(row).toContain("/ID (node00000002)");
  expect(cell).toContain("/Headers [(node00000001) (node00000002)]");
  expect(names).toBe(
    "<</Limits [(node00000001) (node00000002)] /Names [(node00000001) 3 0 R (node00000002) 4 0 R]>>",
  );
});

test("wherever the browser's count began, the names are the same, and what a text says stays", () => {
  const [column, row, cell, names] = repaired(table("00000377", "00000378"));
  expect([column, row, names]).toEqual(
    repaired(table("00000378", "00000402")).filter((_, index) => index !== 2),
  );
  expect(cell).toContain("/Alt (node00000378)");
});
