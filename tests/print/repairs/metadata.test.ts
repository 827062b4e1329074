import { describe, expect, test } from "vitest";
import type { DocumentFacts } from "../../../src/model/document-facts.ts";
import { referenceOf } from "../../../src/print/pdf/value.ts";
import { setMetadata } from "../../../src/print/repairs/metadata.ts";
import { painted, pdfOf, written } from "../../support/pdf-drafts.ts";

const date = new Date("2024-05-06T07:08:09Z");
const tides: DocumentFacts = {
  title: "Tides & <ebb>",
  author: "A. Obali\u0107",
  subject: undefined,
  keywords: ["sea", "moon"],
  lang: "sr",
  bookmarks: [],
};

/** What the document information, the XMP packet and the catalog say. */
function said(facts: Partial<DocumentFacts> = {}) {
  const draft = pdfOf({ 1: "<</Type /Catalog /Lang (en-US)>>" });
  setMetadata(draft, { ...tides, ...facts }, date);
  const { fields } = draft.dict(draft.root);
  const xmp = referenceOf(fields.get("Metadata")) ?? 0;
  return {
    information: written(draft, draft.info) ?? "",
    xmp: Buffer.from(painted(draft, xmp) ?? "", "latin1").toString("utf8"),
    catalog: written(draft, draft.root),
  };
}

test("the document information has what is known of the document, and nothing of what is not", () => {
  expect(said().information).toBe(
    "<</Title (Tides & <ebb>) /Author <FEFF0041002E0020004F00620061006C00690107> /Keywords (sea, moon) " +
      "/Creator (Diptych) /CreationDate (D:20240506070809+00'00') /ModDate (D:20240506070809+00'00')>>",
  );
});

test("the language of the deck replaces what the browser takes it for", () => {
  expect(said().catalog).toMatch(/^<<\/Type \/Catalog \/Lang \(sr\) \/Metadata \d+ 0 R>>$/);
});

describe("XMP", () => {
  test("says the same, in XML that is whole whatever a title holds", () => {
    const { xmp } = said();
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">Tides &amp; &lt;ebb&gt;</rdf:li>`);
    expect(xmp).toContain("<dc:creator><rdf:Seq><rdf:li>A. Obalić</rdf:li></rdf:Seq></dc:creator>");
    expect(xmp).toContain("<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>moon</rdf:li></rdf:Bag>");
    expect(xmp).toContain("<dc:language><rdf:Bag><rdf:li>sr</rdf:li></rdf:Bag></dc:language>");
    expect(xmp).toContain("<xmp:CreateDate>2024-05-06T07:08:09Z</xmp:CreateDate>");
    expect(xmp).not.toContain("dc:description");
  });

  test("has no characters that XML forbids, and no soft hyphens", () => {
    expect(said({ title: "Ti\u00ADdes\u0007 and\nebb" }).xmp).toContain(">Tides and ebb<");
  });
});
