import { pagesOf, type PdfDraft, tags } from "../pdf/draft.ts";
import { parseDict } from "../pdf/parse-value.ts";
import { isDict, listOf, type PdfValue, reference, referenceOf, withFields } from "../pdf/value.ts";

/** Marked content of a form names its page too (ISO 32000-1, table 324): browsers leave it out, and readers miss the content. */
export function namePagesOfForms(draft: PdfDraft): void {
  const inForms = [...tags(draft)].filter(([, source]) => source.includes("/Stm "));
  if (inForms.length === 0) return;
  const pages = pagesOfForms(draft);
  for (const [number, source] of inForms) {
    const tag = parseDict(source);
    const kids = listOf(tag.fields.get("K")).map((kid) => withPage(kid, pages));
    draft.set(number, withFields(tag, { K: kids }));
  }
}

function withPage(kid: PdfValue, pages: ReadonlyMap<number, number>): PdfValue {
  if (!isDict(kid) || kid.fields.has("Pg")) return kid;
  const page = pages.get(referenceOf(kid.fields.get("Stm")) ?? -1);
  return page === undefined ? kid : withFields(kid, { Pg: reference(page) });
}

/** By form, the page that draws it, directly or within another form. */
function pagesOfForms(draft: PdfDraft): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const walk = (resources: PdfValue | undefined, page: number): void => {
    const forms = draft.resolve(draft.resolve(resources)?.fields.get("XObject"));
    for (const value of forms?.fields.values() ?? []) {
      const form = referenceOf(value);
      if (form === undefined || found.has(form)) continue;
      found.set(form, page);
      walk(draft.dict(form).fields.get("Resources"), page);
    }
  };
  for (const page of pagesOf(draft)) walk(draft.dict(page).fields.get("Resources"), page);
  return found;
}
