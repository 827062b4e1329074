import { expect, test } from "vitest";
import type { Bookmark } from "../../../src/model/document-facts.ts";
import { listOf, type PdfValue, referenceOf, stringText, writeValue } from "../../../src/print/pdf/value.ts";
import { writeOutline } from "../../../src/print/repairs/outline.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

/** Two pages, and two bookmarks of the browser's own, one below the other. */
const browsers = () =>
  pdfOf({
    1: "<</Type /Catalog /Pages 2 0 R /Outlines 5 0 R /PageMode /UseNone>>",
    2: "<</Type /Pages /Kids [3 0 R 4 0 R]>>",
    3: "<</Type /Page>>",
    4: "<</Type /Page>>",
    5: "<</Type /Outlines /First 6 0 R /Last 6 0 R /Count 2>>",
    6: "<</Title (dna edit ehT) /Dest [3 0 R /XYZ 0 1 0] /SE 8 0 R /First 7 0 R>>",
    7: "<</Title (bbeeht) /Dest [4 0 R /XYZ 0 2 0]>>",
  });

/** Titles, each with those below it, and where it leads. */
function outline(bookmarks: readonly Bookmark[]) {
  const draft = browsers();
  writeOutline(draft, bookmarks);
  const told = (value: PdfValue | undefined): readonly unknown[] => {
    const number = referenceOf(value);
    if (number === undefined) return [];
    const { fields } = draft.dict(number);
    const title = fields.get("Title");
    const page = listOf(fields.get("Dest")).slice(0, 2).map(writeValue).join(" ");
    const own = [typeof title === "string" ? stringText(title) : "", page, told(fields.get("First"))];
    return [own, ...told(fields.get("Next"))];
  };
  return { draft, tree: told(draft.dict(1).fields.get("Outlines")) };
}

test("bookmarks are those of the Markdown, one within the other, each to the top of its page", () => {
  const { tree } = outline([
    { title: "المد والجزر", depth: 1, target: { page: 0 } },
    { title: "The ebb", depth: 2, target: { page: 1 } },
    { title: "Source", depth: 1, target: { page: 1 } },
  ]);
  const below = [
    ["المد والجزر", "3 0 R /XYZ", [["The ebb", "4 0 R /XYZ", []]]],
    ["Source", "4 0 R /XYZ", []],
  ];
  expect(tree).toEqual([["", "", below]]);
});

test("one that leads to a heading takes over where the browser saw it, and its tag", () => {
  const { draft, tree } = outline([{ title: "The ebb", depth: 1, target: { heading: 0 } }]);
  expect(tree).toEqual([["", "", [["The ebb", "3 0 R /XYZ", []]]]]);
  expect([...draft.objects.values()].filter(({ source }) => source.includes("/SE 8 0 R"))).toHaveLength(1);
});

test("the browser's own are gone, and the list counts its entries and is shown", () => {
  const { draft } = outline([
    { title: "Tides", depth: 1, target: { page: 0 } },
    { title: "Ebb", depth: 2, target: { page: 1 } },
  ]);
  expect([5, 6, 7].map((number) => written(draft, number))).toEqual([undefined, undefined, undefined]);
  expect(written(draft, 1)).toContain("/PageMode /UseOutlines");
  const root = [...draft.objects.values()].find(({ source }) => source.includes("/Type /Outlines"));
  expect(root?.source).toContain("/Count 2");
});

test("a document without bookmarks has no empty list of them", () => {
  expect(written(outline([]).draft, 1)).toBe("<</Type /Catalog /Pages 2 0 R>>");
});
