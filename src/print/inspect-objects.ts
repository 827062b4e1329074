import type { FontInspection, PdfInspection } from "../model/pdf-inspection.ts";
import { type PdfDraft, tags } from "./pdf/draft.ts";
import { parseDict } from "./pdf/parse-value.ts";
import { streamContents } from "./pdf/read-pdf.ts";
import { isDict, listOf, type PdfDict, type PdfValue, referenceOf, stringText } from "./pdf/value.ts";
import { unmarked } from "./repairs/unmarked.ts";

/** What a PDF's objects say of it by themselves. */
export function inspectObjects(
  draft: PdfDraft,
): Pick<PdfInspection, "isTagged" | "showsTitle" | "fonts" | "headerCells" | "listItems"> {
  const { fields } = draft.dict(draft.root);
  const marks = draft.resolve(fields.get("MarkInfo"));
  const view = draft.resolve(fields.get("ViewerPreferences"));
  const roles = [...tags(draft)].map(([, source]) => source);
  const headers = roles.filter((source) => /\/S ?\/TH\b/.test(source));
  const items = roles.filter((source) => /\/S ?\/LI\b/.test(source));
  return {
    isTagged: marks?.fields.get("Marked") === "true" && fields.has("StructTreeRoot"),
    showsTitle: view?.fields.get("DisplayDocTitle") === "true",
    fonts: fontsOf(draft),
    headerCells: {
      total: headers.length,
      withoutScope: headers.filter((source) => !/\/Scope ?\//.test(source)).length,
    },
    listItems: {
      total: items.length,
      withoutBody: items.filter((source) => !hasBody(draft, parseDict(source))).length,
    },
  };
}

function hasBody(draft: PdfDraft, item: PdfDict): boolean {
  return listOf(item.fields.get("K")).some((kid) => draft.resolve(kid)?.fields.get("S") === "/LBody");
}

/** How many spans of a page are painted outside of all marked content. */
export function unmarkedOf(draft: PdfDraft, page: number): number {
  const { fields } = draft.dict(page);
  const resources = draft.resolve(fields.get("Resources"));
  const forms = draft.resolve(resources?.fields.get("XObject"));
  const isTagged = (name: string): boolean => {
    const form = draft.resolve(forms?.fields.get(name))?.fields;
    return form?.has("StructParents") === true || form?.has("StructParent") === true;
  };
  const contents = listOf(fields.get("Contents")).flatMap((part) => contentsOf(draft, part) ?? []);
  return unmarked(contents.join("\n"), isTagged).length;
}

/**
 * The alternative text of each figure, empty where it has none, by the number of its page. pdf.js does not see figures whose content
 * is in a form.
 */
export function figuresOf(draft: PdfDraft): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const [, source] of tags(draft)) {
    if (!/\/S ?\/Figure\b/.test(source)) continue;
    const { fields } = parseDict(source);
    const page = pageOfTag(draft, { fields });
    const alt = fields.get("Alt") ?? fields.get("ActualText");
    const texts = found.get(page) ?? [];
    texts.push(typeof alt === "string" ? stringText(alt) : "");
    found.set(page, texts);
  }
  return found;
}

/** Where it is said, of the tag itself or of the first of its content that says it; -1 if nowhere. */
function pageOfTag(draft: PdfDraft, tag: PdfDict): number {
  const own = referenceOf(tag.fields.get("Pg"));
  if (own !== undefined) return own;
  const kids = listOf(tag.fields.get("K")).flatMap((kid) => draft.resolve(kid) ?? []);
  return kids.map((kid) => pageOfTag(draft, kid)).find((page) => page !== -1) ?? -1;
}

function contentsOf(draft: PdfDraft, part: PdfValue): string | undefined {
  const object = draft.objects.get(referenceOf(part) ?? -1);
  return object === undefined ? undefined : streamContents(object)?.toString("latin1");
}

function fontsOf(draft: PdfDraft): readonly FontInspection[] {
  const fonts = [...draft.objects.values()].filter(({ source }) => /\/Type ?\/Font\b(?!Desc)/.test(source));
  return fonts.flatMap(({ source }) => {
    const font = parseDict(source);
    const subtype = font.fields.get("Subtype");
    // Those of Type 0 only lead to another, which has the file.
    return subtype === "/Type0" ? [] : [inspectFont(draft, font, subtype === "/Type3")];
  });
}

function inspectFont(draft: PdfDraft, font: PdfDict, isType3: boolean): FontInspection {
  const base = font.fields.get("BaseFont");
  const written = typeof base === "string" ? base.slice(1) : "";
  const descriptor = draft.resolve(font.fields.get("FontDescriptor"));
  const files = ["FontFile", "FontFile2", "FontFile3"];
  const hasFile = isDict(descriptor) && files.some((key) => descriptor.fields.has(key));
  const isSubset = /^[A-Z]{6}\+/.test(written);
  return { name: written.replace(/^[A-Z]{6}\+/, ""), isEmbedded: isType3 || hasFile, isSubset, isType3 };
}
