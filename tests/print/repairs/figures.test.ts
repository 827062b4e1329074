import { expect, test } from "vitest";
import { tidyFigures } from "../../../src/print/repairs/figures.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

test("of a picture and the frame around it with its caption, only the picture is a figure", () => {
  const draft = pdfOf({
    1: "<</Type /Catalog>>",
    2: "<</Type /StructElem /S /Figure /K [3 0 R 4 0 R]>>",
    3: "<</Type /StructElem /S /Figure /Alt (wave) /P 2 0 R /K [0]>>",
    4: "<</Type /StructElem /S /Caption /P 2 0 R /K [1]>>",
  });
  tidyFigures(draft);
  expect([2, 3, 4].map((number) => written(draft, number))).toEqual([
    "<</Type /StructElem /S /Div /K [3 0 R 4 0 R]>>",
    "<</Type /StructElem /S /Figure /Alt (wave) /P 2 0 R /K [0]>>",
    "<</Type /StructElem /S /Caption /P 2 0 R /K [1]>>",
  ]);
});

test("what is drawn inside of a figure belongs to the figure, on its page, and so says the tree of parents", () => {
  const draft = pdfOf({
    1: "<</Type /Catalog /StructTreeRoot 2 0 R>>",
    2: "<</Type /StructTreeRoot /K 3 0 R /ParentTree 6 0 R>>",
    3: "<</Type /StructElem /S /Figure /Alt (slide) /K [4 0 R]>>",
    4: "<</Type /StructElem /S /L /Pg 9 0 R /K [5 0 R 7]>>",
    5: "<</Type /StructElem /S /LI /K [<</Type /MCR /Pg 8 0 R /MCID 2>>]>>",
    6: "<</Type /ParentTree /Nums [0 7 0 R]>>",
    7: "[4 0 R 3 0 R 5 0 R]",
  });
  tidyFigures(draft);
  const kids = "<</Type /MCR /Pg 8 0 R /MCID 2>> <</Type /MCR /Pg 9 0 R /MCID 7>>";
  expect(written(draft, 3)).toBe(`<</Type /StructElem /S /Figure /Alt (slide) /K [${kids}] /Pg 8 0 R>>`);
  expect(written(draft, 7)).toBe("[3 0 R 3 0 R 3 0 R]");
  expect([written(draft, 4), written(draft, 5)]).toEqual([undefined, undefined]);
});
