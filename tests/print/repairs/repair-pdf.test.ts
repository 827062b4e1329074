import { expect, test } from "vitest";
import type { DocumentFacts } from "../../../src/model/document-facts.ts";
import { readPdf } from "../../../src/print/pdf/read-pdf.ts";
import { writePdf } from "../../../src/print/pdf/write-pdf.ts";
import { repairPdf } from "../../../src/print/repairs/repair-pdf.ts";
import { pdfOf } from "../../support/pdf-drafts.ts";

const facts: DocumentFacts = {
  title: "Tides",
  author: undefined,
  subject: undefined,
  keywords: [],
  lang: "en",
  bookmarks: [{ title: "Ebb", depth: 1, target: { page: 0 } }],
};

/** One page with a table of one header cell, as a browser wrote it at some time after some other pages. */
const printed = (time: string, node: string) =>
  writePdf(
    pdfOf(
      {
        1: "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R>>",
        2: "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        3: "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /StructParents 0>>",
        4: ["<</Length 33>>", "/TH <</MCID 0>>BDC\n0 0 1 1 re\nf\nEMC"],
        5: "<</Type /StructTreeRoot /K 6 0 R /ParentTree 7 0 R /IDTree 9 0 R>>",
        6: `<</Type /StructElem /S /TH /P 5 0 R /Pg 3 0 R /K 0 /ID (node${node})>>`,
        7: "<</Type /ParentTree /Nums [0 8 0 R]>>",
        8: "[6 0 R]",
        9: `<</Names [(node${node}) 6 0 R]>>`,
        10: `<</Producer (a browser) /CreationDate (${time}) /ModDate (${time})>>`,
      },
      10,
    ),
  );
const repaired = (pdf: Uint8Array, date = new Date("2024-05-06T07:08:09Z")) =>
  Buffer.from(repairPdf(pdf, { facts, links: [], date }));

test("printed at another time, by a browser that had counted further, the bytes are the same", () => {
  const one = repaired(printed("D:20260101000000+00'00'", "00000377"));
  const other = repaired(printed("D:20261231235959+00'00'", "00000378"));
  expect(one.equals(other)).toBe(true);
});

test("another date makes other bytes, with another identifier", () => {
  const id = (pdf: Buffer) => /\/ID \[<(\w+)>/.exec(pdf.toString("latin1"))?.[1];
  const pdf = printed("D:20260101000000+00'00'", "00000377");
  const [one, other] = [repaired(pdf), repaired(pdf, new Date("2024-05-06T07:08:10Z"))];
  expect(id(one)).toMatch(/^[0-9a-f]{32}$/);
  expect(id(one)).not.toBe(id(other));
});

test("what was repaired can be read again, without the table of offsets that it had", () => {
  const { objects, root } = readPdf(repaired(printed("D:20260101000000+00'00'", "00000377")));
  expect(root).toBe(1);
  expect([...objects.values()].filter(({ source }) => /XRef|ObjStm/.test(source))).toEqual([]);
});
