import { describe, expect, test } from "vitest";
import { checkPdf } from "../../../src/check/pdf/check-pdf.ts";
import type { ExpectedText } from "../../../src/check/pdf/check-text.ts";
import type { PageInspection, PdfInspection } from "../../../src/model/pdf-inspection.ts";
import { collecting } from "../../support/unexpected.ts";

const page: PageInspection = {
  label: "1",
  headings: ["Плима"],
  figures: ["талас"],
  unmarked: 0,
  links: [{ address: "#ebb", isAlive: true, isDescribed: true }],
  text: "Плима Море расте, и опа да 1 / 2",
};
const sound: PdfInspection = {
  isTagged: true,
  lang: "sr",
  title: "Плима и осека",
  showsTitle: true,
  hasXmp: true,
  bookmarks: ["Плима"],
  pages: [page],
  fonts: [{ name: "Serif", isEmbedded: true, isSubset: true, isType3: false }],
  headerCells: { total: 2, withoutScope: 0 },
  listItems: { total: 3, withoutBody: 0 },
};

function found(change: Partial<PdfInspection>, expected?: ExpectedText) {
  const { diagnostics, report } = collecting();
  checkPdf("dist/tides/sr.pdf", { ...sound, ...change }, expected, report);
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}
const pageWith = (change: Partial<PageInspection>) => ({ pages: [{ ...page, ...change }] });

test("a sound PDF has no findings", () => {
  expect(found({})).toEqual([]);
});

const defects: readonly (readonly [what: string, change: Partial<PdfInspection>, told: string])[] = [
  ["no tags", { isTagged: false }, "pdf/untagged: expected tags, found none"],
  ["no language", { lang: "" }, "pdf/no-language: expected the document's language, found none"],
  ["no title", { title: "" }, "pdf/no-title: expected a title, found none"],
  ["a title that nobody sees", { showsTitle: false }, "pdf/title-hidden: "],
  ["no XMP", { hasXmp: false }, "pdf/no-xmp: expected XMP metadata, found none"],
  ["no bookmarks", { bookmarks: [] }, "pdf/no-bookmarks: "],
  ["no heading", pageWith({ headings: [] }), "pdf/no-heading: "],
  [
    "a figure without text",
    pageWith({ figures: [""] }),
    "pdf/figure-text: expected a text for every figure, found 1 without on page 1",
  ],
  ["unmarked operators", pageWith({ unmarked: 2 }), "pdf/unmarked: "],
  [
    "a dead link",
    pageWith({ links: [{ address: "#x", isAlive: false, isDescribed: true }] }),
    "pdf/link-dead: expected a link that leads somewhere, found `#x` on page 1",
  ],
  [
    "a link without text",
    pageWith({ links: [{ address: "#x", isAlive: true, isDescribed: false }] }),
    "pdf/link-text: ",
  ],
  [
    "a header cell without scope",
    { headerCells: { total: 2, withoutScope: 1 } },
    "pdf/header-scope: expected every header cell to say what it heads, found 1 of 2 without a scope",
  ],
  ["a list item without body", { listItems: { total: 3, withoutBody: 3 } }, "pdf/list-body: "],
  [
    "a Type 3 font",
    { fonts: [{ name: "", isEmbedded: true, isSubset: false, isType3: true }] },
    "pdf/font-type3: expected fonts with outlines, none as Type 3, found 1: one without a name",
  ],
  [
    "a font that is not there",
    { fonts: [{ name: "Serif", isEmbedded: false, isSubset: false, isType3: false }] },
    "pdf/font-missing: ",
  ],
];

describe("each defect is told alone:", () => {
  test.each(defects)("%s", (_what, change, told) => {
    const findings = found(change);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.startsWith(told)).toBe(true);
  });
});

describe("the text of each page is that of its slide", () => {
  const slide = (passages: readonly string[]): ExpectedText => ({
    by: "page",
    slides: [{ id: "tide", passages }],
  });

  test("wherever lines and pieces of it end", () => {
    expect(found({}, slide(["Плима", "Море расте и опада"]))).toEqual([]);
  });

  test("a word that differs is told", () => {
    expect(found({}, slide(["Море пада"]))).toEqual([
      "pdf/text-differs: expected the text of slide `tide`, found it without `Море пада`",
    ]);
  });

  test("in whatever order a right-to-left line was written, as long as all its letters are there", () => {
    const arabic = pageWith({ text: "ﺮ ﺤ ﺒ ﻟ ا 2 / 20" });
    expect(found(arabic, slide(["البحر"]))).toEqual([]);
    expect(found(arabic, slide(["البحار"]))).toHaveLength(1);
  });

  test("a page too many is told", () => {
    expect(found({ pages: [page, page] }, slide(["Плима"]))).toEqual([
      "pdf/page-count: expected a page for each of the 1 slides, found 2",
    ]);
  });
});
