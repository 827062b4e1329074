import { type PdfDraft, tags } from "../pdf/draft.ts";
import { parseDict } from "../pdf/parse-value.ts";
import { listOf, pdfDict, type PdfValue, reference, referenceOf, withFields } from "../pdf/value.ts";
import { moveParents } from "./parent-tree.ts";

/** A list item's content stands in an LBody beside its label (ISO 32000-1, 14.8.4.3.3); browsers put it into the LI itself. */
export function addListBodies(draft: PdfDraft): void {
  const bodies = new Map<number, number>();
  for (const [number, source] of tags(draft)) {
    if (/\/S \/LI\b/.test(source)) addBody(draft, number, source, bodies);
  }
  if (bodies.size > 0) moveParents(draft, bodies);
}

function addBody(draft: PdfDraft, number: number, source: string, bodies: Map<number, number>): void {
  const item = parseDict(source);
  const kids = listOf(item.fields.get("K"));
  const labels = kids.filter((kid) => isRole(draft, kid, "/Lbl"));
  const rest = kids.filter((kid) => !labels.includes(kid));
  if (rest.every((kid) => isRole(draft, kid, "/LBody"))) return;
  const body = draft.add(
    pdfDict({
      Type: "/StructElem",
      S: "/LBody",
      P: reference(number),
      Pg: item.fields.get("Pg"),
      K: rest,
    }),
  );
  for (const kid of rest) {
    const child = referenceOf(kid);
    if (child !== undefined) draft.set(child, withFields(draft.dict(child), { P: reference(body) }));
  }
  draft.set(number, withFields(item, { K: [...labels, reference(body)] }));
  bodies.set(number, body);
}

function isRole(draft: PdfDraft, kid: PdfValue, role: string): boolean {
  const number = referenceOf(kid);
  return number !== undefined && draft.dict(number).fields.get("S") === role;
}
