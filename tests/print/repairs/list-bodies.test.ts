import { expect, test } from "vitest";
import { addListBodies } from "../../../src/print/repairs/list-bodies.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

test("an item's content moves into a body beside its label, and the tree of parents knows it", () => {
  const draft = pdfOf({
    1: "<</Type /Catalog /StructTreeRoot 2 0 R>>",
    2: "<</Type /StructTreeRoot /K 3 0 R /ParentTree 7 0 R>>",
    3: "<</Type /StructElem /S /L /K [4 0 R]>>",
    4: "<</Type /StructElem /S /LI /P 3 0 R /Pg 20 0 R /K [5 0 R 1 6 0 R]>>",
    5: "<</Type /StructElem /S /Lbl /P 4 0 R /K [0]>>",
    6: "<</Type /StructElem /S /P /P 4 0 R /K [2]>>",
    7: "<</Type /ParentTree /Nums [0 8 0 R 1 4 0 R]>>",
    8: "[5 0 R 4 0 R 6 0 R]",
  });
  addListBodies(draft);
  expect(written(draft, 4)).toBe("<</Type /StructElem /S /LI /P 3 0 R /Pg 20 0 R /K [5 0 R 10 0 R]>>");
  expect(written(draft, 10)).toBe("<</Type /StructElem /S /LBody /P 4 0 R /Pg 20 0 R /K [1 6 0 R]>>");
  expect([written(draft, 5), written(draft, 6)]).toEqual([
    "<</Type /StructElem /S /Lbl /P 4 0 R /K [0]>>",
    "<</Type /StructElem /S /P /P 10 0 R /K [2]>>",
  ]);
  expect(written(draft, 8)).toBe("[5 0 R 10 0 R 6 0 R]");
  expect(written(draft, 7)).toBe("<</Type /ParentTree /Nums [0 8 0 R 1 10 0 R]>>");
});

test("a list within an item stands in that item's body, with bodies of its own", () => {
  const draft = pdfOf({
    1: "<</Type /Catalog>>",
    2: "<</Type /StructElem /S /LI /K [3 0 R]>>",
    3: "<</Type /StructElem /S /L /P 2 0 R /K [4 0 R]>>",
    4: "<</Type /StructElem /S /LI /P 3 0 R /K 0>>",
  });
  addListBodies(draft);
  expect([2, 3, 4, 6, 7].map((number) => written(draft, number))).toEqual([
    "<</Type /StructElem /S /LI /K [6 0 R]>>",
    "<</Type /StructElem /S /L /P 6 0 R /K [4 0 R]>>",
    "<</Type /StructElem /S /LI /P 3 0 R /K [7 0 R]>>",
    "<</Type /StructElem /S /LBody /P 2 0 R /K [3 0 R]>>",
    "<</Type /StructElem /S /LBody /P 4 0 R /K [0]>>",
  ]);
});

test("an item that has a body, or nothing but a label, stays as it is", () => {
  const whole = "<</Type /StructElem /S /LI /K [3 0 R 4 0 R]>>";
  const empty = "<</Type /StructElem /S /LI /K [3 0 R]>>";
  const draft = pdfOf({
    1: "<</Type /Catalog>>",
    2: whole,
    3: "<</Type /StructElem /S /Lbl /K [0]>>",
    4: "<</Type /StructElem /S /LBody /K [1]>>",
    5: empty,
  });
  addListBodies(draft);
  expect([written(draft, 2), written(draft, 5)]).toEqual([whole, empty]);
});
