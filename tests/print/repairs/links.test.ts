import { expect, test } from "vitest";
import { stringText, textString } from "../../../src/print/pdf/value.ts";
import { describeLinks } from "../../../src/print/repairs/links.ts";
import { pdfOf } from "../../support/pdf-drafts.ts";

const annotation = (target: string, more = "") => `<</Type /Annot /Subtype /Link ${target}${more}>>`;
const links = [
  { address: "#осека", text: "за младог\n месеца" },
  { address: "https://example.com/a(b)", text: "наука" },
  { address: "https://example.com/a(b)", text: "опет наука" },
  { address: "#wave", text: " " },
];

/** What the link of an annotation is told to be, and in which language. */
function described(source: string): string {
  const draft = pdfOf({ 1: "<</Type /Catalog>>", 2: source });
  describeLinks(draft, links, { lang: "sr" });
  const { fields } = draft.dict(2);
  return ["Contents", "Lang"]
    .map((key) => fields.get(key))
    .map((value) => (typeof value === "string" ? stringText(value) : ""))
    .join(" | ");
}

test("a link within the document says its text, on one line, in the document's language", () => {
  expect(described(annotation("/Dest /#D0#BE#D1#81#D0#B5#D0#BA#D0#B0"))).toBe("за младог месеца | sr");
});

test("a link to the web says the first text that leads there", () => {
  expect(described(annotation("/A <</S /URI /URI (https://example.com/a\\(b\\))>>"))).toBe("наука | sr");
});

test("a link without a text says where it leads", () => {
  expect(described(annotation("/Dest /wave"))).toBe("wave | sr");
  expect(described(annotation("/A <</S /URI /URI (https://example.com/c)>>"))).toBe(
    "https://example.com/c | sr",
  );
});

test("what a link already says stays, and what is no link says nothing", () => {
  expect(described(annotation("/Dest /wave", ` /Contents ${textString("талас")}`))).toBe("талас | ");
  expect(described("<</Type /Annot /Subtype /Widget /Dest /wave>>")).toBe(" | ");
});
